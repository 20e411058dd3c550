#include "Journey.h"

#include <Page.h>
#include <PageHost.h>
#include <PasteBox.h>

#include <QDropEvent>
#include <QLabel>
#include <QPlainTextEdit>

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
    m_window->resize(1120, 760); // whatever the size of the platform's screen
    if (!QTest::qWaitForWindowActive(m_window.get(), 30'000))
        qFatal("the window did not become active");
}

QWidget* Journey::seen(const QString& name)
{
    const auto widgets = m_window->findChildren<QWidget*>(name);
    for (QWidget* widget : widgets) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QWidget* Journey::find(const QString& name)
{
    QWidget* found = nullptr;
    const auto isThere = [&] { return (found = seen(name)) != nullptr; };
    return QTest::qWaitFor(isThere, 5000) ? found : nullptr;
}

void Journey::paste(const QString& text)
{
    auto* box = find<QPlainTextEdit>(u"pasteBox"_s);
    QVERIFY(box);
    // The chips' accessible name tells what was recognised: emptied, it tells when this text has been.
    if (QWidget* chips = m_window->findChild<QWidget*>(u"foundChips"_s))
        chips->setAccessibleName(QString());
    box->selectAll();
    box->insertPlainText(text);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QWidget* chips = m_window->findChild<QWidget*>(u"foundChips"_s);
            return chips && !chips->accessibleName().isEmpty();
        }(),
        30'000); // the first text waits for the recogniser to be built, which takes long on a busy machine
}

bool Journey::diagnose(const QString& text)
{
    paste(text);
    return press(u"primary"_s) && QTest::qWaitFor([this] { return pageName() == "diagnosisPage"_L1; });
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

bool Journey::walkOn(const QMap<QString, QString>& answers)
{
    for (int page = 0; page < 30; ++page) {
        switch (kind()) {
        case session::Position::Kind::Tool:
            if (pageName() != "questionPage"_L1 && !press(u"answerInstead"_s))
                return false;
            [[fallthrough]];
        case session::Position::Kind::Question:
            if (!answer(answers.value(fact(), u"?"_s)))
                return false;
            break;
        case session::Position::Kind::Advice:
        case session::Position::Kind::Outcome:
            return true;
        case session::Position::Kind::Start:
            return false;
        }
    }
    return false;
}

const pages::Page* Journey::page()
{
    const auto* host = m_window->findChild<pages::PageHost*>();
    return host ? host->page() : nullptr;
}

QString Journey::pageName()
{
    return page() ? page()->objectName() : QString();
}

QString Journey::heading()
{
    const auto* label = page() ? page()->findChild<QLabel*>(u"heading"_s) : nullptr;
    return label ? label->text() : QString();
}

QString Journey::position()
{
    return wizard().session().position().node.toString();
}

QString Journey::fact()
{
    const model::NodeRef ref = wizard().session().position().node;
    const model::Tree* tree = m_store->tree(ref.tree);
    const model::Node* node = tree ? tree->node(ref.node) : nullptr;
    return node ? node->fact() : QString();
}

void dropOn(QWidget& widget, const QMimeData& dropped)
{
    const QPoint middle = widget.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
}

} // namespace unsent::test
