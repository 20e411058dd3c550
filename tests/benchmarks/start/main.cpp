// Starts an empty Qt window and the program's, one after the other, and prints the median of the time until the first
// page is painted and of the most memory held then. Run it by hand on a quiet machine:
//   UNSENT_STORE=... QT_QPA_PLATFORM=offscreen bench_start [ROUNDS]
#include <QByteArray>
#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Start {
    double milliseconds = 0;
    double mebibytes = 0; ///< most memory held
};

/// Starts the program and waits for its "painted"; the child has ended on return.
Start startOf(const char* program)
{
    int ends[2];
    if (pipe(ends) != 0)
        std::exit(1);
    QElapsedTimer clock;
    clock.start();
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        execl(program, program, nullptr);
        _exit(127);
    }
    close(ends[1]);
    char first = 0;
    const bool painted = read(ends[0], &first, 1) == 1;
    const Start start{static_cast<double>(clock.nsecsElapsed()) / 1e6, 0};
    close(ends[0]);
    int status = 0;
    rusage used = {};
    wait4(child, &status, 0, &used);
    if (!painted || status != 0) {
        std::fprintf(stderr, "%s did not paint\n", program);
        std::exit(1);
    }
    return {start.milliseconds, static_cast<double>(used.ru_maxrss) / 1024}; // Linux counts in KiB
}

Start medianOf(const QList<Start>& starts)
{
    const auto middle = [&](double Start::*member) {
        QList<double> values;
        for (const Start& start : starts)
            values.append(start.*member);
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    return {middle(&Start::milliseconds), middle(&Start::mebibytes)};
}

} // namespace

int main(int argc, char* argv[])
{
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 21;
    startOf(UNSENT_EMPTY); // fills the disk's cache; not counted
    startOf(UNSENT_FIRST_PAGE);
    QList<Start> empty, ours;
    for (int i = 0; i < rounds; ++i) {
        empty.append(startOf(UNSENT_EMPTY)); // in turns, so that other load falls on both
        ours.append(startOf(UNSENT_FIRST_PAGE));
    }
    const Start floor = medianOf(empty);
    const Start first = medianOf(ours);
    std::printf("medians of %d starts\n", rounds);
    std::printf("empty Qt window  %7.1f ms  %6.1f MiB\n", floor.milliseconds, floor.mebibytes);
    std::printf("first page       %7.1f ms  %6.1f MiB\n", first.milliseconds, first.mebibytes);
    std::printf("ratio            %7.2f     %6.2f      (aims: 1.25 and 1.50)\n",
                first.milliseconds / floor.milliseconds, first.mebibytes / floor.mebibytes);
    return 0;
}
