#include "DialogueRows.h"
#include "Trial.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

const QByteArray Canary = "kanarie+Zwart/7&geel=ZXcV";

struct Run {
    int exitCode = -1;
    bool crashed = false;
    QByteArray output;
    QByteArray errors;
};

} // namespace

/// `unsent test` as a child process.
class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theExitCodeTells_data();
    void theExitCodeTells();
    void theTableReadsWell();
    void thePlanIsToldFirst();
    void thePasswordIsInNoFile_data();
    void thePasswordIsInNoFile();

private:
    Run run(const QStringList& arguments, const QByteArray& input = {}, const QString& home = {}, int killAfter = 0);
    QStringList optionsFor(const test::ScriptedServer& server, const test::ScriptedDns& dns) const;
    test::TestCertificates m_certificates;
};

void TestCommandLine::initTestCase()
{
    QVERIFY2(m_certificates.complaint().isEmpty(), qPrintable(m_certificates.complaint()));
}

Run TestCommandLine::run(const QStringList& arguments, const QByteArray& input, const QString& home, int killAfter)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"UNSENT_STORE"_s, u"/nonexistent"_s); // the test works without knowledge
    if (!home.isEmpty()) {
        for (const QString& name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s,
                                    u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, home);
        process.setWorkingDirectory(home);
    }
    process.setProcessEnvironment(environment);
    // A shell that lets cores be written: whether they are is up to the program.
    process.start(u"sh"_s, QStringList{u"-c"_s, u"ulimit -c \"$(ulimit -H -c)\" && exec \"$@\""_s, u"sh"_s,
                                       QStringLiteral(CONNECTION_CLI)} +
                               arguments);
    process.write(input);
    process.closeWriteChannel();
    QElapsedTimer clock;
    clock.start();
    Run result;
    while (process.state() != QProcess::NotRunning && clock.elapsed() < 30'000) {
        QTest::qWait(20); // the servers live in this process
        if (killAfter > 0 && clock.elapsed() > killAfter && process.processId() > 0) {
            ::kill(pid_t(process.processId()), SIGSEGV);
            killAfter = 0; // once: a second one would interrupt the first one's handling
        }
    }
    result.crashed = process.exitStatus() == QProcess::CrashExit;
    result.exitCode = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

QStringList TestCommandLine::optionsFor(const test::ScriptedServer& server, const test::ScriptedDns& dns) const
{
    return {u"mail.test"_s,
            u"--port"_s,
            QString::number(server.serverPort()),
            u"--dns"_s,
            u"127.0.0.1:%1"_s.arg(dns.server().port),
            u"--ca"_s,
            m_certificates.caFile()};
}

void TestCommandLine::theExitCodeTells_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("finding");
    const QString relay = test::Secure + test::MailOk + u"C: RCPT\nS: 554 5.7.1 Relay access denied\n"_s + test::Bye;
    const QStringList people{u"--from"_s, u"alice@mail.test"_s, u"--to"_s, u"bob@elsewhere.test"_s};
    QTest::newRow("no fault") << test::Secure + u"C: QUIT"_s << QStringList{} << 0 << u"all-good"_s;
    QTest::newRow("a fault") << relay << people << 1 << u"relay-needs-sign-in"_s;
    QTest::newRow("the encryption as set is wrong")
        << test::Secure + u"C: QUIT"_s << QStringList{u"--encryption"_s, u"tls"_s} << 1 << u"use-starttls"_s;
    QTest::newRow("a size") << test::Secure + u"C: QUIT"_s << QStringList{u"--size"_s, u"20000000"_s} << 1
                            << u"message-too-large"_s;
    QTest::newRow("unknown option") << QString() << QStringList{u"--frobnicate"_s} << 2 << QString();
    QTest::newRow("no such mode") << QString() << QStringList{u"--encryption"_s, u"rot13"_s} << 2 << QString();
    QTest::newRow("no port") << QString() << QStringList{u"--port"_s, u"70000"_s} << 2 << QString();
    QTest::newRow("no size") << QString() << QStringList{u"--size"_s, u"large"_s} << 2 << QString();
    QTest::newRow("no address") << QString() << QStringList{u"--to"_s, u"bob"_s} << 2 << QString();
    QTest::newRow("a user without a password") << QString() << QStringList{u"--user"_s, u"alice"_s} << 2 << QString();
    QTest::newRow("a password without a line")
        << QString() << QStringList{u"--user"_s, u"alice"_s, u"--password-stdin"_s} << 3 << QString();
    QTest::newRow("two servers") << QString() << QStringList{u"other.test"_s} << 2 << QString();
    QTest::newRow("no such authority") << QString() << QStringList{u"--ca"_s, u"/nonexistent.pem"_s} << 3 << QString();
}

