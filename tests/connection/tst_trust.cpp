#include "DialogueRows.h"
#include "RealServer.h"
#include "Trial.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

const QByteArray Secret = "Pflaumen-Mus-52";

/// How a system keeps its authorities: by links named after them, as Debian does, or in files of any name.
enum class Form { Links, Files };

struct Seen {
    int exitCode = -1;
    QStringList findings;
    QByteArray all;
};

} // namespace

Q_DECLARE_METATYPE(Form)

/// `unsent test` on a computer whose authorities are the test's: a store bound over the system's in a mount namespace
/// that only the child sees. Skipped where root is missing.
class TestTrust : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bothListsCount_data();
    void bothListsCount();

private:
    QString makeStore(const QString& authority, Form form) const;
    Seen run(const QString& store, const QStringList& options) const;
    test::TestCertificates m_certificates;
    QTemporaryDir m_folder;
};

void TestTrust::initTestCase()
{
    QVERIFY2(m_certificates.complaint().isEmpty(), qPrintable(m_certificates.complaint()));
    if (geteuid() != 0 || QProcess::execute(u"unshare"_s, {u"--mount"_s, u"true"_s}) != 0)
        QSKIP("a mount namespace can only be made by root");
    if (!QDir(u"/etc/ssl/certs"_s).exists())
        QSKIP("this system keeps its authorities elsewhere");
}

QString TestTrust::makeStore(const QString& authority, Form form) const
{
    const QString store = m_folder.filePath(authority + (form == Form::Links ? u"-links"_s : u"-files"_s));
    QDir().mkpath(store);
    if (authority != u"none"_s)
        test::writeFile(store + u"/authority.pem"_s, test::readFile(m_certificates.path(authority + u".pem"_s)));
    if (form == Form::Links)
        QProcess::execute(u"openssl"_s, {u"rehash"_s, store});
    return store;
}

Seen TestTrust::run(const QString& store, const QStringList& options) const
{
    QProcess process;
    process.start(u"unshare"_s, QStringList{u"--mount"_s, u"sh"_s, u"-c"_s,
                                            u"mount --bind \"$1\" /etc/ssl/certs && shift && exec \"$@\""_s, u"sh"_s,
                                            store, QStringLiteral(CONNECTION_CLI), u"mail.test"_s} +
                                    options);
    process.write(Secret + '\n');
    process.closeWriteChannel();
    QEventLoop loop; // the servers live in this process
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    loop.exec();
    Seen seen{process.exitCode(), {}, process.readAllStandardOutput()};
    const QJsonObject json = QJsonDocument::fromJson(seen.all).object();
    for (const auto& value : json.value(u"findings"_s).toArray())
        seen.findings.append(value.toObject().value(u"finding"_s).toString());
    seen.all += process.readAllStandardError();
    return seen;
}

void TestTrust::bothListsCount_data()
{
    QTest::addColumn<QString>("certificate"); // the server's
    QTest::addColumn<QString>("system");      // the one authority of the system
    QTest::addColumn<QString>("own");         // the one given with --ca, or none
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("finding"); // that names the fault, or none
    const auto row = [](const char* name, const char* certificate, const char* system, const char* own,
                        const char* finding) {
        for (const Form form : {Form::Links, Form::Files})
            QTest::addRow("%s, %s", name, form == Form::Links ? "links" : "files")
                << QString::fromLatin1(certificate) << QString::fromLatin1(system) << QString::fromLatin1(own) << form
                << QString::fromLatin1(finding);
    };
    row("the system trusts it", "good", "ca", "", "");
    row("the system trusts it, the own list another", "good", "ca", "other", "");
    row("the own list trusts it, the system another", "good", "other", "ca", "");
    row("the own list trusts it, the system nobody", "good", "none", "ca", "");
    row("both trust others", "good", "other", "scanner", "certificate-unknown-issuer");
    row("the system trusts another", "good", "other", "", "certificate-unknown-issuer");
    row("nobody is trusted", "good", "none", "", "certificate-unknown-issuer");
    row("the system trusts the certificate itself", "self-signed", "self-signed", "", "");
    row("nobody trusts the certificate itself", "self-signed", "ca", "other", "certificate-self-signed");
    row("trusted by the system, expired", "expired", "ca", "other", "certificate-expired");
    row("trusted by the system, for another name", "wrong-name", "ca", "other", "certificate-wrong-name");
    row("trusted by the system, the middle missing", "incomplete", "ca", "other", "certificate-chain-incomplete");
    row("a scanner the system was made to trust", "intercepted", "scanner", "", "");
    row("a scanner nobody trusts", "intercepted", "ca", "", "certificate-intercepted");
}

void TestTrust::bothListsCount()
{
    QFETCH(QString, certificate);
    QFETCH(QString, system);
    QFETCH(QString, own);
    QFETCH(Form, form);
    QFETCH(QString, finding);
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    test::ScriptedServer server({test::Greeting + test::Offers + u"S: 220 go\nTLS "_s + certificate + u"\nC: EHLO\n"_s +
                                 test::OffersAuth +
                                 (finding.isEmpty() ? u"C: AUTH PLAIN\nS: 235 ok\nC: QUIT"_s : u"C: QUIT"_s)},
                                m_certificates);
    QStringList options{u"--port"_s, QString::number(server.serverPort()),
                        u"--dns"_s,  u"127.0.0.1:%1"_s.arg(dns.server().port),
                        u"--user"_s, u"alice"_s,
                        u"--json"_s, u"--password-stdin"_s};
    if (!own.isEmpty())
        options += {u"--ca"_s, m_certificates.path(own + u".pem"_s)};
    const Seen seen = run(makeStore(system, form), options);
    QStringList faults;
    for (const QString& id : seen.findings) {
        if (id.startsWith(u"certificate-") || id.startsWith(u"tls-"))
            faults.append(id);
    }
    QVERIFY2(faults == (finding.isEmpty() ? QStringList() : QStringList{finding}), seen.all);
    QCOMPARE(seen.exitCode, finding.isEmpty() ? 0 : 1);
    // A password goes only to whom one of the lists vouches for.
    QCOMPARE(server.heard().contains("AUTH "), finding.isEmpty());
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
