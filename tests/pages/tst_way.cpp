#include "ErrorTexts.h"
#include "Journey.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace unsent;

/// The way so far: every answer can be changed, and the place where one stands is computed anew.
class WayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init();
    void changedAnswerComputesTheWayAnew();
    void answersThatStillFitAreKept();
    void factOfTheMessageIsPassedOverAndCanBeCorrected();
    void changeCanBeLeftAlone();
    void detourFromAChangeComesBackToIt();
    void backForgetsTheLastAnswer();
    void backFromTheFirstQuestionShowsTheDiagnosis();
    void escapeIsBack();
    void helpIsADetour();
    void takingBackDidNotHelpOffersTheAdviceAgain();
    void whatDoesNotFitTogetherIsTold();
    void doorTakenAfterAWalkBeginsAnew();
    void aProviderIsCalledByItsName();

private:
    QString trail(const QString& name)
    {
        const auto* step = m_journey->find<QAbstractButton>(name);
        return step ? step->text() + u": "_s + step->accessibleDescription() : QString();
    }
    /// All words of the side with the way so far.
    QString side()
    {
        QStringList words;
        const auto labels = m_journey->find(u"trail"_s)->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible())
                words.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        }
        return words.join(u'\n');
    }

    std::unique_ptr<test::Journey> m_journey;
};

void WayTest::init()
{
    m_journey->wizard().startAgain();
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/signed-in"_s);
}

