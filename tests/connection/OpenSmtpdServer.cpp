#include "OpenSmtpdServer.h"

#include "RealServer.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

// %1 to %3 are the ports, in the order of Service, %4 is the folder.
const char* const Configuration = R"(pki test cert "%4/good.pem"
pki test key "%4/good.key"
table passwords file:%4/passwords
table mailboxes { alice = alice, bob = bob }
smtp max-message-size 10240
listen on 127.0.0.1 port %1 tls-require pki test hostname mail.test auth <passwords>
listen on 127.0.0.1 port %2 smtps pki test hostname mail.test auth-optional <passwords>
listen on 127.0.0.1 port %3 tls pki test hostname mail.test auth-optional <passwords>
action "keep" mbox
action "map" mbox virtual <mailboxes>
action "pass" relay
match from any for domain "mail.test" action "keep"
match from any for domain "virtual.test" action "map"
match auth from any for any action "pass"
)";

const QByteArray Users = "opensmtpd:x:901:901::/var/lib/opensmtpd/empty:/bin/false\n"
                         "opensmtpq:x:902:902::/var/lib/opensmtpd/empty:/bin/false\n"
                         "alice:x:65534:65534::/nonexistent:/bin/false\nbob:x:65534:65534::/nonexistent:/bin/false\n";
const QByteArray Groups = "opensmtpd:x:901:\nopensmtpq:x:902:\n";

/// Its folders are built in: what hides those of the system is seen by its processes alone.
constexpr auto Start = R"(mount --bind "$1/passwd" /etc/passwd && mount --bind "$1/group" /etc/group &&
for folder in /var/lib /var/spool /run; do mount -t tmpfs -o mode=755 none $folder || exit 1; done &&
mkdir -p /var/lib/opensmtpd/empty && mkdir -m 711 /var/spool/smtpd &&
LD_PRELOAD="$3" exec "$2" -d -f "$1/smtpd.conf")";

QString smtpd()
{
    const QString given = qEnvironmentVariable("UNSENT_OPENSMTPD");
    return given.isEmpty() ? u"/usr/sbin/smtpd"_s : given;
}

} // namespace

QString OpenSmtpdServer::version()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(smtpd(), {u"-h"_s});
    process.waitForFinished(3000);
    return QString::fromUtf8(process.readAll()).section(u'\n', 0, 0).remove(u"version: "_s).trimmed();
}

OpenSmtpdServer::OpenSmtpdServer(const TestCertificates& certificates, Build build)
{
    if (geteuid() != 0)
        m_obstacle = u"OpenSMTPD can only be started by root"_s;
    else if (!QFileInfo(smtpd()).isExecutable())
        m_obstacle = u"OpenSMTPD is not installed, and UNSENT_OPENSMTPD does not say where it is"_s;
    else if (!writeFiles(certificates))
        m_obstacle = u"OpenSMTPD did not start: its files cannot be written"_s;
    if (!m_obstacle.isEmpty())
        return;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"unshare"_s, {u"--mount"_s, u"sh"_s, u"-c"_s, QString::fromLatin1(Start), u"sh"_s, m_folder.path(),
                                   smtpd(), build == Build::Mended ? QStringLiteral(OPENSMTPD_KEY) : QString()});
    if (!waitUntilListening(m_process, port(Service::Server)))
        m_obstacle = u"OpenSMTPD did not start: "_s + QString::fromUtf8(m_process.readAll());
}

OpenSmtpdServer::~OpenSmtpdServer()
{
    endProcess(m_process);
}

QString OpenSmtpdServer::encrypted(const char* password) const
{
    QProcess openssl; // crypt(5) with SHA-512
    openssl.start(u"openssl"_s, {u"passwd"_s, u"-6"_s, u"-stdin"_s});
    openssl.write(password);
    openssl.closeWriteChannel();
    openssl.waitForFinished(3000);
    return QString::fromLatin1(openssl.readAll()).trimmed();
}

bool OpenSmtpdServer::writeFiles(const TestCertificates& certificates)
{
    const QString folder = m_folder.path();
    m_ports = freePorts(3);
    const QString configuration =
        QString::fromLatin1(Configuration).arg(m_ports[0]).arg(m_ports[1]).arg(m_ports[2]).arg(folder);
    using enum QFileDevice::Permission;
    return QFile::setPermissions(folder, ReadOwner | WriteOwner | ExeOwner | ReadOther | ExeOther) &&
           writeFile(folder + u"/smtpd.conf"_s, configuration.toUtf8()) &&
           writeFile(folder + u"/passwords"_s, "alice " + encrypted(Password).toLatin1() + '\n') &&
           writeFile(folder + u"/good.pem"_s, readFile(certificates.path(u"good.pem"_s))) &&
           writeFile(folder + u"/good.key"_s, readFile(certificates.path(u"good.key"_s)), true) &&
           writeFile(folder + u"/passwd"_s, readFile(u"/etc/passwd"_s) + Users) &&
           writeFile(folder + u"/group"_s, readFile(u"/etc/group"_s) + Groups);
}

} // namespace unsent::test
