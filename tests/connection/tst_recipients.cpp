#include "DialogueRows.h"
#include "Trial.h"

#include <PlanMaker.h>
#include <Recipients.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using namespace unsent::connection;

/// Whom the test asks about, and what it says of both.
class TestRecipients : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whomItAsksAboutIsSaid_data();
    void whomItAsksAboutIsSaid();
    void refusalsAreCompared_data();
    void refusalsAreCompared();
    void bothRecipientsAreTold_data();
    void bothRecipientsAreTold();
    void twoRecipientsShareOneDeadline();

private:
    test::TestCertificates m_certificates;
};

void TestRecipients::initTestCase()
{
    QVERIFY2(m_certificates.complaint().isEmpty(), qPrintable(m_certificates.complaint()));
}

void TestRecipients::whomItAsksAboutIsSaid_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("message");
    QTest::addColumn<QStringList>("asked");
    const QString alice = u"alice@mail.test"_s, bob = u"bob@elsewhere.test"_s, nobody = u"unsent-test@example.com"_s;
    QTest::newRow("no sender") << QString() << bob << false << QStringList{};
    QTest::newRow("only a sender") << alice << QString() << false << QStringList{nobody, alice};
    QTest::newRow("to somebody elsewhere") << alice << bob << false << QStringList{bob, alice};
    QTest::newRow("to somebody of the own domain")
        << alice << u"carol@Mail.Test"_s << false << QStringList{u"carol@Mail.Test"_s, nobody};
    QTest::newRow("to oneself") << alice << alice << false << QStringList{alice, nobody};
    QTest::newRow("a sender without a domain") << u"alice"_s << bob << false << QStringList{bob};
    QTest::newRow("a message goes to nobody else") << alice << bob << true << QStringList{alice};
}

void TestRecipients::whomItAsksAboutIsSaid()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, message);
    QFETCH(QStringList, asked);
    TestPlan plan = planForHost(u"smtp.mail.test"_s).value();
    plan.from = from;
    plan.to = to;
    plan.sendMessageToSelf = message;
    QStringList addresses;
    for (const Recipient& recipient : recipientsOf(plan))
        addresses.append(recipient.address);
    QCOMPARE(addresses, asked);
    const QString all = describe(plan).join(u'\n');
    for (const QString& address : asked)
        QVERIFY2(all.contains(address), qPrintable(all));
    QCOMPARE(all.contains(u"unsent-test@example.com"_s), asked.contains(u"unsent-test@example.com"_s));
}

void TestRecipients::refusalsAreCompared_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("but for the address") << u"554 5.7.1 <bob@elsewhere.test>: Access denied"_s
                                         << u"554 5.7.1 <alice@mail.test>: Access denied"_s << true;
    QTest::newRow("but for the domain") << u"550 no mail for elsewhere.test"_s << u"550 no mail for mail.test"_s
                                        << true;
    QTest::newRow("but for a queue number")
        << u"550 5.7.1 No. ffacd0b85a97d-4a1 - gsmtp"_s << u"550 5.7.1 No. ffacd0b85a97d-5c2 - gsmtp"_s << true;
    QTest::newRow("another code") << u"550 No"_s << u"554 No"_s << false;
    QTest::newRow("another status") << u"550 5.7.1 No"_s << u"550 5.1.1 No"_s << false;
    QTest::newRow("a long status") << u"550 5.7.139 No"_s << u"550 5.7.708 No"_s << false;
    QTest::newRow("other words") << u"550 relay not permitted"_s << u"550 no such user"_s << false;
}

void TestRecipients::refusalsAreCompared()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    const QList<Recipient> asked{{u"bob@elsewhere.test"_s, false, false}, {u"alice@mail.test"_s, true, false}};
    const auto reply = [](const QString& line) { return Reply{line.left(3).toInt(), {line}}; };
    QCOMPARE(isSameRefusal(reply(one), reply(other), asked), same);
}

