#include "OpenSmtpdServer.h"
#include "ServerRow.h"
#include "Trial.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using Service = test::OpenSmtpdServer::Service;
using Build = test::OpenSmtpdServer::Build;

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
    connection::TestPlan planFor(quint16 port, const test::Attempt& attempt) const;
    test::Surroundings m_around;
    std::unique_ptr<test::OpenSmtpdServer> m_mended, m_shipped;
};

void TestOpenSmtpd::initTestCase()
{
    QVERIFY2(m_around.certificates.complaint().isEmpty(), qPrintable(m_around.certificates.complaint()));
    m_mended = std::make_unique<test::OpenSmtpdServer>(m_around.certificates, Build::Mended);
    const QString obstacle = m_mended->obstacle();
    QVERIFY2(!obstacle.startsWith(u"OpenSMTPD did not start"_s), qPrintable(obstacle));
    if (!obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    m_shipped = std::make_unique<test::OpenSmtpdServer>(m_around.certificates, Build::Shipped);
    QVERIFY2(m_shipped->obstacle().isEmpty(), qPrintable(m_shipped->obstacle()));
}

connection::TestPlan TestOpenSmtpd::planFor(quint16 port, const test::Attempt& attempt) const
{
    auto plan = m_around.planFor(port, attempt);
    plan.deadlines.silence = std::chrono::milliseconds(1000);
    return plan;
}

void TestOpenSmtpd::openSmtpdIsUnderstood_data()
{
    const QByteArray password = test::OpenSmtpdServer::Password;
    const quint16 submission = m_mended->port(Service::Submission);
    const quint16 submissions = m_mended->port(Service::Submissions);
    const quint16 server = m_mended->port(Service::Server);
    using enum connection::EncryptionChoice;
    test::addRows({
        {"a stranger to its own mailbox", server, {.to = u"bob@mail.test"_s}, {u"relay-needs-sign-in"_s}},
        {"a stranger to somewhere else", server, {.to = u"bob@elsewhere.test"_s}, {u"relay-needs-sign-in"_s}, true},
        {"no such mailbox", server, {.to = u"nosuch@mail.test"_s}, {u"recipient-unknown"_s}, true},
        {"no such mailbox, signed in",
         server,
         {.password = password, .to = u"nosuch@mail.test"_s},
         {u"recipient-unknown"_s},
         true},
        {"no such mailbox in a mapped domain",
         server,
         {.to = u"nosuch@virtual.test"_s, .from = u"alice@virtual.test"_s},
         {u"recipient-unknown"_s, u"relay-needs-sign-in"_s},
         true},
        {"a stranger where sign-in is demanded", submission, {.to = u"bob@mail.test"_s}, {u"sign-in-required"_s}, true},
        {"signed in, to somebody elsewhere", submission, {.password = password, .to = u"bob@elsewhere.test"_s}, {}},
        {"wrong password", submission, {.password = "wrong"}, {u"bad-credentials"_s}, true},
        {"a computer's name that is none",
         server,
         {.to = u"bob@mail.test"_s, .ehloName = u"Anna's PC"_s},
         {u"host-name-rejected"_s, u"relay-needs-sign-in"_s},
         true},
        {"a message above the limit",
         submission,
         {.password = password, .messageBytes = 20'000},
         {u"message-too-large"_s},
         true},
        {"a message below the limit", submission, {.password = password, .messageBytes = 9'000}, {}},
        {"TLS from the start, as set", submissions, {.password = password, .encryption = Tls}, {}},
        {"signed in over TLS from the start", submissions, {.password = password}, {u"use-implicit-tls"_s}},
        {"TLS set, STARTTLS wanted", submission, {.password = password, .encryption = Tls}, {u"use-starttls"_s}, true},
        {"the authority is not known here",
         submission,
         {.password = password, .from = {}, .authorityKnown = false},
         {u"certificate-unknown-issuer"_s},
         true},
    });
}

void TestOpenSmtpd::openSmtpdIsUnderstood()
{
    QFETCH(test::ServerRow, row);
    const auto trial = test::runTest(planFor(row.port, row.attempt));
    const QString misfit = test::misfit(trial, row.findings);
    QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
    QCOMPARE(trial.result.hasFault, row.fault);
}

void TestOpenSmtpd::bothRecipientsAreAskedAbout()
{
    const auto plan = planFor(m_mended->port(Service::Server), {.to = u"bob@elsewhere.test"_s});
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
    const auto plan =
        planFor(m_shipped->port(service), {.password = test::OpenSmtpdServer::Password, .encryption = encryption});
    const auto trial = test::runTest(plan);
    const QString misfit = test::misfit(trial, {u"tls-server-broken"_s});
    QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
    QVERIFY(trial.result.hasFault);
    QVERIFY2(!transcriptText(trial.result).contains(u"AUTH PLAIN "_s), qPrintable(transcriptText(trial.result)));
}

QTEST_GUILESS_MAIN(TestOpenSmtpd)
#include "tst_opensmtpd.moc"
