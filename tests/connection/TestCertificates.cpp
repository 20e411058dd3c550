#include "TestCertificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

const QStringList Now{u"-startdate"_s, u"20260101000000Z"_s, u"-enddate"_s, u"20990101000000Z"_s};
const QStringList Past{u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20210101000000Z"_s};
const QStringList Future{u"-startdate"_s, u"20900101000000Z"_s, u"-enddate"_s, u"20990101000000Z"_s};
const QString Curve = u"ec"_s;
const QString SmallRsa = u"rsa"_s;

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TestCertificates::TestCertificates(const QString& folder)
    : m_path(folder)
{
}

TestCertificates::TestCertificates()
    : m_own(std::make_unique<QTemporaryDir>())
    , m_path(m_own->path())
{
    write(path(u"index.txt"_s), {});
    write(path(u"serial"_s), "1000\n");
    write(path(u"ca.cnf"_s),
          "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\n"
          "policy=p\nunique_subject=no\ncopy_extensions=copy\n[p]\ncommonName=supplied\n"
          "organizationName=optional\n[req]\ndistinguished_name=n\n[n]\n");
    makeAuthority(u"ca"_s, u"/O=Unsent Test/CN=Unsent Test Root"_s);
    makeAuthority(u"other"_s, u"/O=Somebody Else/CN=Somebody Else Root"_s);
    makeAuthority(u"scanner"_s, u"/O=AVAST Software/CN=avast! Mail Shield Root"_s);
    run({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
         u"-keyout"_s, u"middle.key"_s, u"-subj"_s, u"/O=Unsent Test/CN=Unsent Test Intermediate"_s, u"-addext"_s,
         u"basicConstraints=critical,CA:TRUE"_s, u"-out"_s, u"middle.csr"_s});
    run(QStringList{u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s, u"ca.pem"_s, u"-keyfile"_s,
                    u"ca.key"_s, u"-in"_s, u"middle.csr"_s, u"-out"_s, u"middle.pem"_s, u"-notext"_s} +
        Now);
    makeLeaf(u"good"_s, u"ca"_s, u"mail.test"_s, Now, Curve);
    makeLeaf(u"expired"_s, u"ca"_s, u"mail.test"_s, Past, Curve);
    makeLeaf(u"early"_s, u"ca"_s, u"mail.test"_s, Future, Curve);
    makeLeaf(u"foreign"_s, u"other"_s, u"mail.test"_s, Now, Curve);
    makeLeaf(u"wrong-name"_s, u"ca"_s, u"mail.other.test"_s, Now, Curve);
    makeLeaf(u"incomplete"_s, u"middle"_s, u"mail.test"_s, Now, Curve);
    makeLeaf(u"small"_s, u"ca"_s, u"mail.test"_s, Now, SmallRsa);
    makeLeaf(u"intercepted"_s, u"scanner"_s, u"mail.test"_s, Now, Curve);
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
         u"-keyout"_s, u"self-signed.key"_s, u"-subj"_s, u"/CN=mail.test"_s, u"-addext"_s,
         u"subjectAltName=DNS:mail.test"_s, u"-days"_s, u"3650"_s, u"-out"_s, u"self-signed.pem"_s});
}

void TestCertificates::run(const QStringList& arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_path);
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0)
        m_complaint += u"openssl "_s + arguments.first() + u": "_s + QString::fromUtf8(openssl.readAllStandardError()) +
                       openssl.errorString();
}

void TestCertificates::makeAuthority(const QString& name, const QString& subject)
{
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
         u"-keyout"_s, name + u".key"_s, u"-subj"_s, subject, u"-days"_s, u"3650"_s, u"-out"_s, name + u".pem"_s});
}

void TestCertificates::makeLeaf(const QString& name, const QString& authority, const QString& host,
                                const QStringList& dates, const QString& key)
{
    const QStringList newKey =
        key == Curve ? QStringList{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s} : QStringList{u"rsa:1024"_s};
    run(QStringList{u"req"_s, u"-new"_s, u"-newkey"_s} + newKey +
        QStringList{u"-nodes"_s, u"-keyout"_s, name + u".key"_s, u"-subj"_s, u"/CN="_s + host, u"-addext"_s,
                    u"subjectAltName=DNS:"_s + host, u"-out"_s, name + u".csr"_s});
    run(QStringList{u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s, authority + u".pem"_s, u"-keyfile"_s,
                    authority + u".key"_s, u"-in"_s, name + u".csr"_s, u"-out"_s, name + u".pem"_s, u"-notext"_s} +
        dates);
}

QList<QSslCertificate> TestCertificates::chain(const QString& name) const
{
    QList<QSslCertificate> chain = QSslCertificate::fromPath(path(name + u".pem"_s));
    if (name == u"foreign")
        chain += QSslCertificate::fromPath(path(u"other.pem"_s));
    if (name == u"intercepted")
        chain += QSslCertificate::fromPath(path(u"scanner.pem"_s));
    return chain;
}

QSslConfiguration TestCertificates::server(const QString& name) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(chain(name));
    const auto algorithm = name == u"small" ? QSsl::Rsa : QSsl::Ec;
    configuration.setPrivateKey(QSslKey(read(path(name + u".key"_s)), algorithm));
    return configuration;
}

} // namespace unsent::test
