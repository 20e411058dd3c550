#include "SlowWire.h"

#include <ConnectionTest.h>
#include <ScriptedDns.h>
#include <ScriptedServer.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <algorithm>
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

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? -1 : values[values.size() / 2];
}

/// Milliseconds of one whole test.
double timeOf(const connection::TestPlan& plan)
{
    connection::ConnectionTest test(plan);
    QEventLoop loop;
    QElapsedTimer clock;
    double took = -1;
    QObject::connect(&test, &connection::ConnectionTest::finished, &loop, [&](const connection::TestResult& result) {
        took = double(clock.nsecsElapsed()) / 1e6;
        if (result.hasFault || result.paths.isEmpty())
            std::fprintf(stderr, "not a clean run: %s\n", qPrintable(result.verdict.text()));
        loop.quit();
    });
    clock.start();
    test.start();
    loop.exec();
    return took;
}

double swaks(const QString& address, quint16 port)
{
    QProcess process;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QElapsedTimer clock;
    clock.start();
    process.start(u"swaks"_s, {u"--server"_s, address, u"--port"_s, QString::number(port), u"--tls"_s,
                               u"--quit-after"_s, u"RCPT"_s, u"--from"_s, u"alice@mail.test"_s, u"--to"_s,
                               u"bob@mail.test"_s, u"--ehlo"_s, u"computer.home.test"_s});
    loop.exec();
    if (process.error() == QProcess::FailedToStart || process.exitCode() != 0) {
        std::fprintf(stderr, "swaks: %s\n", process.readAllStandardError().constData());
        return -1;
    }
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char* argv[])
{
    const bool delayed = argc > 1 && qstrcmp(argv[1], "--delay") == 0;
    std::unique_ptr<benchmark::SlowWire> wire;
    if (delayed) {
        wire = std::make_unique<benchmark::SlowWire>(std::chrono::milliseconds(25)); // before any other thread
        if (!wire->obstacle().isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(wire->obstacle()));
            return 77;
        }
    }
    QCoreApplication application(argc, argv);
    const int given = QCoreApplication::arguments().last().toInt();
    const int rounds = given > 0 ? given : 15;
    const QString far = delayed ? u"10.9.0.2"_s : u"127.0.0.1"_s;
    const QHostAddress near(delayed ? u"10.9.0.1"_s : u"127.0.0.1"_s);

    const test::TestCertificates certificates;
    test::ScriptedServer submission({WithStarttls}, certificates, near), submissions({WithTls}, certificates, near),
        server({WithStarttls}, certificates, near);
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, far);
    connection::TestPlan plan;
    plan.host = u"mail.test"_s;
    plan.nameServers = {dns.server()};
    plan.caFile = certificates.caFile();
    plan.from = u"alice@mail.test"_s;
    plan.ehloName = u"computer.home.test"_s;
    using connection::EncryptionChoice;
    using connection::Origin;
    const QList<connection::Target> targets{{submission.serverPort(), EncryptionChoice::StartTls, Origin::Assumed},
                                            {submissions.serverPort(), EncryptionChoice::Tls, Origin::Assumed},
                                            {server.serverPort(), EncryptionChoice::StartTls, Origin::Assumed}};
    QList<double> all, other;
    QList<QList<double>> single(targets.size());
    for (int round = -1; round < rounds; ++round) { // the first one only warms up
        plan.targets = targets;
        const double three = timeOf(plan);
        const double rival = swaks(far, submission.serverPort());
        for (qsizetype i = 0; i < targets.size(); ++i) {
            plan.targets = {targets[i]};
            const double one = timeOf(plan);
            if (round >= 0)
                single[i].append(one);
        }
        if (round >= 0) {
            all.append(three);
            other.append(rival);
        }
    }
    double slowest = 0;
    for (const QList<double>& times : single)
        slowest = std::max(slowest, median(times));
    std::printf("%s, medians of %d rounds, in milliseconds\n", delayed ? "50 ms round trip" : "loopback", rounds);
    std::printf("unsent, three ports   %8.1f\n", median(all));
    std::printf("unsent, slowest port  %8.1f   (three ports take %.2f times as long)\n", slowest,
                median(all) / slowest);
    std::printf("swaks, one port       %8.1f\n", median(other));
    return 0;
}
