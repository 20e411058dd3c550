#include "PostfixServer.h"
#include "ServerRow.h"
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
    connection::TestPlan planFor(quint16 port, const test::Attempt& attempt) const;
    test::Surroundings m_around;
    std::unique_ptr<test::PostfixServer> m_postfix;
};

void TestPostfix::initTestCase()
{
    QVERIFY2(m_around.certificates.complaint().isEmpty(), qPrintable(m_around.certificates.complaint()));
    m_postfix = std::make_unique<test::PostfixServer>(m_around.certificates);
    QVERIFY2(!m_postfix->obstacle().startsWith(u"Postfix did not start"_s), qPrintable(m_postfix->obstacle()));
}

void TestPostfix::init()
{
    if (!m_postfix->obstacle().isEmpty())
        QSKIP(qPrintable(m_postfix->obstacle()));
}

connection::TestPlan TestPostfix::planFor(quint16 port, const test::Attempt& attempt) const
{
    auto plan = m_around.planFor(port, attempt);
    if (!plan.user.isEmpty())
        plan.user = u"alice@mail.test"_s; // Cyrus SASL's password file knows its users by name and realm
    plan.deadlines.silence = std::chrono::milliseconds(1000);
    plan.deadlines.stillWaiting = std::chrono::milliseconds(1500);
    return plan;
}

void TestPostfix::postfixIsUnderstood_data()
{
    const QByteArray password = test::PostfixServer::Password;
    const quint16 submission = m_postfix->port(Service::Submission);
    const quint16 submissions = m_postfix->port(Service::Submissions);
    const quint16 server = m_postfix->port(Service::Server);
    const quint16 small = m_postfix->port(Service::Small);
    const quint16 slow = m_postfix->port(Service::Slow);
    using enum connection::EncryptionChoice;
    test::addRows({
        {"signed in, to somebody elsewhere", submission, {.password = password, .to = u"carol@elsewhere.test"_s}, {}},
        {"signed in over TLS from the start", submissions, {.password = password}, {u"use-implicit-tls"_s}},
        {"TLS from the start, as set", submissions, {.password = password, .encryption = Tls}, {}},
        {"STARTTLS set, TLS from the start wanted",
         submissions,
         {.encryption = StartTls},
         {u"use-implicit-tls"_s, u"relay-needs-sign-in"_s},
         true},
        {"TLS set, STARTTLS wanted", submission, {.password = password, .encryption = Tls}, {u"use-starttls"_s}, true},
        {"wrong password", submission, {.password = "wrong"}, {u"bad-credentials"_s}, true},
        {"a stranger asks to relay", submission, {.to = u"carol@elsewhere.test"_s}, {u"relay-needs-sign-in"_s}, true},
        {"a stranger asks only for himself", submission, {}, {u"relay-needs-sign-in"_s}},
        {"a stranger writes to bob",
         server,
         {.to = u"bob@mail.test"_s},
         {u"auth-not-offered-here"_s, u"relay-needs-sign-in"_s}},
        {"a stranger whose own address is not there",
         server,
         {.to = u"carol@elsewhere.test"_s, .from = u"nosuch@mail.test"_s},
         {u"auth-not-offered-here"_s, u"relay-needs-sign-in"_s, u"recipient-unknown"_s},
         true},
        {"a stranger writes to nobody",
         server,
         {.to = u"nosuch@mail.test"_s},
         {u"auth-not-offered-here"_s, u"recipient-unknown"_s, u"relay-needs-sign-in"_s},
         true},
        {"a computer's name without a domain",
         server,
         {.to = u"bob@mail.test"_s, .ehloName = u"DESKTOP-AB12CD"_s},
         {u"auth-not-offered-here"_s, u"host-name-rejected"_s, u"relay-needs-sign-in"_s},
         true},
        {"a computer's name with an apostrophe",
         server,
         {.to = u"bob@mail.test"_s, .ehloName = u"Anna's PC"_s},
         {u"auth-not-offered-here"_s, u"host-name-rejected"_s, u"relay-needs-sign-in"_s},
         true},
        {"somebody else's From address",
         submission,
         {.password = password, .to = u"carol@elsewhere.test"_s, .from = u"bob@mail.test"_s},
         {u"sender-not-yours"_s},
         true},
        {"a message above the limit",
         small,
         {.password = password, .messageBytes = 20'000},
         {u"message-too-large"_s, u"auth-offered-in-clear"_s},
         true},
        {"a message below the limit",
         small,
         {.password = password, .messageBytes = 9'000},
         {u"auth-offered-in-clear"_s}},
        {"postscreen makes wait",
         slow,
         {.to = u"bob@mail.test"_s},
         {u"greeting-slow"_s, u"auth-not-offered-here"_s, u"relay-needs-sign-in"_s}},
        {"the authority is not known here",
         submission,
         {.password = password, .from = {}, .authorityKnown = false},
         {u"certificate-unknown-issuer"_s},
         true},
    });
}

void TestPostfix::postfixIsUnderstood()
{
    QFETCH(test::ServerRow, row);
    const auto trial = test::runTest(planFor(row.port, row.attempt));
    const QString misfit = test::misfit(trial, row.findings);
    QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
    QCOMPARE(trial.result.hasFault, row.fault);
}

void TestPostfix::bothRecipientsAreAskedAbout()
{
    const auto plan = planFor(m_postfix->port(Service::Submission), {.to = u"carol@elsewhere.test"_s});
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
    auto plan = planFor(m_postfix->port(Service::Submission), {.password = test::PostfixServer::Password});
    plan.sendMessageToSelf = true;
    const auto trial = test::runTest(plan);
    QVERIFY2(test::allFindings(trial.result).contains(u"accepted"_s), qPrintable(transcriptText(trial.result)));
    QTRY_VERIFY_WITH_TIMEOUT(m_postfix->log().contains(u"to=<alice@mail.test>"_s), 5000);
}

QTEST_GUILESS_MAIN(TestPostfix)
#include "tst_postfix.moc"
