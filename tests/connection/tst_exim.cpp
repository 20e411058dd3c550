#include "EximServer.h"
#include "ServerRow.h"
#include "Trial.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Against a real Exim, which gives no enhanced codes and refuses the computer's name at EHLO. Skipped, with the
/// reason, where it cannot be started.
class TestExim : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void eximIsUnderstood_data();
    void eximIsUnderstood();
    void bothRecipientsAreAskedAbout();

private:
    test::Surroundings m_around;
    std::unique_ptr<test::EximServer> m_exim;
};

void TestExim::initTestCase()
{
    QVERIFY2(m_around.certificates.complaint().isEmpty(), qPrintable(m_around.certificates.complaint()));
    m_exim = std::make_unique<test::EximServer>(m_around.certificates);
    QVERIFY2(!m_exim->obstacle().startsWith(u"Exim did not start"_s), qPrintable(m_exim->obstacle()));
}

void TestExim::init()
{
    if (!m_exim->obstacle().isEmpty())
        QSKIP(qPrintable(m_exim->obstacle()));
}

void TestExim::eximIsUnderstood_data()
{
    const QByteArray password = test::EximServer::Password;
    const quint16 port = m_exim->port();
    test::addRows({
        {"a stranger to its own mailbox", port, {.to = u"bob@mail.test"_s}, {u"relay-needs-sign-in"_s}},
        {"a stranger to somewhere else", port, {.to = u"bob@elsewhere.test"_s}, {u"relay-needs-sign-in"_s}, true},
        {"no such mailbox",
         port,
         {.to = u"nosuch@mail.test"_s},
         {u"recipient-unknown"_s, u"relay-needs-sign-in"_s},
         true},
        {"an underscore in the computer's name",
         port,
         {.ehloName = u"annas_pc"_s},
         {u"host-name-rejected"_s, u"relay-needs-sign-in"_s},
         true},
        {"signed in", port, {.password = password, .to = u"bob@elsewhere.test"_s}, {}},
        {"wrong password", port, {.password = "wrong"}, {u"bad-credentials"_s}, true},
        {"too large", port, {.password = password, .messageBytes = 20'000}, {u"message-too-large"_s}, true},
    });
}

void TestExim::eximIsUnderstood()
{
    QFETCH(test::ServerRow, row);
    const auto trial = test::runTest(m_around.planFor(row.port, row.attempt));
    const QString misfit = test::misfit(trial, row.findings);
    QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
    QCOMPARE(trial.result.hasFault, row.fault);
    if (row.fault)
        QCOMPARE(toId(trial.result.findings.first().id), row.findings.first()); // the one that decides
}

void TestExim::bothRecipientsAreAskedAbout()
{
    const auto trial = test::runTest(m_around.planFor(m_exim->port(), {.to = u"bob@elsewhere.test"_s}));
    QVERIFY(trial.inTime);
    const auto asked = test::recipientsOf(trial.result);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0].reply.first(), u"550 relay not permitted"_s);
    QVERIFY(asked[1].reply.first().startsWith(u"250 "_s));
    QCOMPARE(asked[1].says.text(), u"The server took alice@mail.test: only passing mail on to others is refused."_s);
}

QTEST_GUILESS_MAIN(TestExim)
#include "tst_exim.moc"
