#include "DialogueRows.h"
#include "Trial.h"

#include <HostLookup.h>
#include <PlanMaker.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace unsent;

/// In a network of its own, cut off from every other: a link that swallows what goes to 198.51.100.1 and 2001:db8::1,
/// an address nobody may reach, and the usual ports on loopback. Skipped where a namespace cannot be made.
class TestNamespaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutAnInterfaceItIsOffline();
    void aNetworkLeadsToItsFindings_data();
    void aNetworkLeadsToItsFindings();
    void aLocalRefusalDoesNotHoldUpTheOtherPorts();
    void cleanupTestCase();

private:
    void plugIn();
    test::TestCertificates m_certificates;
    QString m_obstacle;
    bool m_plugged = false;
};

namespace {

const QString Nowhere = u"198.51.100.1"_s;
const QString NowhereSix = u"2001:db8::1"_s;
const QString Forbidden = u"203.0.113.1"_s;
const QString Unroutable = u"192.0.2.77"_s;
const QString Home = u"127.0.0.30"_s;

bool ip(const QString& arguments)
{
    QProcess process;
    process.start(u"ip"_s, arguments.split(u' '));
    return process.waitForFinished(5000) && process.exitCode() == 0;
}

} // namespace

void TestNamespaces::initTestCase()
{
#ifdef Q_OS_LINUX
    if (geteuid() != 0 || unshare(CLONE_NEWNET) != 0)
        m_obstacle = u"a network namespace can only be made by root"_s;
    else if (!ip(u"link set lo up"_s))
        m_obstacle = u"the ip command (iproute2) is missing"_s;
#else
    m_obstacle = u"network namespaces are Linux's"_s;
#endif
}

void TestNamespaces::cleanupTestCase()
{
    // The namespace and all in it end with this process.
}

void TestNamespaces::init()
{
    if (!m_obstacle.isEmpty())
        QSKIP(qPrintable(m_obstacle));
}

void TestNamespaces::plugIn()
{
    if (std::exchange(m_plugged, true))
        return;
    QVERIFY(ip(u"link add v0 type veth peer name v1"_s));
    QVERIFY(ip(u"link set v0 up"_s) && ip(u"link set v1 up"_s));
    QVERIFY(ip(u"addr add 198.51.100.2/24 dev v0"_s));
    QVERIFY(ip(u"addr add 2606:4700::2/64 dev v0 nodad"_s));
    QVERIFY(ip(u"neigh add 198.51.100.1 lladdr 02:00:00:00:00:01 dev v0"_s));
    QVERIFY(ip(u"-6 route add 2001:db8::/64 dev v0"_s));
    QVERIFY(ip(u"-6 neigh add 2001:db8::1 lladdr 02:00:00:00:00:01 dev v0"_s));
    QVERIFY(ip(u"route add prohibit 203.0.113.1"_s));
}

void TestNamespaces::withoutAnInterfaceItIsOffline()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, Nowhere);
    test::ScriptedServer unused({u""_s}, m_certificates);
    auto plan = test::planFor(unused, dns, m_certificates);
    plan.targets = connection::usualTargets();
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    QCOMPARE(test::faults(trial.result), (QSet<QString>{u"offline"_s, u"network-unreachable"_s}));
    QCOMPARE(toId(trial.result.findings.first().id), u"offline"_s);
}

void TestNamespaces::aNetworkLeadsToItsFindings_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("web"); // what answers on 80, with 443 open; empty: nothing
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("all is well") << QStringList{Home} << QString()
                                 << QStringList{u"connection-refused"_s, u"port-25-blocked"_s};
    QTest::newRow("everything is swallowed")
        << QStringList{Nowhere} << QString() << QStringList{u"connection-timeout"_s};
    QTest::newRow("only mail is swallowed") << QStringList{Nowhere} << u"S: HTTP/1.1 200 OK\nS: \nCLOSE"_s
                                            << QStringList{u"connection-timeout"_s, u"mail-ports-blocked"_s};
    QTest::newRow("a portal answers") << QStringList{Nowhere}
                                      << u"S: HTTP/1.1 302 Found\nS: Location: http://192.168.7.1/login\nS: \nCLOSE"_s
                                      << QStringList{u"connection-timeout"_s, u"captive-portal"_s};
    QTest::newRow("IPv6 is swallowed, IPv4 works")
        << QStringList{NowhereSix, Home} << QString()
        << QStringList{u"ipv6-broken"_s, u"connection-refused"_s, u"port-25-blocked"_s};
    QTest::newRow("one of two addresses is dead")
        << QStringList{Nowhere, Home} << QString()
        << QStringList{u"one-address-dead"_s, u"connection-refused"_s, u"port-25-blocked"_s};
    QTest::newRow("this computer forbids it")
        << QStringList{Forbidden} << QString() << QStringList{u"blocked-by-this-computer"_s};
    QTest::newRow("no way there") << QStringList{Unroutable} << QString() << QStringList{u"network-unreachable"_s};
}

void TestNamespaces::aNetworkLeadsToItsFindings()
{
    QFETCH(QStringList, addresses);
    QFETCH(QString, web);
    QFETCH(QStringList, findings);
    plugIn();
    test::ScriptedServer submission({test::Secure + test::MailOk + test::RcptOk + test::Bye}, m_certificates,
                                    QHostAddress(Home), 587);
    QVERIFY(submission.isListening());
    test::ScriptedServer https({u""_s}, m_certificates, QHostAddress(u"127.0.0.31"_s), 443);
    test::ScriptedServer http({u"C: GET / HTTP/1.0\n"_s + web}, m_certificates, QHostAddress(u"127.0.0.31"_s), 80);
    test::ScriptedDns dns;
    QList<QByteArray> four, six;
    for (const QString& address : addresses)
        (address.contains(u':') ? six : four).append(test::ScriptedDns::address(address));
    dns.set(u"mail.test"_s, connection::RecordType::A, {.bodies = four});
    dns.set(u"mail.test"_s, connection::RecordType::Aaaa, {.bodies = six});
    dns.setAddress(u"web.test"_s, u"127.0.0.31"_s);
    auto plan = test::planFor(submission, dns, m_certificates);
    plan.targets = connection::usualTargets();
    plan.webHost = web.isEmpty() ? QString() : u"web.test"_s;
    const auto trial = test::runTest(plan);
    const QString misfit = test::misfit(trial, findings);
    QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
}

void TestNamespaces::aLocalRefusalDoesNotHoldUpTheOtherPorts()
{
    // Qt has been seen to spin for two seconds when a local firewall refuses a connection.
    plugIn();
    test::ScriptedServer submission({test::Secure + test::MailOk + test::RcptOk + test::Bye}, m_certificates,
                                    QHostAddress(Home), 587);
    test::ScriptedDns dns;
    dns.set(u"mail.test"_s, connection::RecordType::A,
            {.bodies = {test::ScriptedDns::address(Forbidden), test::ScriptedDns::address(Home)}});
    dns.set(u"mail.test"_s, connection::RecordType::Aaaa, {});
    auto plan = test::planFor(submission, dns, m_certificates);
    plan.targets = {{587, connection::EncryptionChoice::Auto, connection::Origin::Typed}};
    QElapsedTimer clock;
    clock.start();
    const auto trial = test::runTest(plan);
    QVERIFY(!trial.result.hasFault);
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestNamespaces)
#include "tst_namespaces.moc"
