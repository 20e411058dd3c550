#include "DialogueRows.h"
#include "Trial.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

const QByteArray Canary = "kanarie+Zwart/7&geel=ZXcV";

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

/// The forms in which a password could stand somewhere.
QList<QByteArray> formsOf(const QByteArray& secret)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    return {secret,
            wide,
            secret.toBase64(),
            ('\0' + QByteArray("alice") + '\0' + secret).toBase64(),
            secret.toPercentEncoding(),
            secret.toHex()};
}

void withCanary(connection::TestPlan& plan)
{
    plan.user = u"alice"_s;
    plan.password = std::make_shared<connection::Password>(QByteArray(Canary.constData(), Canary.size()));
}

} // namespace

/// The contract of ConnectionTest: it starts once, ends once, keeps its deadlines, its memory and its secrets.
class TestConnection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itStartsOnceAndFinishesOnce();
    void cancelEndsItWithinTwoHundredMilliseconds_data();
    void cancelEndsItWithinTwoHundredMilliseconds();
    void destroyingItDoesNotWait();
    void theFirstDecisiveFindingComesBeforeTheEnd();
    void thePasswordIsNowhereInWhatComesOut_data();
    void thePasswordIsNowhereInWhatComesOut();
    void thePasswordIsLetGo();
    void aHostileServerDoesNotFillTheMemory_data();
    void aHostileServerDoesNotFillTheMemory();
    void whatTheServerSaysIsHarmless();
    void nothingIsContactedBeforeStart();
    void silentPortsRunSideBySide();

private:
    test::TestCertificates m_certificates;
};

void TestConnection::initTestCase()
{
    QVERIFY2(m_certificates.complaint().isEmpty(), qPrintable(m_certificates.complaint()));
}

void TestConnection::itStartsOnceAndFinishesOnce()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({test::Secure + test::MailOk + test::RcptOk + test::Bye}, m_certificates);
    connection::ConnectionTest test(test::planFor(server, dns, m_certificates));
    QSignalSpy finished(&test, &connection::ConnectionTest::finished);
    test.start();
    test.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10'000);
    test.start();
    test.cancel();
    QTest::qWait(200);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(server.connections(), 1);
    QVERIFY(!test.isRunning());
}

void TestConnection::cancelEndsItWithinTwoHundredMilliseconds_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("nameFound");
    QTest::newRow("in the look-up") << u""_s << false;
    QTest::newRow("before the greeting") << u""_s << true;
    QTest::newRow("in the handshake") << test::Greeting + test::Offers + u"S: 220 go"_s << true;
    QTest::newRow("while the greeting drips") << u"DRIP 50 220 "_s + u"x"_s.repeated(2000) << true;
    QTest::newRow("after EHLO") << test::Greeting << true;
}

void TestConnection::cancelEndsItWithinTwoHundredMilliseconds()
{
    QFETCH(QString, script);
    QFETCH(bool, nameFound);
    test::ScriptedDns dns;
    dns.setHost(u"mail.test"_s, {.silent = true});
    if (nameFound)
        dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({script}, m_certificates);
    auto plan = test::planFor(server, dns, m_certificates);
    plan.deadlines = connection::Deadlines();
    connection::ConnectionTest test(plan);
    QSignalSpy finished(&test, &connection::ConnectionTest::finished);
    test.start();
    QTest::qWait(150);
    QElapsedTimer clock;
    clock.start();
    test.cancel();
    const qint64 took = clock.elapsed();
    QCOMPARE(finished.count(), 1);
    QVERIFY2(took < 200, qPrintable(QString::number(took)));
    QVERIFY(test.result().cancelled);
    for (const auto& path : test.result().paths) {
        for (const auto& stage : path.stages)
            QVERIFY(stage.result != connection::StageResult::Running);
    }
    QTest::qWait(100);
    QCOMPARE(finished.count(), 1);
}

void TestConnection::destroyingItDoesNotWait()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({u""_s}, m_certificates);
    auto test = std::make_unique<connection::ConnectionTest>(test::planFor(server, dns, m_certificates));
    test->start();
    QTest::qWait(100);
    QElapsedTimer clock;
    clock.start();
    test.reset();
    QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
}

void TestConnection::theFirstDecisiveFindingComesBeforeTheEnd()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer refusing({test::Secure + u"C: AUTH PLAIN\nS: 535 5.7.8 no\nC: QUIT"_s}, m_certificates);
    test::ScriptedServer silent({u""_s}, m_certificates);
    auto plan = test::planFor(refusing, dns, m_certificates);
    plan.targets.append({silent.serverPort(), connection::EncryptionChoice::Auto, connection::Origin::Typed});
    test::withPassword(plan);
    connection::ConnectionTest test(plan);
    QSignalSpy decisive(&test, &connection::ConnectionTest::decisiveFinding);
    QSignalSpy finished(&test, &connection::ConnectionTest::finished);
    test.start();
    QTRY_COMPARE_WITH_TIMEOUT(decisive.count(), 1, 5000);
    QCOMPARE(finished.count(), 0);
    QCOMPARE(toId(decisive.first().first().value<connection::Finding>().id), u"bad-credentials"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10'000);
    QCOMPARE(decisive.count(), 1);
}

