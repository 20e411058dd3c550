#include "GeneratedContent.h"

#include <Store.h>
#include <StoreWriter.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

constexpr int Rounds = 5;

QStringList queries()
{
    return {u"relay denied"_s,
            u"gmail size limit"_s,
            u"550 5.7.1"_s,
            u"0x800ccc79"_s,
            u"autentication required"_s,
            u"the server"_s,
            u"password"_s,
            u"mailbox full"_s,
            u"certificat"_s,
            u"sertificate domain"_s,
            u"attachment size"_s,
            u"web.de"_s,
            u"recipient mailbox full message server"_s};
}

double at(const QList<double>& sorted, double share)
{
    return sorted[std::min<qsizetype>(qsizetype(share * double(sorted.size())), sorted.size() - 1)];
}

/// Of this thread, in milliseconds: what a search costs on a machine that others use as well.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void print(const char* clock, QList<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("  %-10s median %7.2f ms   p95 %7.2f ms   p99 %7.2f ms   worst %7.2f ms\n", clock, at(times, 0.5),
                at(times, 0.95), at(times, 0.99), times.last());
}

/// Types each query letter by letter, several times, and prints the percentiles of the time of a search.
void measure(const char* name, const QString& path)
{
    QElapsedTimer timer;
    timer.start();
    const auto store = store::Store::open(path);
    const double opened = double(timer.nsecsElapsed()) / 1e6;
    if (!store) {
        std::fprintf(stderr, "%s: %s\n", name, qPrintable(store.error().what));
        return;
    }
    QList<double> times;
    QList<double> processorTimes;
    QString slowest;
    for (int round = 0; round < Rounds; ++round) {
        for (const QString& query : queries()) {
            for (qsizetype length = 1; length <= query.size(); ++length) {
                const double before = processorTime();
                timer.restart();
                const auto results = store.value()->search(query.left(length));
                times.append(double(timer.nsecsElapsed()) / 1e6);
                processorTimes.append(processorTime() - before);
                if (times.last() >= *std::max_element(times.begin(), times.end()))
                    slowest = query.left(length) + u" (%1 results)"_s.arg(results.size());
            }
        }
    }
    std::printf("%s: %lld key presses, opened in %.2f ms, slowest: %s\n", name, static_cast<long long>(times.size()),
                opened, qPrintable(slowest));
    print("clock", times);
    print("processor", processorTimes);
}

} // namespace

/// bench_search [ARTICLES]: on the installed store (UNSENT_STORE) and on one with that many generated articles.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int articles = QCoreApplication::arguments().value(1, u"100000"_s).toInt();
    measure("the shipped store", store::Store::standardPath());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"generated.db"_s);
    const auto written = compiler::writeStore(generatedContent(articles), path);
    if (!written) {
        std::fprintf(stderr, "%s\n", qPrintable(written.error().what));
        return 3;
    }
    measure("generated articles", path);
    return 0;
}
