#include "OpenSmtpdServer.h"
#include "Trial.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using Service = test::OpenSmtpdServer::Service;
using Build = test::OpenSmtpdServer::Build;

namespace {

using Change = void (*)(connection::TestPlan&);

void signIn(connection::TestPlan& plan)
{
    plan.user = u"alice"_s;
    plan.password = std::make_shared<connection::Password>(QByteArray(test::OpenSmtpdServer::Password));
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Service)

/// Against a real OpenSMTPD, which refuses a stranger's relaying and an unknown mailbox in the same words, without an
/// enhanced code. Skipped, with the reason, where it cannot be started.
class TestOpenSmtpd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void openSmtpdIsUnderstood_data();
    void openSmtpdIsUnderstood();
    void bothRecipientsAreAskedAbout();
    void brokenTlsIsNamed_data();
    void brokenTlsIsNamed();

private:
    connection::TestPlan planFor(const test::OpenSmtpdServer& server, Service service) const;
    test::TestCertificates m_certificates;
    test::ScriptedDns m_dns;
    std::unique_ptr<test::OpenSmtpdServer> m_mended, m_shipped;
};

void TestOpenSmtpd::initTestCase()
{
    QVERIFY2(m_certificates.complaint().isEmpty(), qPrintable(m_certificates.complaint()));
    m_dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    m_mended = std::make_unique<test::OpenSmtpdServer>(m_certificates, Build::Mended);
    const QString obstacle = m_mended->obstacle();
    QVERIFY2(!obstacle.startsWith(u"OpenSMTPD did not start"_s), qPrintable(obstacle));
    if (!obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    m_shipped = std::make_unique<test::OpenSmtpdServer>(m_certificates, Build::Shipped);
    QVERIFY2(m_shipped->obstacle().isEmpty(), qPrintable(m_shipped->obstacle()));
}

connection::TestPlan TestOpenSmtpd::planFor(const test::OpenSmtpdServer& server, Service service) const
{
    connection::TestPlan plan;
    plan.host = u"mail.test"_s;
    plan.targets = {{server.port(service), connection::EncryptionChoice::Auto, connection::Origin::Typed}};
    plan.caFile = m_certificates.caFile();
    plan.nameServers = {m_dns.server()};
    plan.ehloName = u"computer.home.test"_s;
    plan.from = u"alice@mail.test"_s;
    plan.deadlines.silence = std::chrono::milliseconds(1000);
    return plan;
}

void TestOpenSmtpd::openSmtpdIsUnderstood_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<bool>("fault");
    const auto row = [](const char* name, Service service, const QStringList& findings, bool fault, Change change) {
        QTest::newRow(name) << service << change << findings << fault;
    };
    row("a stranger to its own mailbox", Service::Server, {u"relay-needs-sign-in"_s}, false,
        [](connection::TestPlan& plan) { plan.to = u"bob@mail.test"_s; });
    row("a stranger to somewhere else", Service::Server, {u"relay-needs-sign-in"_s}, true,
        [](connection::TestPlan& plan) { plan.to = u"bob@elsewhere.test"_s; });
    row("no such mailbox", Service::Server, {u"recipient-unknown"_s}, true,
        [](connection::TestPlan& plan) { plan.to = u"nosuch@mail.test"_s; });
    row("no such mailbox, signed in", Service::Server, {u"recipient-unknown"_s}, true, [](connection::TestPlan& plan) {
        signIn(plan);
        plan.to = u"nosuch@mail.test"_s;
    });
    row("no such mailbox in a mapped domain", Service::Server, {u"recipient-unknown"_s, u"relay-needs-sign-in"_s}, true,
        [](connection::TestPlan& plan) {
            plan.from = u"alice@virtual.test"_s;
            plan.to = u"nosuch@virtual.test"_s;
        });
    row("a stranger where sign-in is demanded", Service::Submission, {u"sign-in-required"_s}, true,
        [](connection::TestPlan& plan) { plan.to = u"bob@mail.test"_s; });
    row("signed in, to somebody elsewhere", Service::Submission, {}, false, [](connection::TestPlan& plan) {
        signIn(plan);
        plan.to = u"bob@elsewhere.test"_s;
    });
    row("wrong password", Service::Submission, {u"bad-credentials"_s}, true, [](connection::TestPlan& plan) {
        plan.user = u"alice"_s;
        plan.password = std::make_shared<connection::Password>(QByteArray("wrong"));
    });
    row("a computer's name that is none", Service::Server, {u"host-name-rejected"_s, u"relay-needs-sign-in"_s}, true,
        [](connection::TestPlan& plan) {
            plan.to = u"bob@mail.test"_s;
            plan.ehloName = u"Anna's PC"_s;
        });
    row("a message above the limit", Service::Submission, {u"message-too-large"_s}, true,
        [](connection::TestPlan& plan) {
            signIn(plan);
            plan.messageBytes = 20'000;
        });
    row("a message below the limit", Service::Submission, {}, false, [](connection::TestPlan& plan) {
        signIn(plan);
        plan.messageBytes = 9'000;
    });
    row("TLS from the start, as set", Service::Submissions, {}, false, [](connection::TestPlan& plan) {
        signIn(plan);
        plan.targets.first().encryption = connection::EncryptionChoice::Tls;
    });
    row("signed in over TLS from the start", Service::Submissions, {u"use-implicit-tls"_s}, false, signIn);
    row("TLS set, STARTTLS wanted", Service::Submission, {u"use-starttls"_s}, true, [](connection::TestPlan& plan) {
        signIn(plan);
        plan.targets.first().encryption = connection::EncryptionChoice::Tls;
    });
    row("the authority is not known here", Service::Submission, {u"certificate-unknown-issuer"_s}, true,
        [](connection::TestPlan& plan) {
            signIn(plan);
            plan.caFile.clear();
            plan.from.clear();
        });
}

