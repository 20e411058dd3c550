#include "DialogueRows.h"
#include "OpensslServer.h"
#include "Trial.h"

#include <PlanMaker.h>
#include <ServerSearch.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// What comes out of a test: findings, facts, JSON.
class TestConnectionResult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goodFindingsAreToldToo();
    void oneSignInIsTriedOnOnePort();
    void port25SignsInOnlyWhenNothingElseCan();
    void aClosedPort25IsToldAsBlockedWhenAnotherWorks();
    void anOpensslServerIsUnderstood_data();
    void anOpensslServerIsUnderstood();
    void theServerOfAnAddressIsFound_data();
    void theServerOfAnAddressIsFound();
    void theJsonHasTheFixedForm();
    void theFactsSpeakOfTheDecidingPath_data();
    void theFactsSpeakOfTheDecidingPath();

private:
    test::TestCertificates m_certificates;
};

void TestConnectionResult::initTestCase()
{
    QVERIFY2(m_certificates.complaint().isEmpty(), qPrintable(m_certificates.complaint()));
}

void TestConnectionResult::goodFindingsAreToldToo()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({test::Secure + test::MailOk + test::RcptOk + test::Bye}, m_certificates);
    auto plan = test::planFor(server, dns, m_certificates);
    test::withRecipient(plan);
    auto trial = test::runTest(plan);
    QCOMPARE(test::allFindings(trial.result),
             (QSet<QString>{u"all-good"_s, u"later-stages-not-tested"_s, u"recipient-accepted-so-far"_s}));

    test::ScriptedServer taker({test::Secure + u"C: AUTH PLAIN\nS: 235 Ok\n"_s + test::MailOk + test::RcptOk +
                                u"C: DATA\nS: 354 go\nC: Date\nWAIT 100\nS: 250 queued"_s},
                               m_certificates);
    plan = test::planFor(taker, dns, m_certificates);
    test::withPassword(plan);
    plan.sendMessageToSelf = true;
    trial = test::runTest(plan);
    QVERIFY(test::allFindings(trial.result).contains(u"accepted"_s));
    QVERIFY(!test::allFindings(trial.result).contains(u"later-stages-not-tested"_s));
}

void TestConnectionResult::oneSignInIsTriedOnOnePort()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    const QString refuses =
        test::Greeting + test::Offers + test::Encrypted + test::OffersAuth + u"ANY\nS: 535 5.7.8 no"_s;
    test::ScriptedServer first({refuses}, m_certificates), second({refuses}, m_certificates),
        third({refuses}, m_certificates);
    auto plan = test::planFor(first, dns, m_certificates);
    for (const auto* server : {&second, &third})
        plan.targets.append({server->serverPort(), connection::EncryptionChoice::Auto, connection::Origin::Typed});
    test::withPassword(plan);
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    const QByteArray all = first.heard() + second.heard() + third.heard();
    QCOMPARE(all.count("AUTH "), 1);
}

void TestConnectionResult::port25SignsInOnlyWhenNothingElseCan()
{
    // The usual ports, on a loopback address of their own.
    const QHostAddress address(u"127.0.0.25"_s);
    const QString signsIn = test::Secure + u"C: AUTH PLAIN\nS: 235 ok\n"_s + test::MailOk + test::RcptOk + test::Bye;
    test::ScriptedServer quick({signsIn}, m_certificates, address, 25);
    test::ScriptedServer slow({u"WAIT 300\n"_s + signsIn}, m_certificates, address, 587);
    if (!quick.isListening() || !slow.isListening())
        QSKIP("ports 25 and 587 can only be opened by root");
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, address.toString());
    auto plan = test::planFor(slow, dns, m_certificates);
    plan.targets = connection::usualTargets();
    test::withPassword(plan);
    const auto trial = test::runTest(plan);
    QVERIFY(slow.heard().contains("AUTH PLAIN"));
    QVERIFY(!quick.heard().contains("AUTH"));
    QVERIFY(!trial.result.hasFault);

    slow.close(); // the next client is refused on 587 and 465: now 25 is the best there is
    test::ScriptedServer alone({signsIn}, m_certificates, QHostAddress(u"127.0.0.26"_s), 25);
    dns.setAddress(u"mail.test"_s, u"127.0.0.26"_s);
    test::withPassword(plan);
    test::runTest(plan);
    QVERIFY(alone.heard().contains("AUTH PLAIN"));
}

