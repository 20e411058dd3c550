#include "Trial.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Against aiosmtpd, a server that needs no root. Skipped, with the reason, where it is not installed.
class TestAiosmtpd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aiosmtpdIsUnderstood_data();
    void aiosmtpdIsUnderstood();
    void cleanupTestCase();

private:
    test::TestCertificates m_certificates;
    test::ScriptedDns m_dns;
    QProcess m_server;
    quint16 m_port = 0;
};

void TestAiosmtpd::initTestCase()
{
    QVERIFY2(m_certificates.complaint().isEmpty(), qPrintable(m_certificates.complaint()));
    m_dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    // The python in the path need not be the one with the package.
    for (const QString& python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        m_server.start(python, {QFINDTESTDATA("aiosmtpd_server.py"), m_certificates.path(u"good.pem"_s),
                                m_certificates.path(u"good.key"_s)});
        if (m_server.waitForReadyRead(10'000))
            m_port = m_server.readLine().trimmed().toUShort();
        if (m_port != 0)
            return;
        m_server.kill();
        m_server.waitForFinished(2000);
    }
}

void TestAiosmtpd::init()
{
    if (m_port == 0)
        QSKIP("aiosmtpd (python3-aiosmtpd) is not installed");
}

void TestAiosmtpd::cleanupTestCase()
{
    m_server.kill();
    m_server.waitForFinished(2000);
}

void TestAiosmtpd::aiosmtpdIsUnderstood_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("signed in, to somebody elsewhere")
        << u"Birne-88"_s << u"carol@elsewhere.test"_s << qint64(0) << QStringList{};
    QTest::newRow("wrong password") << u"wrong"_s << QString() << qint64(0) << QStringList{u"bad-credentials"_s};
    QTest::newRow("no sign-in, to somebody elsewhere")
        << QString() << u"carol@elsewhere.test"_s << qint64(0) << QStringList{u"relay-needs-sign-in"_s};
    QTest::newRow("no sign-in, to somebody here")
        << QString() << u"bob@mail.test"_s << qint64(0) << QStringList{u"relay-needs-sign-in"_s};
    QTest::newRow("a mailbox that is full for now")
        << QString() << u"full@mail.test"_s << qint64(0) << QStringList{u"try-later"_s, u"relay-needs-sign-in"_s};
    QTest::newRow("too large") << u"Birne-88"_s << u"bob@mail.test"_s << qint64(50'000)
                               << QStringList{u"message-too-large"_s};
}

void TestAiosmtpd::aiosmtpdIsUnderstood()
{
    QFETCH(QString, password);
    QFETCH(QString, to);
    QFETCH(qint64, bytes);
    QFETCH(QStringList, findings);
    connection::TestPlan plan;
    plan.host = u"mail.test"_s;
    plan.targets = {{m_port, connection::EncryptionChoice::Auto, connection::Origin::Typed}};
    plan.caFile = m_certificates.caFile();
    plan.nameServers = {m_dns.server()};
    plan.ehloName = u"computer.home.test"_s;
    plan.from = u"alice@mail.test"_s;
    plan.to = to;
    if (bytes > 0)
        plan.messageBytes = bytes;
    if (!password.isEmpty()) {
        plan.user = u"alice"_s;
        plan.password = std::make_shared<connection::Password>(QString(password));
    }
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    const QSet<QString> wanted(findings.cbegin(), findings.cend());
    QVERIFY2(
        test::faults(trial.result) == wanted,
        qPrintable(QStringList(test::faults(trial.result).values()).join(u' ') + u'\n' + transcriptText(trial.result)));
}

QTEST_GUILESS_MAIN(TestAiosmtpd)
#include "tst_aiosmtpd.moc"
