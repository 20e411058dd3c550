#include "ErrorTexts.h"
#include "Journey.h"

#include <AdvicePage.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace unsent;

/// What to do, in the words of the person's own program, and "Did that solve it?".
class AdvicePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init();
    void stepsAreThoseOfTheProgramChosen();
    void programOfTheMessageIsChosenBeforehand_data();
    void programOfTheMessageIsChosenBeforehand();
    void programIsKeptByTheFocus();
    void stepIsTickedByItsBoxAndItsWords();
    void noGoesOnAndNothingIsOfferedTwice();
    void cannotGoesOnToo();
    void yesEndsSolved();
    void messageToOthersIsMaskedUntilShown();
    void reportCanBeTakenWithoutTryingMore();
    void toolBesideStepsIsOpenedByItsButton();
    void toolWithoutANetworkIsNotOffered();

private:
    QStringList steps()
    {
        QStringList words;
        for (int i = 1; const auto* box = m_journey->seen(u"tick-%1"_s.arg(i)); ++i)
            words.append(box->accessibleName());
        return words;
    }

    std::unique_ptr<test::Journey> m_journey;
};

void AdvicePageTest::init()
{
    m_journey->wizard().startAgain();
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    QVERIFY(m_journey->press(u"primary"_s));
    QVERIFY(m_journey->answer(u"no"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/turn-on-sign-in"_s);
}

void AdvicePageTest::stepsAreThoseOfTheProgramChosen()
{
    const QStringList first = steps();
    QVERIFY(first.size() >= 2);
    QVERIFY2(first.first().startsWith(u"Step 1: "_s), qPrintable(first.first()));
    QVERIFY(!m_journey->seen(u"program-thunderbird"_s)); // Outlook is known from the message
    QVERIFY(m_journey->press(u"otherPrograms"_s));
    QVERIFY(m_journey->find(u"program-outlook-classic"_s)->hasFocus());
    QVERIFY(m_journey->press(u"program-thunderbird"_s));
    const QStringList thunderbird = steps();
    QVERIFY(thunderbird != first);
    QVERIFY(m_journey->find<QAbstractButton>(u"program-thunderbird"_s)->isChecked());
    QVERIFY(m_journey->press(u"otherPrograms"_s));
    QVERIFY(m_journey->press(u"program-apple-mail"_s));
    QVERIFY(steps() != thunderbird);
    QCOMPARE(m_journey->position(), u"relay-denied/turn-on-sign-in"_s);
}

void AdvicePageTest::programOfTheMessageIsChosenBeforehand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("note");
    QTest::newRow("a dialog of Outlook") << test::relayingDialog() << u"outlook-classic"_s
                                         << u"looks like one of Outlook"_s;
    const QString bounce = u"<sam@fabrikam.example>: host mx.fabrikam.example said: 550 5.7.1 Relaying denied\n\n"
                           "From: anna@proseware.example\nX-Mailer: %1\nSubject: Invoice\n"_s;
    QTest::newRow("a header of Apple Mail")
        << bounce.arg(u"Apple Mail (2.3774.300.61)"_s) << u"apple-mail"_s << u"written with Apple Mail"_s;
    QTest::newRow("a header of Thunderbird")
        << bounce.arg(u"Mozilla Thunderbird 115.6"_s) << u"thunderbird"_s << u"written with Thunderbird"_s;
    QTest::newRow("a header of a program nobody knows") << bounce.arg(u"Pigeon 3.1"_s) << u"other"_s << QString();
    QTest::newRow("no header") << u"550 5.7.1 Relaying denied"_s << u"other"_s << QString();
}

void AdvicePageTest::programOfTheMessageIsChosenBeforehand()
{
    QFETCH(QString, text);
    QFETCH(QString, program);
    QFETCH(QString, note);
    m_journey->wizard().startAgain();
    QVERIFY(m_journey->diagnose(text));
    QVERIFY(m_journey->press(u"primary"_s));
    QVERIFY(m_journey->walkOn({{u"signed-in"_s, u"no"_s}}));
    QCOMPARE(m_journey->position(), u"relay-denied/turn-on-sign-in"_s);
    QVERIFY(m_journey->find<QAbstractButton>(u"program-"_s + program)->isChecked());
    const auto* shown = qobject_cast<QLabel*>(m_journey->seen(u"programNote"_s));
    QCOMPARE(shown != nullptr, !note.isEmpty());
    if (shown)
        QVERIFY2(shown->text().contains(note), qPrintable(shown->text()));
    // The person knows better. Where the program is not known, all stand there to be chosen from.
    QCOMPARE(m_journey->seen(u"otherPrograms"_s) != nullptr, program != "other"_L1);
    if (program != "other"_L1)
        QVERIFY(m_journey->press(u"otherPrograms"_s));
    QVERIFY(m_journey->press(u"program-iphone"_s));
    QVERIFY(m_journey->find<QAbstractButton>(u"program-iphone"_s)->isChecked());
    QVERIFY(!m_journey->seen(u"programNote"_s));
}

void AdvicePageTest::programIsKeptByTheFocus()
{
    QVERIFY(m_journey->press(u"otherPrograms"_s));
    QVERIFY(m_journey->press(u"program-thunderbird"_s));
    QVERIFY(m_journey->find(u"program-thunderbird"_s)->hasFocus()); // the page was drawn anew
}

void AdvicePageTest::stepIsTickedByItsBoxAndItsWords()
{
    auto* box = m_journey->find<QAbstractButton>(u"tick-1"_s);
    QTest::mouseClick(box, Qt::LeftButton);
    QVERIFY(box->isChecked());
    QWidget* row = m_journey->find(u"step-1"_s);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() / 2, row->height() / 2));
    QVERIFY(!box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(box->isChecked());
}