void TestConnectionResult::aClosedPort25IsToldAsBlockedWhenAnotherWorks()
{
    const QHostAddress address(u"127.0.0.27"_s);
    test::ScriptedServer submission({test::Secure + test::MailOk + test::RcptOk + test::Bye}, m_certificates, address,
                                    587);
    if (!submission.isListening())
        QSKIP("port 587 can only be opened by root");
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, address.toString());
    auto plan = test::planFor(submission, dns, m_certificates);
    plan.targets = connection::usualTargets();
    auto trial = test::runTest(plan);
    QCOMPARE(test::faults(trial.result), (QSet<QString>{u"port-25-blocked"_s, u"connection-refused"_s}));
    QVERIFY(!trial.result.hasFault);
    QVERIFY(trial.result.verdict.text().contains(u"587"_s));

    plan.targets[2].origin = connection::Origin::Pasted; // what the person's mail program has
    trial = test::runTest(plan);
    QVERIFY(trial.result.hasFault);
    QCOMPARE(toId(trial.result.findings.first().id), u"port-25-blocked"_s);
}

void TestConnectionResult::anOpensslServerIsUnderstood_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("finding");
    QTest::newRow("a key of 1024 bits") << u"small"_s << QStringList{u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s}
                                        << u"certificate-key-too-small"_s;
    QTest::newRow("a client certificate demanded, TLS 1.3")
        << u"good"_s << QStringList{u"-Verify"_s, u"1"_s, u"-tls1_3"_s} << u"tls-client-certificate-required"_s;
    QTest::newRow("only TLS 1.1") << u"good"_s << QStringList{u"-cipher"_s, u"ALL@SECLEVEL=0"_s, u"-tls1_1"_s}
                                  << u"tls-server-too-old"_s;
}

void TestConnectionResult::anOpensslServerIsUnderstood()
{
    QFETCH(QString, certificate);
    QFETCH(QStringList, options);
    QFETCH(QString, finding);
    test::OpensslServer server(m_certificates, certificate, options);
    QVERIFY(server.isReady());
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer unused({u""_s}, m_certificates);
    auto plan = test::planFor(unused, dns, m_certificates);
    plan.targets = {{server.port(), connection::EncryptionChoice::Tls, connection::Origin::Typed}};
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    QVERIFY2(test::faults(trial.result).contains(finding),
             qPrintable(QStringList(test::faults(trial.result).values()).join(u' ')));
    QVERIFY(trial.result.hasFault);
}

void TestConnectionResult::theServerOfAnAddressIsFound_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("SRV for TLS from the start comes first") << u"both.test"_s << u"smtps.both.test"_s << 465;
    QTest::newRow("SRV for submission") << u"plain.test"_s << u"smtp.plain.test"_s << 587;
    QTest::newRow("SRV says not offered, the usual name exists") << u"none.test"_s << u"smtp.none.test"_s << 587;
    QTest::newRow("only mail. exists") << u"mail-only.test"_s << u"mail.mail-only.test"_s << 587;
    QTest::newRow("nothing at all") << u"nothing.test"_s << QString() << 0;
}

void TestConnectionResult::theServerOfAnAddressIsFound()
{
    using connection::RecordType;
    QFETCH(QString, domain);
    QFETCH(QString, host);
    QFETCH(int, port);
    test::ScriptedDns dns;
    dns.set(u"_submissions._tcp.both.test"_s, RecordType::Srv,
            {.bodies = {test::ScriptedDns::srv(0, 465, u"smtps.both.test"_s)}});
    dns.set(u"_submission._tcp.both.test"_s, RecordType::Srv,
            {.bodies = {test::ScriptedDns::srv(0, 587, u"smtp.both.test"_s)}});
    dns.set(u"_submission._tcp.plain.test"_s, RecordType::Srv,
            {.bodies = {test::ScriptedDns::srv(0, 587, u"smtp.plain.test"_s)}});
    dns.set(u"_submission._tcp.none.test"_s, RecordType::Srv, {.bodies = {test::ScriptedDns::srv(0, 0, QString())}});
    dns.setAddress(u"smtp.none.test"_s, u"127.0.0.1"_s);
    dns.setAddress(u"mail.mail-only.test"_s, u"127.0.0.1"_s);
    dns.set(u"nothing.test"_s, RecordType::Mx, {.bodies = {test::ScriptedDns::mx(5, u"mx.big.test"_s)}});
    connection::ServerSearch search({.address = u"alice@"_s + domain,
                                     .webAllowed = false,
                                     .nameServers = {dns.server()},
                                     .deadlines = test::shortDeadlines()});
    QSignalSpy found(&search, &connection::ServerSearch::found);
    search.start();
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 5000);
    const auto result = found.first().first().value<connection::ServerFound>();
    QCOMPARE(result.plan.has_value(), !host.isEmpty());
    if (result.plan) {
        QCOMPARE(result.plan->host, host);
        QCOMPARE(int(result.plan->targets.first().port), port);
        QCOMPARE(result.plan->from, u"alice@"_s + domain);
    } else {
        QCOMPARE(result.mailHosts, QStringList{u"mx.big.test"_s});
    }
}

