#pragma once

#include <Language.h>
#include <MainWindow.h>
#include <Store.h>
#include <Wizard.h>

#include <QAbstractButton>
#include <QTest>

#include <memory>

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
    /// The visible widget of this name, waited for up to five seconds; null when it does not come.
    QWidget* find(const QString& name);
    template <typename Widget> Widget* find(const QString& name) { return qobject_cast<Widget*>(find(name)); }
    /// Presses the visible, enabled button of this name; false when there is none.
    bool press(const QString& name);
    /// Chooses the answer with this value and goes on.
    bool answer(const QString& value);
    /// The name of the page that is shown, such as "questionPage".
    QString pageName();
    QString heading();
    /// "tree/node" where the wizard stands.
    QString position();

private:
    std::unique_ptr<store::Store> m_store;
    app::Language m_language;
    std::unique_ptr<app::MainWindow> m_window;
};

} // namespace unsent::test
