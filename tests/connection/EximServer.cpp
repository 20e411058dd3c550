#include "EximServer.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

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

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    using enum QFileDevice::Permission;
    return written && file.setPermissions(ReadOwner | WriteOwner | ReadGroup | ReadOther);
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
    if (!waitUntilReady())
        m_obstacle = u"Exim did not start: "_s + QString::fromUtf8(m_process.readAll());
}

EximServer::~EximServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

bool EximServer::writeFiles(const TestCertificates& certificates)
{
    QTcpServer free; // a port nobody has
    free.listen(QHostAddress::LocalHost);
    m_port = free.serverPort();
    const QString folder = m_folder.path();
    QByteArray configuration = Configuration;
    configuration.replace("%PORT", QByteArray::number(m_port));
    configuration.replace("%FOLDER", folder.toUtf8());
    configuration.replace("%PASSWORD", Password);
    using enum QFileDevice::Permission;
    constexpr int nobody = 65534;
    return QFile::setPermissions(folder, ReadOwner | WriteOwner | ExeOwner | ReadOther | ExeOther) &&
           QDir(folder).mkdir(u"spool"_s) && chown(qPrintable(folder + u"/spool"_s), nobody, nobody) == 0 &&
           write(folder + u"/exim.conf"_s, configuration) &&
           write(folder + u"/good.pem"_s, read(certificates.path(u"good.pem"_s))) &&
           write(folder + u"/good.key"_s, read(certificates.path(u"good.key"_s))) &&
           write(folder + u"/passwd"_s, read(u"/etc/passwd"_s) + "Debian-exim:x:65534:65534::/:/bin/false\n") &&
           write(folder + u"/group"_s, read(u"/etc/group"_s) + "Debian-exim:x:65534:\n");
}

bool EximServer::waitUntilReady()
{
    const QDeadlineTimer deadline(10'000);
    while (!deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (socket.waitForConnected(200))
            return true;
        m_process.waitForFinished(50);
    }
    return false;
}

} // namespace unsent::test
