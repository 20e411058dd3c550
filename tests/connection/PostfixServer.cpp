#include "PostfixServer.h"

#include "RealServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

const char* const MainCf = R"(compatibility_level = 3.6
myhostname = mail.test
mydomain = mail.test
mydestination = mail.test
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 192.0.2.0/32
queue_directory = FOLDER/queue
data_directory = FOLDER/data
maillog_file = FOLDER/log
maillog_file_prefixes = FOLDER
alias_maps =
alias_database =
local_recipient_maps = inline:{ {alice=1}, {bob=1} }
local_transport = discard
default_transport = discard
smtpd_peername_lookup = no
smtpd_error_sleep_time = 0
smtpd_tls_cert_file = FOLDER/good.pem
smtpd_tls_key_file = FOLDER/good.key
smtpd_tls_security_level = may
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_sasl_path = smtpd
cyrus_sasl_config_path = FOLDER/sasl
smtpd_sasl_local_domain = mail.test
broken_sasl_auth_clients = no
smtpd_sender_login_maps = inline:{ {alice@mail.test=alice@mail.test}, {bob@mail.test=bob@mail.test} }
postscreen_greet_wait = 2s
postscreen_access_list =
postscreen_greet_action = ignore
)";

// %1 to %5 are the ports, in the order of Service.
const char* const MasterCf = R"(127.0.0.1:%1 inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_sender_restrictions=reject_authenticated_sender_login_mismatch
127.0.0.1:%2 inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_sender_restrictions=reject_authenticated_sender_login_mismatch
127.0.0.1:%3 inet n - n - - smtpd
  -o smtpd_helo_required=yes
  -o smtpd_helo_restrictions=reject_invalid_helo_hostname,reject_non_fqdn_helo_hostname
127.0.0.1:%4 inet n - n - - smtpd
  -o smtpd_sasl_auth_enable=yes
  -o message_size_limit=10240
127.0.0.1:%5 inet n - n - 1 postscreen
smtpd pass - - n - - smtpd
tlsproxy unix - - n - 0 tlsproxy
postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
)";

int run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(30'000) ? process.exitCode() : -1;
}

} // namespace

PostfixServer::PostfixServer(const TestCertificates& certificates)
{
    if (geteuid() != 0)
        m_obstacle = u"Postfix only starts as root"_s;
    else if (QStandardPaths::findExecutable(u"postfix"_s).isEmpty() && !QFile::exists(u"/usr/sbin/postfix"_s))
        m_obstacle = u"Postfix is not installed"_s;
    else if (QStandardPaths::findExecutable(u"saslpasswd2"_s).isEmpty() && !QFile::exists(u"/usr/sbin/saslpasswd2"_s))
        m_obstacle = u"saslpasswd2 (sasl2-bin) is not installed"_s;
    if (!m_obstacle.isEmpty())
        return;
    m_ports = freePorts(5);
    writeConfiguration(certificates);
    addUser(u"alice"_s);
    addUser(u"bob"_s);
    run(u"chown"_s, {u"-R"_s, u"postfix"_s, m_folder.filePath(u"data"_s), m_folder.filePath(u"sasl"_s)});
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"/usr/sbin/postfix"_s, {u"-c"_s, m_folder.path(), u"start-fg"_s});
    if (!waitUntilReady())
        m_obstacle = u"Postfix did not start: "_s + QString::fromUtf8(m_process.readAll()) + log();
}

PostfixServer::~PostfixServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    run(u"/usr/sbin/postfix"_s, {u"-c"_s, m_folder.path(), u"stop"_s});
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished(2000);
}

QString PostfixServer::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void PostfixServer::writeConfiguration(const TestCertificates& certificates)
{
    // The daemons run as another user and must get through the folder.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    for (const QString& folder : {u"queue"_s, u"data"_s, u"sasl"_s})
        QDir(m_folder.path()).mkdir(folder);
    for (const QString& file : {u"good.pem"_s, u"good.key"_s})
        QFile::copy(certificates.path(file), m_folder.filePath(file));
    writeFile(m_folder.filePath(u"main.cf"_s), QByteArray(MainCf).replace("FOLDER", m_folder.path().toUtf8()));
    QString master = QString::fromLatin1(MasterCf);
    for (const quint16 port : m_ports)
        master = master.arg(port);
    writeFile(m_folder.filePath(u"master.cf"_s), master.toUtf8());
    writeFile(m_folder.filePath(u"sasl/smtpd.conf"_s),
              "pwcheck_method: auxprop\nauxprop_plugin: sasldb\nmech_list: PLAIN LOGIN CRAM-MD5\nsasldb_path: " +
                  m_folder.filePath(u"sasl/passwords"_s).toUtf8() + '\n');
}

void PostfixServer::addUser(const QString& name)
{
    const QByteArray password = name == u"alice" ? QByteArray(Password) : QByteArray("another-one");
    run(u"/usr/sbin/saslpasswd2"_s,
        {u"-p"_s, u"-f"_s, m_folder.filePath(u"sasl/passwords"_s), u"-c"_s, u"-u"_s, u"mail.test"_s, name}, password);
}

bool PostfixServer::waitUntilReady()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 20'000 && m_process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port(Service::Submission));
        if (socket.waitForConnected(500) && socket.waitForReadyRead(2000))
            return true;
        m_process.waitForReadyRead(100);
    }
    return false;
}

} // namespace unsent::test
