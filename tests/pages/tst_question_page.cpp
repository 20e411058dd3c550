#include "ErrorTexts.h"
#include "Journey.h"

#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace unsent;

/// One question a page: chosen by mouse, by digit, by arrow; gone on with by Enter.
class QuestionPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init();
    void continueWaitsForAChoice();
    void digitChooses_data();
    void digitChooses();
    void digitWithoutAnAnswerChoosesNothing();
    void enterGoesOnWithTheAnswerChosen();
    void enterWithoutAChoiceTakesTheAnswerWithTheFocus();
    void doubleClickChoosesAndGoesOn();
    void reasonIsShownAndHeard();
    void unsureIsAlwaysThere();

private:
    QRadioButton* answer(const QString& value) { return m_journey->find<QRadioButton>(u"answer-"_s + value); }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_journey->window().focusWidget(), key, modifiers);
    }

    std::unique_ptr<test::Journey> m_journey;
};

void QuestionPageTest::init()
{
    m_journey->wizard().startAgain();
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/signed-in"_s);
}

void QuestionPageTest::continueWaitsForAChoice()
{
    QVERIFY(!m_journey->find<QAbstractButton>(u"primary"_s)->isEnabled());
    QTest::keyClick(&m_journey->window(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_journey->position(), u"relay-denied/signed-in"_s);
    QVERIFY(m_journey->press(u"answer-yes"_s));
    QVERIFY(m_journey->find<QAbstractButton>(u"primary"_s)->isEnabled());
    QCOMPARE(m_journey->position(), u"relay-denied/signed-in"_s); // a choice alone does not go on
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/relay-problem"_s);
}

void QuestionPageTest::digitChooses_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<QString>("value");
    QTest::newRow("1 is the first") << Qt::Key_1 << Qt::NoModifier << u"yes"_s;
    QTest::newRow("2 is the second") << Qt::Key_2 << Qt::NoModifier << u"no"_s;
    QTest::newRow("0 is 'I am not sure'") << Qt::Key_0 << Qt::NoModifier << u"unsure"_s;
    QTest::newRow("the keypad's digits do the same") << Qt::Key_2 << Qt::KeypadModifier << u"no"_s;
}

void QuestionPageTest::digitChooses()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    QFETCH(QString, value);
    type(key, modifier);
    QVERIFY(answer(value)->isChecked());
    QVERIFY(answer(value)->hasFocus());
    QCOMPARE(m_journey->position(), u"relay-denied/signed-in"_s);
}

void QuestionPageTest::digitWithoutAnAnswerChoosesNothing()
{
    type(Qt::Key_9);
    type(Qt::Key_1, Qt::AltModifier);
    QVERIFY(!m_journey->find<QAbstractButton>(u"primary"_s)->isEnabled());
}

void QuestionPageTest::enterGoesOnWithTheAnswerChosen()
{
    type(Qt::Key_2);
    type(Qt::Key_Return);
    QCOMPARE(m_journey->position(), u"relay-denied/turn-on-sign-in"_s);
}

void QuestionPageTest::enterWithoutAChoiceTakesTheAnswerWithTheFocus()
{
    QVERIFY(answer(u"yes"_s)->hasFocus());
    type(Qt::Key_Down);
    QVERIFY(answer(u"no"_s)->hasFocus());
    type(Qt::Key_Return);
    QCOMPARE(m_journey->position(), u"relay-denied/turn-on-sign-in"_s);
}

void QuestionPageTest::doubleClickChoosesAndGoesOn()
{
    QTest::mouseDClick(answer(u"no"_s), Qt::LeftButton);
    QTRY_COMPARE(m_journey->position(), u"relay-denied/turn-on-sign-in"_s);
}

void QuestionPageTest::reasonIsShownAndHeard()
{
    QVERIFY(!m_journey->seen(u"whyAsked"_s));
    QVERIFY(m_journey->press(u"why"_s));
    QVERIFY(m_journey->seen(u"whyAsked"_s));
    auto* words = m_journey->find<QLabel>(u"whyWords"_s);
    QVERIFY(words->hasFocus()); // so that a screen reader says it
    QVERIFY(words->text().contains(u"Signing in is how they know you"_s));
    QVERIFY(m_journey->press(u"why"_s));
    QVERIFY(!m_journey->seen(u"whyAsked"_s));
}

void QuestionPageTest::unsureIsAlwaysThere()
{
    int questions = 0;
    for (; questions < 20 && m_journey->kind() == session::Position::Kind::Question; ++questions) {
        QVERIFY(m_journey->seen(u"answer-unsure"_s));
        const QString value = questions == 0 ? u"yes"_s : u"?"_s;
        QVERIFY(m_journey->answer(value));
    }
    QVERIFY(questions >= 3);
}

QTEST_MAIN(QuestionPageTest)
#include "tst_question_page.moc"
