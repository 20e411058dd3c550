#include "PostfixServer.h"
#include "Trial.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using Service = test::PostfixServer::Service;

/// Against a real Postfix. Skipped, with the reason, where it cannot be started.
class TestPostfix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void postfixIsUnderstood_data();
    void postfixIsUnderstood();
    void bothRecipientsAreAskedAbout();
    void aMessageToOneselfIsTaken();

private:
    connection::TestPlan planFor(Service service) const;
    test::TestCertificates m_certificates;
    test::ScriptedDns m_dns;
    std::unique_ptr<test::PostfixServer> m_postfix;
};

void TestPostfix::initTestCase()
{
    QVERIFY2(m_certificates.complaint().isEmpty(), qPrintable(m_certificates.complaint()));
    m_dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    m_postfix = std::make_unique<test::PostfixServer>(m_certificates);
    QVERIFY2(!m_postfix->obstacle().startsWith(u"Postfix did not start"_s), qPrintable(m_postfix->obstacle()));
}

void TestPostfix::init()
{
    if (!m_postfix->obstacle().isEmpty())
        QSKIP(qPrintable(m_postfix->obstacle()));
}

connection::TestPlan TestPostfix::planFor(Service service) const
{
    connection::TestPlan plan;
    plan.host = u"mail.test"_s;
    plan.targets = {{m_postfix->port(service), connection::EncryptionChoice::Auto, connection::Origin::Typed}};
    plan.caFile = m_certificates.caFile();
    plan.nameServers = {m_dns.server()};
    plan.ehloName = u"computer.home.test"_s;
    plan.from = u"alice@mail.test"_s;
    plan.deadlines.silence = std::chrono::milliseconds(1000);
    plan.deadlines.stillWaiting = std::chrono::milliseconds(1500);
    return plan;
}

namespace {

using Change = void (*)(connection::TestPlan&);

void signIn(connection::TestPlan& plan)
{
    plan.user = u"alice@mail.test"_s;
    plan.password = std::make_shared<connection::Password>(QByteArray(test::PostfixServer::Password));
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Service)

void TestPostfix::postfixIsUnderstood_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<bool>("fault");
    const auto row = [](const char* name, Service service, const QStringList& findings, bool fault, Change change) {
        QTest::newRow(name) << service << change << findings << fault;
    };
    row("signed in, to somebody elsewhere", Service::Submission, {}, false, [](connection::TestPlan& plan) {
        signIn(plan);
        plan.to = u"carol@elsewhere.test"_s;
    });
    row("signed in over TLS from the start", Service::Submissions, {u"use-implicit-tls"_s}, false, signIn);
    row("TLS from the start, as set", Service::Submissions, {}, false, [](connection::TestPlan& plan) {
        signIn(plan);
        plan.targets.first().encryption = connection::EncryptionChoice::Tls;
    });
    row("STARTTLS set, TLS from the start wanted", Service::Submissions,
        {u"use-implicit-tls"_s, u"relay-needs-sign-in"_s}, true,
        [](connection::TestPlan& plan) { plan.targets.first().encryption = connection::EncryptionChoice::StartTls; });
    row("TLS set, STARTTLS wanted", Service::Submission, {u"use-starttls"_s}, true, [](connection::TestPlan& plan) {
        signIn(plan);
        plan.targets.first().encryption = connection::EncryptionChoice::Tls;
    });
    row("wrong password", Service::Submission, {u"bad-credentials"_s}, true, [](connection::TestPlan& plan) {
        signIn(plan);
        plan.password = std::make_shared<connection::Password>(QByteArray("wrong"));
    });
    row("a stranger asks to relay", Service::Submission, {u"relay-needs-sign-in"_s}, true,
        [](connection::TestPlan& plan) { plan.to = u"carol@elsewhere.test"_s; });
    row("a stranger asks only for himself", Service::Submission, {u"relay-needs-sign-in"_s}, false,
        [](connection::TestPlan&) {});
    row("a stranger writes to bob", Service::Server, {u"auth-not-offered-here"_s, u"relay-needs-sign-in"_s}, false,
        [](connection::TestPlan& plan) { plan.to = u"bob@mail.test"_s; });
    row("a stranger whose own address is not there", Service::Server,
        {u"auth-not-offered-here"_s, u"relay-needs-sign-in"_s, u"recipient-unknown"_s}, true,
        [](connection::TestPlan& plan) {
            plan.from = u"nosuch@mail.test"_s;
            plan.to = u"carol@elsewhere.test"_s;
        });
    row("a stranger writes to nobody", Service::Server,
        {u"auth-not-offered-here"_s, u"recipient-unknown"_s, u"relay-needs-sign-in"_s}, true,
        [](connection::TestPlan& plan) { plan.to = u"nosuch@mail.test"_s; });
    row("a computer's name without a domain", Service::Server,
        {u"auth-not-offered-here"_s, u"host-name-rejected"_s, u"relay-needs-sign-in"_s}, true,
        [](connection::TestPlan& plan) {
            plan.to = u"bob@mail.test"_s;
            plan.ehloName = u"DESKTOP-AB12CD"_s;
        });
    row("a computer's name with an apostrophe", Service::Server,
        {u"auth-not-offered-here"_s, u"host-name-rejected"_s, u"relay-needs-sign-in"_s}, true,
        [](connection::TestPlan& plan) {
            plan.to = u"bob@mail.test"_s;
            plan.ehloName = u"Anna's PC"_s;
        });
    row("somebody else's From address", Service::Submission, {u"sender-not-yours"_s}, true,
        [](connection::TestPlan& plan) {
            signIn(plan);
            plan.from = u"bob@mail.test"_s;
            plan.to = u"carol@elsewhere.test"_s;
        });
    row("a message above the limit", Service::Small, {u"message-too-large"_s, u"auth-offered-in-clear"_s}, true,
        [](connection::TestPlan& plan) {
            signIn(plan);
            plan.messageBytes = 20'000;
        });
    row("a message below the limit", Service::Small, {u"auth-offered-in-clear"_s}, false,
        [](connection::TestPlan& plan) {
            signIn(plan);
            plan.messageBytes = 9'000;
        });
    row("postscreen makes wait", Service::Slow,
        {u"greeting-slow"_s, u"auth-not-offered-here"_s, u"relay-needs-sign-in"_s}, false,
        [](connection::TestPlan& plan) { plan.to = u"bob@mail.test"_s; });
    row("the authority is not known here", Service::Submission, {u"certificate-unknown-issuer"_s}, true,
        [](connection::TestPlan& plan) {
            signIn(plan);
            plan.caFile.clear();
            plan.from.clear();
        });
}

