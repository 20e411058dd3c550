#include "ServerRow.h"
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
    test::Surroundings m_around;
    QProcess m_server;
    quint16 m_port = 0;
};

void TestAiosmtpd::initTestCase()
{
    QVERIFY2(m_around.certificates.complaint().isEmpty(), qPrintable(m_around.certificates.complaint()));
    // The python in the path need not be the one with the package.
    for (const QString& python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        m_server.start(python, {QFINDTESTDATA("aiosmtpd_server.py"), m_around.certificates.path(u"good.pem"_s),
                                m_around.certificates.path(u"good.key"_s)});
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
    const QByteArray password = "Birne-88";
    const QString elsewhere = u"carol@elsewhere.test"_s;
    test::addRows({
        {"signed in, to somebody elsewhere", m_port, {.password = password, .to = elsewhere}, {}},
        {"wrong password", m_port, {.password = "wrong"}, {u"bad-credentials"_s}, true},
        {"no sign-in, to somebody elsewhere", m_port, {.to = elsewhere}, {u"relay-needs-sign-in"_s}, true},
        {"no sign-in, to somebody here", m_port, {.to = u"bob@mail.test"_s}, {u"relay-needs-sign-in"_s}},
        {"a mailbox that is full for now",
         m_port,
         {.to = u"full@mail.test"_s},
         {u"try-later"_s, u"relay-needs-sign-in"_s}},
        {"too large",
         m_port,
         {.password = password, .to = u"bob@mail.test"_s, .messageBytes = 50'000},
         {u"message-too-large"_s},
         true},
    });
}

void TestAiosmtpd::aiosmtpdIsUnderstood()
{
    QFETCH(test::ServerRow, row);
    const auto trial = test::runTest(m_around.planFor(row.port, row.attempt));
    const QString misfit = test::misfit(trial, row.findings);
    QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
    QCOMPARE(trial.result.hasFault, row.fault);
}

QTEST_GUILESS_MAIN(TestAiosmtpd)
#include "tst_aiosmtpd.moc"
