#include "ErrorTexts.h"
#include "Sight.h"
#include "Tour.h"

#include <Page.h>

#include <QAccessible>
#include <QButtonGroup>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

/// What Tab stops at: of the buttons of one choice it is one, and the arrows reach the others.
const QObject* stopOf(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button && button->group())
        return button->group();
    return button && button->autoExclusive() ? button->parentWidget() : widget;
}

} // namespace

/// For the keyboard and for ears: every control has a name, can be reached, and a new page says itself.
class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init() { m_journey->wizard().startAgain(); }
    void everyControlHasAName();
    void newPageTakesTheFocus();
    void everyControlIsReachedByTab_data();
    void everyControlIsReachedByTab();
    void tabStopsAtTheAnswerChosen();
    void tabStopsAtTheChosenOfSeveralButtons();
    void answerIsARadioButtonToAScreenReader();

private:
    /// The controls whose names begin so, as Tab comes to them on its way round the window.
    QStringList stopsOfTab(const QString& beginning);

    std::unique_ptr<test::Journey> m_journey;
};

void AccessibilityTest::everyControlHasAName()
{
    QStringList nameless;
    const QStringList missed = test::tour(*m_journey, [&](const QString& state) {
        const auto found = test::namelessControls(m_journey->window());
        for (const QString& control : found)
            nameless.append(state + u": "_s + control);
    });
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void AccessibilityTest::newPageTakesTheFocus()
{
    QStringList lost;
    const pages::Page* last = nullptr;
    test::tour(*m_journey, [&](const QString& state) {
        const auto* page = m_journey->page();
        const QWidget* focus = m_journey->window().focusWidget();
        // Only where the page is new: later in the same page the focus is wherever the person put it.
        if (m_journey->page() != last && (!focus || !page->isAncestorOf(focus)))
            lost.append(state + u": "_s + (focus ? test::nameOf(*focus) : u"nowhere"_s));
        last = m_journey->page();
    });
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

void AccessibilityTest::everyControlIsReachedByTab_data()
{
    QTest::addColumn<QString>("page");
    for (const QString& page : {u"start"_s, u"diagnosis"_s, u"question"_s, u"advice"_s, u"outcome"_s})
        QTest::newRow(qPrintable(page)) << page;
}

void AccessibilityTest::everyControlIsReachedByTab()
{
    QFETCH(QString, page);
    m_journey->paste(test::relayingDialog());
    const QStringList presses = {u"primary"_s, u"primary"_s, u"answer-no"_s, u"primary"_s, u"primary"_s};
    const QMap<QString, int> depth = {
        {u"start"_s, 0}, {u"diagnosis"_s, 1}, {u"question"_s, 2}, {u"advice"_s, 4}, {u"outcome"_s, 5}};
    for (int i = 0; i < depth.value(page); ++i)
        QVERIFY(m_journey->press(presses[i]));
    QTest::qWait(20);
    QMap<const QObject*, QString> wanted;
    const auto widgets = m_journey->window().findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool isControl = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
        if (isControl && !widget->focusProxy())
            wanted.insert(stopOf(widget), test::nameOf(*widget));
    }
    QVERIFY(!wanted.isEmpty());
    for (int i = 0; i < 200 && !wanted.isEmpty(); ++i) {
        QTest::keyClick(m_journey->window().windowHandle(), Qt::Key_Tab);
        wanted.remove(stopOf(QApplication::focusWidget()));
    }
    QVERIFY2(wanted.isEmpty(), qPrintable(wanted.values().join(u'\n')));
}

QStringList AccessibilityTest::stopsOfTab(const QString& beginning)
{
    QStringList stops;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(m_journey->window().windowHandle(), Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        if (name.startsWith(beginning) && !stops.contains(name))
            stops.append(name);
    }
    return stops;
}

void AccessibilityTest::tabStopsAtTheAnswerChosen()
{
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    QVERIFY(m_journey->press(u"primary"_s));
    m_journey->find(u"back"_s)->setFocus();
    QCOMPARE(stopsOfTab(u"answer-"_s), QStringList{u"answer-yes"_s}); // the first, while none is chosen
    QVERIFY(m_journey->answer(u"no"_s));
    QVERIFY(m_journey->press(u"trail-0"_s));
    m_journey->find(u"back"_s)->setFocus();
    QCOMPARE(stopsOfTab(u"answer-"_s), QStringList{u"answer-no"_s});
}

void AccessibilityTest::tabStopsAtTheChosenOfSeveralButtons()
{
    m_journey->wizard().showSettings();
    m_journey->find(u"primary"_s)->setFocus();
    QCOMPARE(stopsOfTab(u"language-"_s), QStringList{u"language-1"_s}); // English
    // The arrows reach the others, and the focus is kept though the page is drawn anew in the other language.
    m_journey->find(u"language-1"_s)->setFocus();
    QTest::keyClick(m_journey->window().windowHandle(), Qt::Key_Left);
    QTest::qWait(50);
    QVERIFY(m_journey->find<QAbstractButton>(u"language-0"_s)->isChecked());
    QVERIFY(m_journey->find(u"language-0"_s)->hasFocus());
}

void AccessibilityTest::answerIsARadioButtonToAScreenReader()
{
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    QVERIFY(m_journey->press(u"primary"_s));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_journey->find(u"answer-yes"_s));
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::RadioButton);
    QCOMPARE(spoken->text(QAccessible::Name), u"Yes, with a name and a password"_s);
    QVERIFY(!spoken->state().checked);
    QVERIFY(m_journey->press(u"answer-yes"_s));
    QVERIFY(spoken->state().checked);
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