void WayTest::changedAnswerComputesTheWayAnew()
{
    QVERIFY(m_journey->answer(u"yes"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/relay-problem"_s);
    QVERIFY2(trail(u"trail-0"_s).contains(u"yes"_s), qPrintable(trail(u"trail-0"_s)));
    QVERIFY(m_journey->press(u"trail-0"_s));
    QVERIFY(m_journey->find<QAbstractButton>(u"answer-yes"_s)->isChecked());
    QVERIFY(m_journey->answer(u"no"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/turn-on-sign-in"_s);
    QVERIFY2(trail(u"trail-0"_s).contains(u"no"_s), qPrintable(trail(u"trail-0"_s)));
}

void WayTest::answersThatStillFitAreKept()
{
    QVERIFY(m_journey->answer(u"yes"_s));
    QVERIFY(m_journey->answer(u"sender-mismatch"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/change-from-address"_s);
    QVERIFY(m_journey->press(u"trail-0"_s));
    QVERIFY(m_journey->answer(u"yes"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/change-from-address"_s);
}

void WayTest::factOfTheMessageIsPassedOverAndCanBeCorrected()
{
    QVERIFY(m_journey->answer(u"no"_s));
    QVERIFY(m_journey->press(u"no"_s));
    // "Port: 25" stands in the message, so that nobody is asked for it.
    QCOMPARE(m_journey->position(), u"relay-denied/use-submission-port"_s);
    QString port;
    for (int i = 0; i < 5 && port.isEmpty(); ++i) {
        if (trail(u"trail-%1"_s.arg(i)).contains(u"from the message"_s))
            port = u"trail-%1"_s.arg(i);
    }
    QVERIFY(!port.isEmpty());
    QVERIFY(m_journey->press(port));
    QVERIFY(m_journey->find<QAbstractButton>(u"answer-25"_s)->isChecked());
    QVERIFY(m_journey->answer(u"587"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/relay-problem"_s);
}

void WayTest::changeCanBeLeftAlone()
{
    QVERIFY(m_journey->answer(u"yes"_s));
    QVERIFY(m_journey->press(u"trail-0"_s));
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/relay-problem"_s);
    QVERIFY(m_journey->seen(u"answer-pop-before-smtp"_s));
}

void WayTest::detourFromAChangeComesBackToIt()
{
    QVERIFY(m_journey->answer(u"yes"_s));
    QVERIFY(m_journey->press(u"trail-0"_s));
    m_journey->wizard().showLookUp();
    QCOMPARE(m_journey->pageName(), u"lookUpPage"_s);
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->pageName(), u"questionPage"_s);
    QVERIFY(m_journey->find<QAbstractButton>(u"answer-yes"_s)->isChecked());
}

void WayTest::backForgetsTheLastAnswer()
{
    QVERIFY(m_journey->answer(u"yes"_s));
    QVERIFY(m_journey->answer(u"sender-mismatch"_s));
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/relay-problem"_s);
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/signed-in"_s);
    QCOMPARE(m_journey->wizard().session().position().asked, 0);
}

void WayTest::backFromTheFirstQuestionShowsTheDiagnosis()
{
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->pageName(), u"diagnosisPage"_s);
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->pageName(), u"startPage"_s);
    // What was pasted is still there.
    QCOMPARE(m_journey->find<QPlainTextEdit>(u"pasteBox"_s)->toPlainText(), test::relayingDialog());
}

void WayTest::escapeIsBack()
{
    QVERIFY(m_journey->answer(u"yes"_s));
    QTest::keyClick(m_journey->window().focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_journey->position(), u"relay-denied/signed-in"_s);
    QTest::keyClick(m_journey->window().focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_journey->pageName(), u"diagnosisPage"_s);
}

void WayTest::helpIsADetour()
{
    QVERIFY(m_journey->answer(u"yes"_s));
    QTest::keyClick(m_journey->window().focusWidget(), Qt::Key_F1);
    QCOMPARE(m_journey->pageName(), u"helpPage"_s);
    m_journey->wizard().showSettings();
    QCOMPARE(m_journey->pageName(), u"settingsPage"_s);
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->pageName(), u"questionPage"_s);
    QCOMPARE(m_journey->position(), u"relay-denied/relay-problem"_s);
}

void WayTest::takingBackDidNotHelpOffersTheAdviceAgain()
{
    QVERIFY(m_journey->answer(u"no"_s));
    QVERIFY(m_journey->press(u"no"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/use-submission-port"_s);
    QVERIFY2(trail(u"trail-1"_s).contains(u"did not help"_s), qPrintable(trail(u"trail-1"_s)));
    QVERIFY(m_journey->press(u"trail-1"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/turn-on-sign-in"_s);
}

void WayTest::whatDoesNotFitTogetherIsTold()
{
    // The message says that the server refused the size; the check says that the mail program would before it.
    m_journey->wizard().startAgain();
    m_journey->paste(test::messageTooLargeDialog());
    QVERIFY(m_journey->press(u"door-size-check"_s));
    QVERIFY(!side().contains(u"Does not fit together"_s));
    m_journey->find<QLineEdit>(u"typedSize"_s)->setText(u"60 MB"_s);
    QVERIFY(m_journey->press(u"primary"_s));
    QTest::qWait(20);
    const auto& conflicts = m_journey->wizard().session().position().conflicts;
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().fact, u"size-limit-hit"_s);
    QCOMPARE(conflicts.first().believed.source, model::FactSource::Measured);
    QVERIFY2(side().contains(u"Does not fit together"_s), qPrintable(side()));
    QVERIFY2(side().contains(u"tested"_s) && side().contains(u"from the message"_s), qPrintable(side()));
}

void WayTest::doorTakenAfterAWalkBeginsAnew()
{
    QVERIFY(m_journey->answer(u"yes"_s));
    QVERIFY(m_journey->press(u"trail-start"_s));
    QCOMPARE(m_journey->pageName(), u"startPage"_s);
    QVERIFY(m_journey->press(u"door-size-check"_s));
    m_journey->find<QLineEdit>(u"typedSize"_s)->setText(u"60 MB"_s);
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->wizard().session().position().cause, u"message-too-large"_s);
}

void WayTest::aProviderIsCalledByItsName()
{
    m_journey->wizard().startAgain();
    QVERIFY(m_journey->diagnose(u"535 5.7.8 Error: authentication failed: bad username or password"_s));
    QVERIFY(m_journey->press(u"primary"_s));
    while (m_journey->fact() != "provider"_L1)
        QVERIFY(m_journey->answer(u"?"_s));
    QVERIFY(m_journey->answer(u"yahoo"_s));
    QStringList steps;
    for (const auto* step : m_journey->find(u"trail"_s)->findChildren<QAbstractButton*>())
        steps << step->text() + u": "_s + step->accessibleDescription();
    QCOMPARE(steps.filter(u"Yahoo Mail"_s).size(), 1);
    QVERIFY2(steps.filter(u"yahoo"_s, Qt::CaseSensitive).isEmpty(), qPrintable(steps.join(u'\n')));
}

QTEST_MAIN(WayTest)
#include "tst_way.moc"
