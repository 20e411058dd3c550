// One scripted mail server and a name server that knows it, as a process of their own: benchmark_connection_server
// ADDRESS FAR starttls|tls FOLDER. Listens on ADDRESS, names FAR as the address of mail.test, has its certificate from
// FOLDER, says its two ports in one line, and ends with its standard input.
#include <ScriptedDns.h>
#include <ScriptedServer.h>

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

const QString Capabilities = u"S: 250-mail.test\nS: 250-PIPELINING\nS: 250-SIZE 10000000\n"_s;
const QString Transaction = u"C: MAIL\nS: 250 Ok\nC: RCPT\nS: 250 Ok\nANY\nS: 250 Ok\n"_s;
const QString WithStarttls = u"S: 220 mail.test ESMTP\nC: EHLO\n"_s + Capabilities +
                             u"S: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nTLS good\nC: EHLO\n"_s + Capabilities +
                             u"S: 250 AUTH PLAIN\n"_s + Transaction;
const QString WithTls =
    u"TLS good\nS: 220 mail.test ESMTP\nC: EHLO\n"_s + Capabilities + u"S: 250 AUTH PLAIN\n"_s + Transaction;

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const test::TestCertificates certificates(arguments[4]);
    test::ScriptedServer server({arguments[3] == u"tls" ? WithTls : WithStarttls}, certificates,
                                QHostAddress(arguments[1]));
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, arguments[2]);
    std::printf("%d %d\n", server.serverPort(), dns.server().port);
    std::fflush(stdout);
    const QSocketNotifier ended(0, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
