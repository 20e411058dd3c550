#include "ServerProcess.h"
#include "SlowWire.h"

#include <ConnectionTest.h>
#include <TestCertificates.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

using benchmark::ServerProcess;

/// Medians over the rounds; milliseconds.
struct Measured {
    QList<double> time;
    QList<double> ownWork;    ///< processor time of the test
    QList<double> serverWork; ///< and of all servers
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? -1 : values[values.size() / 2];
}

/// One whole test.
void measure(const connection::TestPlan& plan, const std::vector<std::unique_ptr<ServerProcess>>& servers,
             Measured& measured)
{
    const auto serverWork = [&] {
        double sum = 0;
        for (const auto& server : servers)
            sum += server->worked();
        return sum;
    };
    const double ownBefore = benchmark::ownWork(), serversBefore = serverWork();
    connection::ConnectionTest test(plan);
    QEventLoop loop;
    QElapsedTimer clock;
    QObject::connect(&test, &connection::ConnectionTest::finished, &loop, [&](const connection::TestResult& result) {
        measured.time.append(double(clock.nsecsElapsed()) / 1e6);
        if (result.hasFault || result.paths.isEmpty())
            std::fprintf(stderr, "not a clean run: %s\n", qPrintable(result.verdict.text()));
        loop.quit();
    });
    clock.start();
    test.start();
    loop.exec();
    QThread::msleep(20); // the servers come to rest
    measured.ownWork.append(benchmark::ownWork() - ownBefore);
    measured.serverWork.append(serverWork() - serversBefore);
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

void print(const char* where, int rounds, const Measured& three, const Measured& slowest, double rival)
{
    std::printf("%s, medians of %d rounds, in milliseconds\n", where, rounds);
    std::printf("                         time   own work   servers' work\n");
    const auto row = [](const char* name, const Measured& measured) {
        std::printf("%-20s %8.1f   %8.1f   %13.1f\n", name, median(measured.time), median(measured.ownWork),
                    median(measured.serverWork));
    };
    row("unsent, three ports", three);
    row("unsent, slowest port", slowest);
    std::printf("swaks, one port      %8.1f\n", rival);
    const double one = median(slowest.time), processors = QThread::idealThreadCount();
    const double least = (median(three.ownWork) + median(three.serverWork)) / processors;
    std::printf("three ports take %.2f times as long as the slowest one\n", median(three.time) / one);
    std::printf("however shared, the work of both ends fills these %.0f processors for %.1f, which is %.2f times\n",
                processors, least, least / one);
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
    const QString near = delayed ? u"10.9.0.1"_s : u"127.0.0.1"_s;

    std::vector<std::unique_ptr<ServerProcess>> servers;
    const test::TestCertificates certificates;
    for (const auto mode : {ServerProcess::Mode::StartTls, ServerProcess::Mode::Tls, ServerProcess::Mode::StartTls})
        servers.push_back(std::make_unique<ServerProcess>(mode, near, far, certificates.folder()));
    connection::TestPlan plan;
    plan.host = u"mail.test"_s;
    plan.nameServers = {{QHostAddress(QHostAddress::LocalHost), servers.front()->dnsPort()}};
    plan.caFile = certificates.caFile();
    plan.from = u"alice@mail.test"_s;
    plan.ehloName = u"computer.home.test"_s;
    using connection::EncryptionChoice;
    using connection::Origin;
    const QList<connection::Target> targets{{servers[0]->port(), EncryptionChoice::StartTls, Origin::Assumed},
                                            {servers[1]->port(), EncryptionChoice::Tls, Origin::Assumed},
                                            {servers[2]->port(), EncryptionChoice::StartTls, Origin::Assumed}};
    Measured three;
    QList<double> rival;
    QList<Measured> single(targets.size());
    for (int round = -1; round < rounds; ++round) {
        if (round == 0) { // the first one only warmed up
            three = {};
            rival.clear();
            single.fill({});
        }
        plan.targets = targets;
        measure(plan, servers, three);
        rival.append(swaks(far, servers.front()->port()));
        for (qsizetype i = 0; i < targets.size(); ++i) {
            plan.targets = {targets[i]};
            measure(plan, servers, single[i]);
        }
    }
    const auto slowest = std::max_element(single.cbegin(), single.cend(), [](const Measured& a, const Measured& b) {
        return median(a.time) < median(b.time);
    });
    print(delayed ? "50 ms round trip" : "loopback", rounds, three, *slowest, median(rival));
    return 0;
}
