#include "ErrorTexts.h"
#include "Journey.h"

#include <Recogniser.h>
#include <Theme.h>

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace unsent;

/// What it means, why we think so, who must act, and what else it could be.
class DiagnosisPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init() { m_journey->wizard().startAgain(); }
    void causeIsOneSentence_data();
    void causeIsOneSentence();
    void serversWordsAreQuotedWithWhatDecides();
    void whoMustActIsSaid();
    void otherReasonCanBeChosen();
    void otherReasonIsForgottenOnTheWayBack();
    void unknownTextLeadsToQuestions();
    void whatAPersonSaysHappensIsNotAskedAgain();
    void codeIsExplainedAndTheWayBackIsKept();
    void settingsThatCannotGoTogetherAreTold();

private:
    std::unique_ptr<test::Journey> m_journey;
};

void DiagnosisPageTest::causeIsOneSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cause");
    QTest::newRow("relaying") << test::relayingDialog() << u"relay-denied"_s;
    QTest::newRow("domain name") << test::invalidDomainNameDialog() << u"invalid-host-name"_s;
    QTest::newRow("size") << test::messageTooLargeDialog() << u"message-too-large"_s;
    QTest::newRow("sign-in") << test::signInNeededDialog() << u"authentication-required"_s;
}

void DiagnosisPageTest::causeIsOneSentence()
{
    QFETCH(QString, text);
    QFETCH(QString, cause);
    QVERIFY(m_journey->diagnose(text));
    QCOMPARE(m_journey->heading(), m_journey->store().cause(cause)->sentence);
    // The sign and the word both tell how sure we are; the colour is only a third way.
    auto* pill = m_journey->find<QLabel>(u"confidence"_s);
    QVERIFY(pill);
    const auto recognised = recognition::Recogniser(m_journey->store().ruleSet()).recognise(text);
    switch (recognised.best()->confidence()) {
    case recognition::Confidence::Clear:
        QCOMPARE(pill->text(), u"●  Clear"_s);
        break;
    case recognition::Confidence::Likely:
        QCOMPARE(pill->text(), u"◐  Likely"_s);
        break;
    case recognition::Confidence::Guess:
        QCOMPARE(pill->text(), u"○  A guess"_s);
        break;
    }
}

void DiagnosisPageTest::serversWordsAreQuotedWithWhatDecides()
{
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    auto* quote = m_journey->find<QLabel>(u"quote"_s);
    QVERIFY(quote);
    QCOMPARE(quote->accessibleName(), u"550 <someone@microsoft.com>... Relaying Denied"_s);
    const QString ground = pages::Theme::current().colours().deciding.name();
    QVERIFY2(quote->text().contains(u"<span style=\"background-color:%1\">Relaying Denied</span>"_s.arg(ground)),
             qPrintable(quote->text()));
    // The address in pointed brackets is text, not a tag.
    QVERIFY(quote->text().contains(u"&lt;someone@microsoft.com&gt;"_s));
}

void DiagnosisPageTest::whoMustActIsSaid()
{
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    auto* who = m_journey->find<QLabel>(u"whoActs"_s);
    QVERIFY(who);
    QVERIFY2(who->text().contains(u"<b>You</b>"_s), qPrintable(who->text()));
    m_journey->wizard().startAgain();
    QVERIFY(m_journey->diagnose(u"452 4.2.2 <sam@fabrikam.example> The recipient's mailbox is full"_s));
    QVERIFY2(!m_journey->find<QLabel>(u"whoActs"_s)->text().contains(u"<b>You</b>"_s), "a full mailbox is not yours");
}

void DiagnosisPageTest::otherReasonCanBeChosen()
{
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    QVERIFY(m_journey->press(u"other-authentication-required"_s));
    QCOMPARE(m_journey->wizard().session().position().cause, u"authentication-required"_s);
    QVERIFY(m_journey->pageName() != "diagnosisPage"_L1);
}

void DiagnosisPageTest::otherReasonIsForgottenOnTheWayBack()
{
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    QVERIFY(m_journey->press(u"other-authentication-required"_s));
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->pageName(), u"diagnosisPage"_s);
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->wizard().session().position().cause, u"relay-denied"_s);
}

void DiagnosisPageTest::unknownTextLeadsToQuestions()
{
    QVERIFY(m_journey->diagnose(test::smallTalk()));
    QVERIFY(!m_journey->seen(u"confidence"_s));
    QCOMPARE(m_journey->heading(), u"This text alone does not tell why."_s);
    QVERIFY(!m_journey->find<QLabel>(u"lead"_s)->text().isEmpty());
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->pageName(), u"questionPage"_s);
    QCOMPARE(m_journey->wizard().session().position().node.tree, u"no-error-message"_s);
}

void DiagnosisPageTest::whatAPersonSaysHappensIsNotAskedAgain()
{
    QVERIFY(m_journey->diagnose(u"My mails are stuck in the outbox, there is no error"_s));
    QCOMPARE(m_journey->heading(), u"This text alone does not tell why."_s);
    QVERIFY(m_journey->find<QLabel>(u"lead"_s)->text().contains(u"what happens"_s));
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->heading(), u"Is one message stuck, or does no message leave?"_s);
}

void DiagnosisPageTest::codeIsExplainedAndTheWayBackIsKept()
{
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    auto* code = m_journey->find<QAbstractButton>(u"code"_s);
    QVERIFY(code && code->text().contains(u"0x800CCC79"_s));
    QVERIFY(m_journey->press(u"code"_s));
    QCOMPARE(m_journey->pageName(), u"lookUpPage"_s);
    QVERIFY(m_journey->find(u"codeEntries"_s));
    QCOMPARE(m_journey->find<QLineEdit>(u"lookUpQuery"_s)->text().toUpper(), u"0X800CCC79"_s);
    QTest::keyClick(m_journey->window().focusWidget(), Qt::Key_Escape);
    if (m_journey->pageName() == "lookUpPage"_L1)
        QVERIFY(m_journey->press(u"back"_s)); // the first one closed the entry
    QCOMPARE(m_journey->pageName(), u"diagnosisPage"_s);
}

void DiagnosisPageTest::settingsThatCannotGoTogetherAreTold()
{
    QString dialog = test::relayingDialog();
    dialog.replace(u"<smtp.microsoft.com>"_s, u"smtp.gmail.com"_s);
    QVERIFY(m_journey->diagnose(dialog));
    QStringList said;
    const auto labels = m_journey->find(u"whyCard"_s)->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        said.append(label->text());
    const QString all = said.join(u'\n');
    QVERIFY2(all.contains(u"Also noticed"_s), qPrintable(all));
    QVERIFY2(all.contains(u"port 25"_s) && all.contains(u"Gmail"_s), qPrintable(all));
}

QTEST_MAIN(DiagnosisPageTest)
#include "tst_diagnosis_page.moc"
