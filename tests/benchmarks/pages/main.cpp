// How long a change of page takes until it is painted (aim: one frame of 60 Hz, 16.7 ms), and how long the recognition
// of a pasted dialog takes (aim: 2 ms). Prints medians and 95th percentiles; run it by hand on a quiet machine:
//   UNSENT_STORE=... QT_QPA_PLATFORM=offscreen bench_pages [ROUNDS]
#include <ErrorTexts.h>
#include <Journey.h>

#include <Recogniser.h>

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

/// Milliseconds that `act` takes, the painting that follows from it included.
template <typename Act> double timeOf(Act&& act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void print(const char* what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-34s median %7.2f ms   95th percentile %7.2f ms\n", what, times[times.size() / 2],
                times[std::min(times.size() - 1, times.size() * 95 / 100)]);
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
    QList<double> diagnosis, question, advice, outcome, back;
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
    QList<double> recognition;
    for (int i = 0; i < rounds * 10; ++i)
        recognition.append(timeOf([&] { recogniser.recognise(test::relayingDialog()); }));
    print("recognition of a pasted dialog", recognition);
    return 0;
}
