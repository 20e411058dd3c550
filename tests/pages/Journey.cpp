#include "Journey.h"

#include <Page.h>
#include <PageHost.h>
#include <PasteBox.h>

#include <QLabel>

using namespace Qt::StringLiterals;

namespace unsent::test {

Journey::Journey(const pages::Preferences& preferences, const pages::Policies& policies)
{
    auto opened = store::Store::open(qEnvironmentVariable("UNSENT_STORE"));
    if (!opened)
        qFatal("%s: %s", qPrintable(opened.error().where), qPrintable(opened.error().what));
    m_store = std::move(opened).value();
    m_store->setLanguage(m_language.use(preferences.language));
    m_window = std::make_unique<app::MainWindow>(*m_store, m_language, preferences, policies, false);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not become active");
}

QWidget* Journey::find(const QString& name)
{
    QWidget* found = nullptr;
    const auto isThere = [&] {
        const auto widgets = m_window->findChildren<QWidget*>(name);
        for (QWidget* widget : widgets) {
            if (widget->isVisible())
                found = widget;
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(isThere, 5000) ? found : nullptr;
}

void Journey::paste(const QString& text)
{
    auto* box = find<QPlainTextEdit>(u"pasteBox"_s);
    QVERIFY(box);
    box->selectAll();
    box->insertPlainText(text);
    // The chips' own words tell that this text was recognised.
    QTRY_VERIFY([&] {
        const QWidget* chips = m_window->findChild<QWidget*>(u"foundChips"_s);
        return chips && !chips->accessibleName().isEmpty();
    }());
}

bool Journey::press(const QString& name)
{
    auto* button = find<QAbstractButton>(name);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::qWait(0);
    return true;
}

bool Journey::answer(const QString& value)
{
    return press(u"answer-"_s + (value == u'?' ? u"unsure"_s : value)) && press(u"primary"_s);
}

QString Journey::pageName()
{
    const auto* host = m_window->findChild<pages::PageHost*>();
    return host && host->page() ? host->page()->objectName() : QString();
}

QString Journey::heading()
{
    const auto* host = m_window->findChild<pages::PageHost*>();
    const auto* label = host && host->page() ? host->page()->findChild<QLabel*>(u"heading"_s) : nullptr;
    return label ? label->text() : QString();
}

QString Journey::position()
{
    return wizard().session().position().node.toString();
}

} // namespace unsent::test
