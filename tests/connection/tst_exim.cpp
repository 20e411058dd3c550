#include "EximServer.h"
#include "Trial.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

using Change = void (*)(connection::TestPlan&);

void signIn(connection::TestPlan& plan)
{
    plan.user = u"alice"_s;
    plan.password = std::make_shared<connection::Password>(QByteArray(test::EximServer::Password));
}

} // namespace

Q_DECLARE_METATYPE(Change)

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
    connection::TestPlan plan() const;
    test::TestCertificates m_certificates;
    test::ScriptedDns m_dns;
    std::unique_ptr<test::EximServer> m_exim;
};

void TestExim::initTestCase()
{
    QVERIFY2(m_certificates.complaint().isEmpty(), qPrintable(m_certificates.complaint()));
    m_dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    m_exim = std::make_unique<test::EximServer>(m_certificates);
    QVERIFY2(!m_exim->obstacle().startsWith(u"Exim did not start"_s), qPrintable(m_exim->obstacle()));
}

void TestExim::init()
{
    if (!m_exim->obstacle().isEmpty())
        QSKIP(qPrintable(m_exim->obstacle()));
}

void TestExim::eximIsUnderstood_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("finding"); // the one that decides, none for no fault
    const auto row = [](const char* name, const QString& finding, Change change) {
        QTest::newRow(name) << change << finding;
    };
    row("a stranger to its own mailbox", {}, [](connection::TestPlan& plan) { plan.to = u"bob@mail.test"_s; });
    row("a stranger to somewhere else", u"relay-needs-sign-in"_s,
        [](connection::TestPlan& plan) { plan.to = u"bob@elsewhere.test"_s; });
    row("no such mailbox", u"recipient-unknown"_s, [](connection::TestPlan& plan) { plan.to = u"nosuch@mail.test"_s; });
    row("an underscore in the computer's name", u"host-name-rejected"_s,
        [](connection::TestPlan& plan) { plan.ehloName = u"annas_pc"_s; });
    row("signed in", {}, [](connection::TestPlan& plan) {
        signIn(plan);
        plan.to = u"bob@elsewhere.test"_s;
    });
    row("wrong password", u"bad-credentials"_s, [](connection::TestPlan& plan) {
        plan.user = u"alice"_s;
        plan.password = std::make_shared<connection::Password>(QByteArray("wrong"));
    });
    row("too large", u"message-too-large"_s, [](connection::TestPlan& plan) {
        signIn(plan);
        plan.messageBytes = 20'000;
    });
}

connection::TestPlan TestExim::plan() const
{
    connection::TestPlan plan;
    plan.host = u"mail.test"_s;
    plan.targets = {{m_exim->port(), connection::EncryptionChoice::Auto, connection::Origin::Typed}};
    plan.caFile = m_certificates.caFile();
    plan.nameServers = {m_dns.server()};
    plan.ehloName = u"computer.home.test"_s;
    plan.from = u"alice@mail.test"_s;
    return plan;
}

void TestExim::eximIsUnderstood()
{
    QFETCH(Change, change);
    QFETCH(QString, finding);
    connection::TestPlan plan = this->plan();
    change(plan);
    const test::Trial trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    QVERIFY2(trial.result.hasFault != finding.isEmpty(), qPrintable(transcriptText(trial.result)));
    if (!finding.isEmpty())
        QCOMPARE(toId(trial.result.findings.first().id), finding);
}

void TestExim::bothRecipientsAreAskedAbout()
{
    connection::TestPlan plan = this->plan();
    plan.to = u"bob@elsewhere.test"_s;
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    const auto asked = test::recipientsOf(trial.result);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0].reply.first(), u"550 relay not permitted"_s);
    QVERIFY(asked[1].reply.first().startsWith(u"250 "_s));
    QCOMPARE(asked[1].says.text(), u"The server took alice@mail.test: only passing mail on to others is refused."_s);
}

QTEST_GUILESS_MAIN(TestExim)
#include "tst_exim.moc"