void TestCommandLine::theExitCodeTells()
{
    QFETCH(QString, script);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, finding);
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({script}, m_certificates);
    const Run result = run(optionsFor(server, dns) + options + QStringList{u"--json"_s});
    QVERIFY(!result.crashed);
    QVERIFY2(result.exitCode == code, result.output + result.errors);
    if (finding.isEmpty()) {
        QVERIFY(result.output.isEmpty());
        QVERIFY(!result.errors.isEmpty());
        QCOMPARE(server.connections(), 0);
        return;
    }
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    QStringList found;
    for (const auto& value : json.value(u"findings"_s).toArray())
        found.append(value.toObject().value(u"finding"_s).toString());
    QVERIFY2(found.contains(finding), qPrintable(found.join(u' ')));
}

void TestCommandLine::theTableReadsWell()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server(
        {test::Greeting + test::Offers + u"S: 220 go\nTLS expired\nC: EHLO\n"_s + test::OffersAuth + u"C: QUIT"_s},
        m_certificates);
    const Run result = run(optionsFor(server, dns));
    const QStringList lines = QString::fromUtf8(result.output).split(u'\n');
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(lines.first().startsWith(u"The server's certificate ended on"_s), qPrintable(lines.first()));
    QVERIFY(result.output.contains("\u2717 expired"));
    QVERIFY(result.output.contains("Certificate") && result.output.contains("Sign-in"));
    QVERIFY(result.output.contains(QString::number(server.serverPort()).toUtf8()));
}

void TestCommandLine::thePlanIsToldFirst()
{
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({test::Secure + u"C: QUIT"_s}, m_certificates);
    const Run result = run(optionsFor(server, dns));
    QVERIFY(result.errors.startsWith("Contacts mail.test on port"));
    QVERIFY(result.errors.contains("Sends no message."));
    QVERIFY(!result.output.contains("Contacts"));
}

void TestCommandLine::thePasswordIsInNoFile_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("killAfter");
    QTest::newRow("signed in") << u"S: 235 ok\nC: QUIT"_s << 0;
    QTest::newRow("refused") << u"S: 535 5.7.8 no\nC: QUIT"_s << 0;
    QTest::newRow("crashed in the middle") << u""_s << 1500;
}

void TestCommandLine::thePasswordIsInNoFile()
{
    QFETCH(QString, ending);
    QFETCH(int, killAfter);
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({test::Secure + u"C: AUTH PLAIN\n"_s + ending}, m_certificates);
    const QTemporaryDir home;
    const Run result =
        run(optionsFor(server, dns) + QStringList{u"--user"_s, u"alice"_s, u"--password-stdin"_s, u"--json"_s},
            Canary + '\n', home.path(), killAfter);
    QCOMPARE(result.crashed, killAfter > 0);
    QVERIFY2(server.heard().contains(('\0' + QByteArray("alice") + '\0' + Canary).toBase64()),
             "the password was never used");
    QByteArray all = result.output + result.errors;
    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    const QString text = QString::fromUtf8(Canary);
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (const QByteArray& form : {Canary, wide, Canary.toBase64(),
                                   ('\0' + QByteArray("alice") + '\0' + Canary).toBase64(), Canary.toPercentEncoding()})
        QVERIFY2(!all.contains(form), form.constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_test_command.moc"
