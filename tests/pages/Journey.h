#pragma once

#include <Language.h>
#include <MainWindow.h>
#include <Store.h>
#include <Wizard.h>

#include <QAbstractButton>
#include <QMap>
#include <QMimeData>
#include <QTest>

#include <memory>

namespace unsent::pages {
class Page;
}

namespace unsent::test {

/// The real window over the real knowledge, driven by object names as a person drives it by what is written on things.
class Journey {
public:
    explicit Journey(const pages::Preferences& preferences = {pages::Scheme::Light, 100, QStringLiteral("en"), false},
                     const pages::Policies& policies = {});

    app::MainWindow& window() { return *m_window; }
    pages::Wizard& wizard() { return m_window->wizard(); }
    store::Store& store() { return *m_store; }

    /// Types into the paste box (start page) and waits until it was recognised.
    void paste(const QString& text);
    /// Pastes, asks what it means and waits for the diagnosis.
    bool diagnose(const QString& text);
    /// The visible widget of this name, waited for up to five seconds; null when it does not come.
    QWidget* find(const QString& name);
    template <typename Widget> Widget* find(const QString& name) { return qobject_cast<Widget*>(find(name)); }
    /// The visible widget of this name, now; null when there is none.
    QWidget* seen(const QString& name);
    /// Presses the visible, enabled button of this name; false when there is none.
    bool press(const QString& name);
    /// Chooses the answer with this value and goes on.
    bool answer(const QString& value);
    /// Answers questions (by fact; "?" where none is given) and puts tools aside until an advice or the end is reached.
    /// False when that takes more than thirty pages.
    bool walkOn(const QMap<QString, QString>& answers = {});

    const pages::Page* page();
    /// The name of the page that is shown, such as "questionPage".
    QString pageName();
    QString heading();
    /// "tree/node" where the wizard stands.
    QString position();
    session::Position::Kind kind() { return wizard().session().position().kind; }
    /// The fact the question or tool asks for.
    QString fact();

private:
    std::unique_ptr<store::Store> m_store;
    app::Language m_language;
    std::unique_ptr<app::MainWindow> m_window;
};

/// Drags something onto a widget and lets go, as a person does with the mouse.
void dropOn(QWidget& widget, const QMimeData& dropped);

} // namespace unsent::test