void TestPostfix::postfixIsUnderstood()
{
    QFETCH(Service, service);
    QFETCH(Change, change);
    QFETCH(QStringList, findings);
    QFETCH(bool, fault);
    auto plan = planFor(service);
    change(plan);
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    const QSet<QString> wanted(findings.cbegin(), findings.cend());
    QVERIFY2(
        test::faults(trial.result) == wanted,
        qPrintable(QStringList(test::faults(trial.result).values()).join(u' ') + u'\n' + transcriptText(trial.result)));
    QCOMPARE(trial.result.hasFault, fault);
}

void TestPostfix::bothRecipientsAreAskedAbout()
{
    auto plan = planFor(Service::Submission);
    plan.to = u"carol@elsewhere.test"_s;
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    const auto asked = test::recipientsOf(trial.result);
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked[0].reply.first().startsWith(u"554 5.7.1 <carol@elsewhere.test>"_s));
    QVERIFY(asked[1].reply.first().startsWith(u"250 2.1.5"_s));
    QCOMPARE(asked[1].says.text(), u"The server took alice@mail.test: only passing mail on to others is refused."_s);
    const QString heard = transcriptText(trial.result);
    QVERIFY2(heard.contains(u"> RSET"_s) && !heard.contains(u"> DATA"_s), qPrintable(heard));
}

void TestPostfix::aMessageToOneselfIsTaken()
{
    auto plan = planFor(Service::Submission);
    signIn(plan);
    plan.sendMessageToSelf = true;
    const auto trial = test::runTest(plan);
    QVERIFY2(test::allFindings(trial.result).contains(u"accepted"_s), qPrintable(transcriptText(trial.result)));
    QTRY_VERIFY_WITH_TIMEOUT(m_postfix->log().contains(u"to=<alice@mail.test>"_s), 5000);
}

QTEST_GUILESS_MAIN(TestPostfix)
#include "tst_postfix.moc"