void TestConnectionResult::theJsonHasTheFixedForm()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server(
        {test::Secure + test::MailOk + u"C: RCPT\nS: 554 5.7.1 Relay access denied\n"_s + test::Bye}, m_certificates);
    auto plan = test::planFor(server, dns, m_certificates);
    test::withRecipient(plan);
    const QJsonObject json = toJson(test::runTest(plan).result);
    for (const QString& key : {u"schema"_s, u"host"_s, u"started"_s, u"seconds"_s, u"paths"_s, u"findings"_s,
                               u"facts"_s, u"verdict"_s, u"transcript"_s})
        QVERIFY2(json.contains(key), qPrintable(key));
    QCOMPARE(json.value(u"schema"_s).toInt(), 1);
    const QJsonObject path = json.value(u"paths"_s).toArray().first().toObject();
    QCOMPARE(path.value(u"encryption"_s).toString(), u"starttls"_s);
    QStringList stages;
    const auto array = path.value(u"stages"_s).toArray();
    for (const auto& value : array) {
        const QJsonObject stage = value.toObject();
        stages.append(stage.value(u"stage"_s).toString());
        for (const QString& key : {u"result"_s, u"milliseconds"_s, u"finding"_s, u"says"_s, u"reply"_s})
            QVERIFY(stage.contains(key));
    }
    QCOMPARE(stages.join(u' '), u"resolve connect greeting ehlo starttls tls ehlo-again auth mail rcpt rcpt quit"_s);
    QCOMPARE(path.value(u"capabilities"_s).toObject().value(u"size"_s).toInt(), 10'000'000);
    const QJsonObject first = json.value(u"findings"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"finding"_s).toString(), u"relay-needs-sign-in"_s);
    QCOMPARE(first.value(u"severity"_s).toString(), u"problem"_s);
    QCOMPARE(first.value(u"cause"_s).toString(), u"relay-denied"_s);
}

void TestConnectionResult::theFactsSpeakOfTheDecidingPath_data()
{
    QTest::addColumn<QString>("dialogue");
    QTest::addColumn<bool>("signIn");
    QTest::addColumn<QStringList>("facts");
    QTest::addColumn<QStringList>("absent");
    QTest::newRow("relay refused to a stranger")
        << test::Secure + test::MailOk + u"C: RCPT\nS: 554 5.7.1 Relay access denied\n"_s + test::Bye << false
        << QStringList{u"encryption=starttls"_s, u"reply-code=554"_s, u"enhanced-status=5.7.1"_s, u"temporary=no"_s,
                       u"limit=10000000"_s}
        << QStringList{u"signed-in"_s};
    QTest::newRow("relay refused after sign-in")
        << test::Secure + u"C: AUTH PLAIN\nS: 235 ok\n"_s + test::MailOk +
               u"C: RCPT\nS: 554 5.7.1 Relay access denied\n"_s + test::Bye
        << true << QStringList{u"signed-in=yes"_s, u"relay-problem=account-not-allowed"_s}
        << QStringList{u"sign-in-problem"_s};
    QTest::newRow("app password")
        << test::Secure + u"C: AUTH PLAIN\nS: 534 5.7.9 Application-specific password required\nC: QUIT"_s << true
        << QStringList{u"sign-in-problem=app-password-needed"_s} << QStringList{u"signed-in"_s};
    QTest::newRow("SMTP AUTH off for the mailbox")
        << test::Secure +
               u"C: AUTH PLAIN\nS: 535 5.7.139 SmtpClientAuthentication is disabled for the Mailbox\nC: QUIT"_s
        << true << QStringList{u"sign-in-problem=smtp-auth-off-mailbox"_s} << QStringList{};
    QTest::newRow("silent") << u""_s << false << QStringList{u"connection-problem=timed-out"_s}
                            << QStringList{u"limit"_s, u"reply-code"_s};
    QTest::newRow("all is well") << test::Secure + test::MailOk + test::RcptOk + test::Bye << false
                                 << QStringList{u"limit=10000000"_s}
                                 << QStringList{u"connection-problem"_s, u"encryption"_s, u"port"_s, u"temporary"_s};
}

void TestConnectionResult::theFactsSpeakOfTheDecidingPath()
{
    QFETCH(QString, dialogue);
    QFETCH(bool, signIn);
    QFETCH(QStringList, facts);
    QFETCH(QStringList, absent);
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({dialogue}, m_certificates);
    auto plan = test::planFor(server, dns, m_certificates);
    test::withRecipient(plan);
    if (signIn)
        test::withPassword(plan);
    const auto trial = test::runTest(plan);
    QStringList seen, ids;
    for (const model::Fact& fact : trial.result.facts) {
        QCOMPARE(fact.source, model::FactSource::Measured);
        seen.append(fact.id + u'=' + fact.value);
        ids.append(fact.id);
    }
    for (const QString& fact : facts)
        QVERIFY2(seen.contains(fact), qPrintable(fact + u" not in "_s + seen.join(u' ')));
    for (const QString& id : absent)
        QVERIFY2(!ids.contains(id), qPrintable(seen.join(u' ')));
}

QTEST_GUILESS_MAIN(TestConnectionResult)
#include "tst_connection_result.moc"
