// How fast recognition is on one core, and how fast the same rules are when they are asked one after the other with a
// plain loop over RE2, in the same run: `recognition-speed [--megabytes N]`. Processor time, medians of
// a few runs.

#include "Inputs.h"

#include <BatchExplainer.h>
#include <ContentReader.h>
#include <Recogniser.h>
#include <RuleIndex.h>
#include <RuleSearch.h>

#include <re2/re2.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

/// The processor's time that this program used, in seconds: other programs on the machine do not count.
double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double medianSeconds(int runs, const std::function<void()>& work)
{
    std::vector<double> seconds;
    for (int i = 0; i < runs; ++i) {
        const double start = processorSeconds();
        work();
        seconds.push_back(processorSeconds() - start);
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

/// Resident memory at its highest, in MB.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Hits of each rule about words in each text, at most one each, as the plain way and the recogniser's way count them.
void comparePatterns(QTextStream& out, const model::RuleSet& ruleSet, const QStringList& texts)
{
    const recognition::RuleIndex rules(ruleSet);
    std::vector<std::unique_ptr<RE2>> patterns;
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    for (int i = 0; i < rules.size(); ++i) {
        if (rules.rule(i).isWords())
            patterns.push_back(std::make_unique<RE2>(rules.rule(i).signature->pattern.toStdString(), options));
    }
    std::vector<std::string> bytes;
    for (const QString& text : texts)
        bytes.push_back(text.toStdString());
    std::size_t loopHits = 0;
    std::size_t searchHits = 0;
    const double loop = medianSeconds(3, [&] {
        loopHits = 0;
        for (const std::string& text : bytes) {
            for (const auto& pattern : patterns)
                loopHits += RE2::PartialMatch(text, *pattern) ? 1 : 0;
        }
    });
    recognition::RuleSearch search(rules);
    const double found = medianSeconds(5, [&] {
        searchHits = 0;
        for (const std::string& text : bytes) {
            int last = -1;
            for (const recognition::RuleSearch::Match& match : search.search(text)) {
                searchHits += match.rule != last ? 1 : 0;
                last = match.rule;
            }
        }
    });
    const double count = static_cast<double>(bytes.size());
    out << u"patterns              %1; plain loop %2 us a text (%3 hits), by their words %4 us (%5 hits), %6 times as fast\n"_s
               .arg(patterns.size())
               .arg(loop / count * 1e6, 0, 'f', 1)
               .arg(loopHits)
               .arg(found / count * 1e6, 0, 'f', 2)
               .arg(searchHits)
               .arg(loop / found, 0, 'f', 1);
}

/// Milliseconds for ten, a hundred and a thousand kilobytes of what recognition is slowest with: each has to take about
/// ten times as long as the one before, never a hundred.
void showGrowth(QTextStream& out, const recognition::Recogniser& recogniser)
{
    for (const auto& [name, piece] : {std::pair{u"quote marks"_s, u">"_s},
                                      {u"one word"_s, u"a"_s},
                                      {u"digits"_s, u"1"_s},
                                      {u"\"5.\""_s, u"5."_s},
                                      {u"\"550 \""_s, u"550 "_s},
                                      {u"\"<a@\""_s, u"<a@"_s},
                                      {u"\"<a@b>\" a line"_s, u"<a@b>\n"_s},
                                      {u"carriage returns"_s, u"\r"_s},
                                      {u"\"said: 550 5.1.1 \""_s, u"said: 550 5.1.1 "_s},
                                      {u"\"user mailbox \""_s, u"user mailbox "_s}}) {
        out << name.leftJustified(22);
        for (const qsizetype length : {10 * 1024, 100 * 1024, 1024 * 1024}) {
            const QString text = piece.repeated(length / piece.size());
            out << u" %1 ms"_s.arg(medianSeconds(3, [&] { recogniser.recognise(text); }) * 1000, 9, 'f', 2);
        }
        out << u'\n';
    }
}

void showOneLiners(QTextStream& out, const recognition::Recogniser& recogniser, const QStringList& texts)
{
    const double seconds = medianSeconds(5, [&] {
        for (int round = 0; round < 10; ++round) {
            for (const QString& text : texts)
                recogniser.recognise(text);
        }
    });
    out << u"one-line texts        %1 a second\n"_s.arg(static_cast<double>(texts.size()) * 10 / seconds, 0, 'f', 0);
}

void showBounces(QTextStream& out, const recognition::Recogniser& recogniser, const QStringList& texts)
{
    QList<QByteArray> messages;
    for (int i = 0; i < 1000; ++i)
        messages += speed::bounceMessage(texts[i % texts.size()], i);
    const double seconds = medianSeconds(5, [&] {
        for (const QByteArray& message : messages) {
            if (const auto result = recogniser.recogniseBytes(message, u"bounce.eml"_s); !result)
                out << u"a bounce could not be read\n"_s;
        }
    });
    out << u"bounces (.eml)        %1 a second\n"_s.arg(static_cast<double>(messages.size()) / seconds, 0, 'f', 0);
}

void showPaste(QTextStream& out, const recognition::Recogniser& recogniser, const QStringList& texts)
{
    const QString paste = speed::longPaste(texts, 100000);
    const double seconds = medianSeconds(9, [&] { recogniser.recognise(paste); });
    out << u"paste of 100 kB       %1 ms\n"_s.arg(seconds * 1000, 0, 'f', 2);
}

void showLog(QTextStream& out, const recognition::Recogniser& recogniser, const QStringList& texts, qint64 megabytes)
{
    recognition::BatchExplainer batch(recogniser, {});
    speed::GeneratedLog log(texts, megabytes * 1024 * 1024);
    const double start = processorSeconds();
    if (const auto done = batch.explainDevice(log, u"log"_s); !done)
        out << done.error().what << u'\n';
    out << u"log, 1 in 10 trouble  %1 MB a second (%2 lines explained)\n"_s
               .arg(static_cast<double>(megabytes) / (processorSeconds() - start), 0, 'f', 1)
               .arg(batch.summary().items);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addOption({u"megabytes"_s, u"length of the generated log"_s, u"n"_s, u"200"_s});
    options.addOption(
        {u"only"_s, u"one of lines, bounces, paste, growth, log and patterns, for a profiler"_s, u"part"_s});
    options.addHelpOption();
    options.process(app);
    QTextStream out(stdout);
    const auto asked = [only = options.value(u"only"_s)](QStringView part) { return only.isEmpty() || only == part; };

    compiler::Remarks remarks;
    const model::RuleSet rules =
        compiler::rulesOf(compiler::readContent(QStringLiteral(UNSENT_SOURCE_DIR "/knowledge/content"), remarks));
    const QStringList texts = speed::oneLiners(rules);
    const double start = processorSeconds();
    const recognition::Recogniser recogniser(rules);
    out << u"signatures            %1; ready in %2 ms\n"_s.arg(rules.signatures.size())
               .arg((processorSeconds() - start) * 1000, 0, 'f', 0);

    if (asked(u"lines"))
        showOneLiners(out, recogniser, texts);
    if (asked(u"bounces"))
        showBounces(out, recogniser, texts);
    if (asked(u"paste"))
        showPaste(out, recogniser, texts);
    if (asked(u"growth"))
        showGrowth(out, recogniser);
    if (asked(u"log"))
        showLog(out, recogniser, texts, options.value(u"megabytes"_s).toLongLong());
    out << u"peak memory           %1 MB with all of the above\n"_s.arg(peakMemory(), 0, 'f', 1);
    if (asked(u"patterns"))
        comparePatterns(out, rules, texts);
    return 0;
}
