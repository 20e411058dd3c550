#include <Sasl.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace unsent::connection;

namespace {

/// GNU SASL as the server's side of one sign-in, over its standard input and output.
class GsaslServer {
public:
    GsaslServer(const QString& mechanism, const QString& user, const QString& password)
    {
        m_process.start(u"gsasl"_s,
                        {u"--server"_s, u"--quiet"_s, u"--mechanism="_s + mechanism, u"--authentication-id="_s + user,
                         u"--password="_s + password, u"--service=smtp"_s, u"--hostname=mail.test"_s});
        readLine(); // the mechanism's name
    }
    ~GsaslServer()
    {
        m_process.kill();
        m_process.waitForFinished(1000);
    }

    /// The next challenge, base64; absent when it has ended.
    std::optional<QByteArray> readLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(5000))
                return std::nullopt;
        }
        return m_process.readLine().trimmed();
    }
    void writeLine(const QByteArray& base64) { m_process.write(base64 + '\n'); }
    bool accepts()
    {
        m_process.write("\n"); // nothing more to say
        m_process.closeWriteChannel();
        return m_process.waitForFinished(5000) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }
    QString complaint() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
};

} // namespace

/// An independent program on the other side: it does not know how ours understood the RFCs.
class TestGsasl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"gsasl"_s).isEmpty())
            QSKIP("gsasl is not installed");
    }
    void gnuSaslAgrees_data();
    void gnuSaslAgrees();
};

void TestGsasl::gnuSaslAgrees_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password"); // the server's
    QTest::addColumn<QString>("tried");
    const auto row = [](const QString& mechanism, const char* what, const QString& user, const QString& password,
                        const QString& tried) {
        QTest::addRow("%s, %s", qPrintable(mechanism), what) << mechanism << user << password << tried;
    };
    for (const QString& mechanism : {u"PLAIN"_s, u"LOGIN"_s, u"CRAM-MD5"_s, u"SCRAM-SHA-1"_s, u"SCRAM-SHA-256"_s}) {
        row(mechanism, "right", u"tim"_s, u"secret"_s, u"secret"_s);
        row(mechanism, "an address and blanks", u"tim@mail.test"_s, u"correct horse, battery=staple"_s,
            u"correct horse, battery=staple"_s);
        row(mechanism, "letters beyond ASCII", u"tim"_s, u"pässwörd"_s, u"pässwörd"_s);
        row(mechanism, "longer than a hash's block", u"tim"_s, u"long"_s.repeated(40), u"long"_s.repeated(40));
        row(mechanism, "wrong", u"tim"_s, u"secret"_s, u"Secret"_s);
    }
    // RFC 5802 section 5.1: a comma and an equals sign in the name are written otherwise.
    row(u"SCRAM-SHA-256"_s, "comma and equals sign in the name", u"tim,a=b"_s, u"secret"_s, u"secret"_s);
}

void TestGsasl::gnuSaslAgrees()
{
    QFETCH(QString, mechanism);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, tried);
    GsaslServer server(mechanism, user, password);
    const QByteArray secret = tried.toUtf8();
    SaslExchange ours(mechanism, Credentials{user.toUtf8(), secret, false, "mail.test", 587});

    std::optional<QByteArray> challenge = server.readLine();
    QVERIFY2(challenge, qPrintable(server.complaint()));
    std::optional<QByteArray> answer = ours.initialResponse();
    if (!answer)
        answer = ours.answer(*challenge);
    const int rounds = mechanism == u"LOGIN" || mechanism.startsWith(u"SCRAM") ? 2 : 1;
    for (int round = 0; round < rounds; ++round) {
        QVERIFY(answer);
        server.writeLine(*answer);
        if (round + 1 == rounds)
            break;
        challenge = server.readLine();
        QVERIFY2(challenge, qPrintable(server.complaint()));
        answer = ours.answer(*challenge);
    }
    if (mechanism.startsWith(u"SCRAM") && tried == password) {
        challenge = server.readLine(); // the server's own proof
        QVERIFY2(challenge && ours.answer(*challenge), "we do not believe the server");
    }
    QCOMPARE(server.accepts(), tried == password);
}

QTEST_GUILESS_MAIN(TestGsasl)
#include "tst_gsasl.moc"