void AdvicePageTest::noGoesOnAndNothingIsOfferedTwice()
{
    QSet<QString> offered;
    while (m_journey->kind() == session::Position::Kind::Advice) {
        QVERIFY2(!offered.contains(m_journey->position()), qPrintable(m_journey->position()));
        offered.insert(m_journey->position());
        QVERIFY(m_journey->press(u"no"_s));
        QVERIFY(m_journey->walkOn());
    }
    QCOMPARE(m_journey->pageName(), u"outcomePage"_s);
    QVERIFY(!m_journey->wizard().session().position().solved);
    QVERIFY2(offered.size() >= 8, "the other causes have advice too");
}

void AdvicePageTest::cannotGoesOnToo()
{
    QVERIFY(m_journey->press(u"cannot"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/use-submission-port"_s);
    const auto& tried = m_journey->wizard().session().position().tried;
    QCOMPARE(tried.size(), 1);
    QCOMPARE(tried.first().outcome, session::AdviceTried::Outcome::CannotDo);
}

void AdvicePageTest::yesEndsSolved()
{
    QTest::keyClick(m_journey->window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_journey->pageName(), u"outcomePage"_s);
    QVERIFY(m_journey->wizard().session().position().solved);
}

void AdvicePageTest::messageToOthersIsMaskedUntilShown()
{
    while (m_journey->kind() == session::Position::Kind::Advice && !m_journey->seen(u"messageText"_s)) {
        QVERIFY(m_journey->press(u"no"_s));
        QVERIFY(m_journey->walkOn({{u"relay-scenario"_s, u"not-relaying"_s}}));
    }
    auto* words = m_journey->find<QLabel>(u"messageText"_s);
    QVERIFY(words);
    QVERIFY2(!words->text().contains(u"someone@microsoft.com"_s), qPrintable(words->text()));
    QVERIFY(m_journey->press(u"copyMessageHere"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), words->text());
    QVERIFY(m_journey->press(u"showAddresses"_s));
    QVERIFY2(words->text().contains(u"microsoft.com"_s), qPrintable(words->text()));
    QVERIFY(m_journey->press(u"copyMessageHere"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), words->text());
}

void AdvicePageTest::reportCanBeTakenWithoutTryingMore()
{
    QVERIFY(m_journey->press(u"stop"_s));
    QCOMPARE(m_journey->pageName(), u"outcomePage"_s);
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/turn-on-sign-in"_s);
    QCOMPARE(m_journey->pageName(), u"advicePage"_s);
}

void AdvicePageTest::toolBesideStepsIsOpenedByItsButton()
{
    const QString advice = u"protocol-error/check-addresses"_s;
    m_journey->wizard().startAgain();
    QVERIFY(m_journey->diagnose(u"501 5.5.4 Syntax error in parameters or arguments"_s));
    QVERIFY(m_journey->press(u"primary"_s));
    for (int page = 0; page < 12 && m_journey->position() != advice; ++page) {
        if (m_journey->kind() == session::Position::Kind::Advice)
            QVERIFY(m_journey->press(u"no"_s));
        else
            QVERIFY(m_journey->walkOn());
    }
    QCOMPARE(m_journey->position(), advice);
    QVERIFY(m_journey->seen(u"step-1"_s)); // the steps stand beside it
    QVERIFY(m_journey->press(u"testIt"_s));
    QCOMPARE(m_journey->pageName(), u"nameCheckPage"_s);
    QVERIFY(!m_journey->seen(u"answerInstead"_s)); // no question stands
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->position(), advice);
    QCOMPARE(m_journey->pageName(), u"advicePage"_s);

    QVERIFY(m_journey->press(u"testIt"_s));
    m_journey->find<QLineEdit>(u"nameToCheck"_s)->setText(u"annas-pc"_s);
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->position(), advice); // nothing wrong with it: the addresses are left to look at
    QVERIFY(m_journey->seen(u"toolFound"_s));
    QVERIFY(m_journey->press(u"testIt"_s));
    m_journey->find<QLineEdit>(u"nameToCheck"_s)->setText(u"Anna's PC"_s);
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->wizard().session().position().cause, u"invalid-host-name"_s);
    QVERIFY(m_journey->press(u"back"_s)); // forgets what was found last
    QCOMPARE(m_journey->position(), advice);
}

void AdvicePageTest::toolWithoutANetworkIsNotOffered()
{
    pages::Policies alone;
    alone.mayUseNetwork = false;
    session::Position position;
    position.kind = session::Position::Kind::Advice;
    position.node = {u"no-error-message"_s, u"check-the-connection"_s};
    pages::Picking picking;
    QVERIFY(pages::adviceFor(m_journey->store(), position, {}, picking).isToolAlone);
    picking.mayUseNetwork = alone.mayUseNetwork;
    const pages::Advice advice = pages::adviceFor(m_journey->store(), position, {}, picking);
    QVERIFY(advice.offer.isEmpty() && !advice.isToolAlone);
    const pages::AdvicePage page(advice, alone);
    QStringList names;
    for (const pages::BarItem& item : page.bar())
        names.append(item.name);
    QVERIFY2(names.contains(u"cannot"_s), qPrintable(names.join(u' ')));
}

QTEST_MAIN(AdvicePageTest)
#include "tst_advice_page.moc"