void TestRecipients::bothRecipientsAreTold_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("signIn");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("says");
    const QString taken = u"S: 250 2.1.5 Ok\n"_s;
    const QString denied = u"S: 554 5.7.1 Relay access denied\n"_s;
    const QString own = u"C: RCPT TO:<alice@mail.test>\n"_s;
    QTest::newRow("only passing on is refused")
        << denied + own + taken << false << u"ok"_s
        << u"The server took alice@mail.test: only passing mail on to others is refused."_s;
    QTest::newRow("put off, the own one taken")
        << u"S: 450 4.2.0 Greylisted\n"_s + own + taken << false << u"ok"_s << u"The server took alice@mail.test."_s;
    QTest::newRow("both refused alike") << denied + own + denied << false << u"failed"_s
                                        << u"The server gave the same answer for alice@mail.test."_s;
    QTest::newRow("passed on after sign-in")
        << taken + own + taken << true << u"ok"_s
        << u"The server took alice@mail.test as well: after sign-in it passes mail on."_s;
    QTest::newRow("passed on without sign-in")
        << taken + own + taken << false << u"ok"_s
        << u"The server took alice@mail.test as well: from here it passes mail on even without sign-in."_s;
    QTest::newRow("the own one is not there") << taken + own + u"S: 550 5.1.1 User unknown\n"_s << false << u"ok"_s
                                              << u"There is no mailbox alice@mail.test on that server."_s;
    QTest::newRow("put off after a refusal")
        << denied + own + u"S: 450 4.7.1 Too many errors\n"_s << false << u"skipped"_s
        << u"After that refusal the server put off the question for alice@mail.test."_s;
    QTest::newRow("hung up after a refusal") << denied + own + u"CLOSE\n"_s << false << u"skipped"_s
                                             << u"The server gave no answer to this second question."_s;
}

void TestRecipients::bothRecipientsAreTold()
{
    QFETCH(QString, second);
    QFETCH(bool, signIn);
    QFETCH(QString, result);
    QFETCH(QString, says);
    const QString before = test::Secure + (signIn ? u"C: AUTH PLAIN\nS: 235 ok\n"_s : QString()) + test::MailOk;
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({before + u"C: RCPT TO:<bob@elsewhere.test>\nWAIT 150\n"_s + second}, m_certificates);
    auto plan = test::planFor(server, dns, m_certificates);
    test::withRecipient(plan);
    if (signIn)
        test::withPassword(plan);
    const auto trial = test::runTest(plan);
    const auto asked = test::recipientsOf(trial.result);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(toId(asked[1].result), result);
    QCOMPARE(asked[1].says.text(), says);
    QVERIFY(!asked[0].reply.isEmpty());
    // However late it is told, each has its own time.
    QVERIFY2(asked[0].milliseconds >= 150, qPrintable(QString::number(asked[0].milliseconds)));
    QVERIFY2(asked[1].milliseconds < 150, qPrintable(QString::number(asked[1].milliseconds)));
    QVERIFY(transcriptText(trial.result).contains(u"RCPT TO:<alice@mail.test>"_s));
}

void TestRecipients::twoRecipientsShareOneDeadline()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({test::Secure + test::MailOk + u"C: RCPT\nWAIT 1200\nS: 554 5.7.1 No\nC: RCPT\n"_s},
                                m_certificates);
    auto plan = test::planFor(server, dns, m_certificates);
    test::withRecipient(plan);
    const auto trial = test::runTest(plan);
    const double rcpt = double(plan.deadlines.rcpt.count()) / 1000.0;
    QVERIFY2(trial.result.seconds < rcpt + 0.9, qPrintable(QString::number(trial.result.seconds)));
    QCOMPARE(test::faults(trial.result), QSet<QString>{u"relay-needs-sign-in"_s});
}

QTEST_GUILESS_MAIN(TestRecipients)
#include "tst_recipients.moc"
