#include "EximServer.h"

#include "RealServer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

constexpr auto Configuration = R"(primary_hostname = mail.test
daemon_smtp_ports = %PORT
local_interfaces = 127.0.0.1
spool_directory = %FOLDER/spool
log_file_path = %FOLDER/spool/%slog
pid_file_path = %FOLDER/spool/pid
exim_user = nobody
exim_group = nogroup
keep_environment =
tls_advertise_hosts = *
tls_certificate = %FOLDER/good.pem
tls_privatekey = %FOLDER/good.key
message_size_limit = 10240
acl_smtp_rcpt = rcpt
begin acl
rcpt:
  accept authenticated = *
  deny !domains = mail.test
       message = relay not permitted
  deny !local_parts = alice : bob
       message = Unrouteable address
  accept
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_advertise_condition = ${if def:tls_in_cipher}
  server_condition = ${if and{{eq{$auth2}{alice}}{eq{$auth3}{%PASSWORD}}}}
  server_set_id = $auth2
)";

/// Debian's Exim knows its user by name alone; unpacked and not installed, there is none. One is lent to it, in a mount
/// namespace that only it sees.
constexpr auto Start = R"(mount --bind "$1/passwd" /etc/passwd && mount --bind "$1/group" /etc/group &&
exec "$2" -C "$1/exim.conf" -bdf)";

QString exim()
{
    const QString given = qEnvironmentVariable("UNSENT_EXIM");
    return given.isEmpty() ? QStandardPaths::findExecutable(u"exim4"_s, {u"/usr/sbin"_s}) : given;
}

} // namespace

EximServer::EximServer(const TestCertificates& certificates)
{
    if (geteuid() != 0) {
        m_obstacle = u"Exim can only be started by root"_s;
        return;
    }
    if (!QFileInfo(exim()).isExecutable()) {
        m_obstacle = u"exim4 is not installed, and UNSENT_EXIM does not say where it is"_s;
        return;
    }
    if (!writeFiles(certificates)) {
        m_obstacle = u"Exim did not start: its files cannot be written"_s;
        return;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"unshare"_s,
                    {u"--mount"_s, u"sh"_s, u"-c"_s, QString::fromLatin1(Start), u"sh"_s, m_folder.path(), exim()});
    if (!waitUntilListening(m_process, m_port))
        m_obstacle = u"Exim did not start: "_s + QString::fromUtf8(m_process.readAll());
}

EximServer::~EximServer()
{
    endProcess(m_process);
}

bool EximServer::writeFiles(const TestCertificates& certificates)
{
    m_port = freePorts(1).first();
    const QString folder = m_folder.path();
    QByteArray configuration = Configuration;
    configuration.replace("%PORT", QByteArray::number(m_port));
    configuration.replace("%FOLDER", folder.toUtf8());
    configuration.replace("%PASSWORD", Password);
    using enum QFileDevice::Permission;
    constexpr int nobody = 65534;
    return QFile::setPermissions(folder, ReadOwner | WriteOwner | ExeOwner | ReadOther | ExeOther) &&
           QDir(folder).mkdir(u"spool"_s) && chown(qPrintable(folder + u"/spool"_s), nobody, nobody) == 0 &&
           writeFile(folder + u"/exim.conf"_s, configuration) &&
           writeFile(folder + u"/good.pem"_s, readFile(certificates.path(u"good.pem"_s))) &&
           writeFile(folder + u"/good.key"_s, readFile(certificates.path(u"good.key"_s))) &&
           writeFile(folder + u"/passwd"_s, readFile(u"/etc/passwd"_s) + "Debian-exim:x:65534:65534::/:/bin/false\n") &&
           writeFile(folder + u"/group"_s, readFile(u"/etc/group"_s) + "Debian-exim:x:65534:\n");
}

} // namespace unsent::test