void TestConnection::thePasswordIsNowhereInWhatComesOut_data()
{
    QTest::addColumn<QString>("dialogue");
    QTest::newRow("accepted") << u"C: AUTH PLAIN\nS: 235 ok\n"_s + test::MailOk + test::RcptOk + test::Bye;
    QTest::newRow("refused") << u"C: AUTH PLAIN\nS: 535 5.7.8 no\nC: QUIT"_s;
    QTest::newRow("repeated in plain by the server")
        << u"C: AUTH PLAIN\nS: 535 5.7.8 wrong password "_s + QString::fromUtf8(Canary) + u"\nC: QUIT"_s;
    QTest::newRow("repeated in base64 by the server")
        << u"C: AUTH PLAIN\nS: 535 5.7.8 you sent "_s +
               QString::fromUtf8(('\0' + QByteArray("alice") + '\0' + Canary).toBase64()) + u"\nC: QUIT"_s;
    QTest::newRow("LOGIN")
        << u"C: AUTH PLAIN\nS: 504 5.5.4 not this\nC: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: \nS: 334 UGFzc3dvcmQ6\nC: \nS: 535 no\nC: QUIT"_s;
    QTest::newRow("cut in the middle") << u"C: AUTH PLAIN\nRESET"_s;
}

void TestConnection::thePasswordIsNowhereInWhatComesOut()
{
    QFETCH(QString, dialogue);
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({test::Secure + dialogue}, m_certificates);
    auto plan = test::planFor(server, dns, m_certificates);
    withCanary(plan);
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    QVERIFY2(server.heard().contains("AUTH"), "the password was never used");
    QByteArray out = QJsonDocument(toJson(trial.result)).toJson() + transcriptText(trial.result).toUtf8();
    for (const QString& line : describe(plan))
        out += line.toUtf8();
    for (const QByteArray& form : formsOf(Canary))
        QVERIFY2(!out.contains(form), form.constData());
}

void TestConnection::thePasswordIsLetGo()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server(
        {test::Secure + u"C: AUTH PLAIN\nS: 235 ok\n"_s + test::MailOk + test::RcptOk + test::Bye}, m_certificates);
    auto plan = test::planFor(server, dns, m_certificates);
    withCanary(plan);
    const std::weak_ptr<connection::Password> watched = plan.password;
    connection::ConnectionTest test(std::move(plan));
    plan = {};
    QSignalSpy finished(&test, &connection::ConnectionTest::finished);
    test.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(watched.expired(), 2000);
}

void TestConnection::aHostileServerDoesNotFillTheMemory_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("a line without end") << u"FLOOD "_s + u"220-"_s + u"x"_s.repeated(4000);
    QTest::newRow("lines without end") << u"FLOOD 220-more and more and more\\r\\n"_s;
    QTest::newRow("replies without end") << u"S: 220 hello\nFLOOD 250 ok\\r\\n"_s;
    QTest::newRow("capabilities without end")
        << u"S: 220 hello\nC: EHLO\nFLOOD 250-X-"_s + u"A"_s.repeated(500) + u"\\r\\n"_s;
}

void TestConnection::aHostileServerDoesNotFillTheMemory()
{
    QFETCH(QString, script);
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({script}, m_certificates);
    const auto plan = test::planFor(server, dns, m_certificates);
    const auto warm = test::runTest(plan); // libraries, authorities, the first thread
    const qint64 before = residentKilobytes();
    const auto trial = test::runTest(plan);
    const qint64 after = residentKilobytes();
    QVERIFY(warm.inTime && trial.inTime);
    QVERIFY(before > 0);
    QVERIFY2(after - before < 10 * 1024, qPrintable(QString::number(after - before)));
    QVERIFY(trial.result.transcript.size() < 2500);
}

void TestConnection::whatTheServerSaysIsHarmless()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({u"RAW: 554 \\x1b[2J\\x07 go \\xe2\\x80\\xae away\\r\\n"_s}, m_certificates);
    const auto trial = test::runTest(test::planFor(server, dns, m_certificates));
    const QString out = QString::fromUtf8(QJsonDocument(toJson(trial.result)).toJson()) + transcriptText(trial.result);
    QVERIFY(!out.contains(QChar(0x1b)) && !out.contains(QChar(0x07)) && !out.contains(QChar(0x202e)));
    QVERIFY(out.contains(u"U+202E"_s));
}

void TestConnection::nothingIsContactedBeforeStart()
{
    test::ScriptedDns dns;
    test::ScriptedServer server({u""_s}, m_certificates);
    connection::ConnectionTest test(test::planFor(server, dns, m_certificates));
    QTest::qWait(100);
    QCOMPARE(dns.questions(), 0);
    QCOMPARE(server.connections(), 0);
}

void TestConnection::silentPortsRunSideBySide()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer first({u""_s}, m_certificates), second({u""_s}, m_certificates),
        third({u""_s}, m_certificates);
    auto plan = test::planFor(first, dns, m_certificates);
    for (const auto* server : {&second, &third})
        plan.targets.append({server->serverPort(), connection::EncryptionChoice::Auto, connection::Origin::Typed});
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    const double greeting = double(plan.deadlines.greeting.count()) / 1000.0;
    QVERIFY2(trial.result.seconds < greeting * 1.5, qPrintable(QString::number(trial.result.seconds)));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
