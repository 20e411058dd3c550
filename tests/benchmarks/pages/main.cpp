// How long a change of page takes until it is painted (aim: one frame of 60 Hz, 16.7 ms), and how long the recognition
// of a pasted dialog takes (aim: 2 ms). Prints medians and 95th percentiles, and what the thread
// itself computed, which other programs on the machine do not change; run it by hand on a quiet machine:
//   UNSENT_STORE=... QT_QPA_PLATFORM=offscreen bench_pages [ROUNDS]
#include <ErrorTexts.h>
#include <Journey.h>

#include <Recogniser.h>

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

struct Milliseconds {
    double passed = 0;
    double computed = 0; ///< by this thread; 0 where the system does not tell
};

double threadTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

/// What `act` takes, the painting that follows from it included.
template <typename Act> Milliseconds timeOf(Act&& act)
{
    QElapsedTimer clock;
    clock.start();
    const double before = threadTime();
    act();
    return {static_cast<double>(clock.nsecsElapsed()) / 1e6, threadTime() - before};
}

double percentile(const QList<Milliseconds>& times, double Milliseconds::*part, int percent)
{
    QList<double> sorted;
    for (const Milliseconds& time : times)
        sorted.append(time.*part);
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, sorted.size() * percent / 100)];
}

void print(const char* what, const QList<Milliseconds>& times)
{
    std::printf("%-34s median %7.2f ms   95th percentile %7.2f ms   computed %7.2f ms\n", what,
                percentile(times, &Milliseconds::passed, 50), percentile(times, &Milliseconds::passed, 95),
                percentile(times, &Milliseconds::computed, 50));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 30;
    test::Journey journey;
    const auto change = [&](auto&& act) {
        return timeOf([&] {
            act();
            QCoreApplication::processEvents(); // layout and paint
        });
    };
    QList<Milliseconds> diagnosis, question, advice, outcome, back;
    for (int i = 0; i < rounds; ++i) {
        journey.wizard().startAgain();
        journey.paste(test::relayingDialog());
        diagnosis.append(change([&] { journey.wizard().activatePrimary(); }));
        question.append(change([&] { journey.wizard().activatePrimary(); }));
        journey.press(u"answer-no"_s);
        advice.append(change([&] { journey.wizard().activatePrimary(); }));
        outcome.append(change([&] { journey.wizard().activatePrimary(); }));
        back.append(change([&] { journey.wizard().goBack(); }));
    }
    print("to the diagnosis", diagnosis);
    print("to a question", question);
    print("to an advice with its steps", advice);
    print("to the outcome with its report", outcome);
    print("back to the advice", back);

    const recognition::Recogniser recogniser(journey.store().ruleSet());
    QList<Milliseconds> recognition;
    for (int i = 0; i < rounds * 10; ++i)
        recognition.append(timeOf([&] { recogniser.recognise(test::relayingDialog()); }));
    print("recognition of a pasted dialog", recognition);
    return 0;
}