void TestOpenSmtpd::openSmtpdIsUnderstood()
{
    QFETCH(Service, service);
    QFETCH(Change, change);
    QFETCH(QStringList, findings);
    QFETCH(bool, fault);
    auto plan = planFor(*m_mended, service);
    change(plan);
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    const QSet<QString> wanted(findings.cbegin(), findings.cend());
    QVERIFY2(
        test::faults(trial.result) == wanted,
        qPrintable(QStringList(test::faults(trial.result).values()).join(u' ') + u'\n' + transcriptText(trial.result)));
    QCOMPARE(trial.result.hasFault, fault);
}

void TestOpenSmtpd::bothRecipientsAreAskedAbout()
{
    auto plan = planFor(*m_mended, Service::Server);
    plan.to = u"bob@elsewhere.test"_s;
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    const auto asked = test::recipientsOf(trial.result);
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked[0].reply.first().startsWith(u"550 "_s));
    QVERIFY(asked[1].reply.first().startsWith(u"250 "_s));
    QCOMPARE(asked[1].says.text(), u"The server took alice@mail.test: only passing mail on to others is refused."_s);
}

void TestOpenSmtpd::brokenTlsIsNamed_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<connection::EncryptionChoice>("encryption");
    QTest::newRow("behind STARTTLS") << Service::Submission << connection::EncryptionChoice::StartTls;
    QTest::newRow("from the start") << Service::Submissions << connection::EncryptionChoice::Tls;
}

void TestOpenSmtpd::brokenTlsIsNamed()
{
    if (test::OpenSmtpdServer::version() != u"OpenSMTPD 6.8.0p2"_s)
        QSKIP("only the OpenSMTPD of Debian 12 has broken TLS");
    QFETCH(Service, service);
    QFETCH(connection::EncryptionChoice, encryption);
    auto plan = planFor(*m_shipped, service);
    plan.targets.first().encryption = encryption;
    signIn(plan);
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    QVERIFY(trial.result.hasFault);
    QCOMPARE(test::faults(trial.result), QSet<QString>{u"tls-server-broken"_s});
    QVERIFY2(!transcriptText(trial.result).contains(u"AUTH PLAIN "_s), qPrintable(transcriptText(trial.result)));
}

QTEST_GUILESS_MAIN(TestOpenSmtpd)
#include "tst_opensmtpd.moc"
