// How fast recognition is on one core, and how fast the same rules are when they are asked one after the other with a
// plain loop over RE2, in the same run: `recognition-speed [--megabytes N]`. Processor time, medians of
// a few runs.

#include "Inputs.h"

#include <BatchExplainer.h>
#include <ContentReader.h>
#include <Recogniser.h>

#include <re2/re2.h>
#include <re2/set.h>

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

struct Patterns {
    std::vector<std::unique_ptr<RE2>> each;
    std::unique_ptr<RE2::Set> set;
};

Patterns compile(const model::RuleSet& rules)
{
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(32 << 20);
    Patterns patterns{{}, std::make_unique<RE2::Set>(options, RE2::UNANCHORED)};
    for (const model::Signature& signature : rules.signatures) {
        if (signature.kind != u"phrase" && signature.kind != u"frame" && signature.kind != u"provider-code")
            continue;
        patterns.each.push_back(std::make_unique<RE2>(signature.pattern.toStdString(), options));
        patterns.set->Add(signature.pattern.toStdString(), nullptr);
    }
    patterns.set->Compile();
    return patterns;
}

void comparePatterns(QTextStream& out, const model::RuleSet& rules, const QStringList& texts)
{
    const Patterns patterns = compile(rules);
    std::vector<std::string> bytes;
    for (const QString& text : texts)
        bytes.push_back(text.toStdString());
    std::size_t loopHits = 0;
    std::size_t setHits = 0;
    const double loop = medianSeconds(3, [&] {
        loopHits = 0;
        for (const std::string& text : bytes) {
            for (const auto& pattern : patterns.each)
                loopHits += RE2::PartialMatch(text, *pattern) ? 1 : 0;
        }
    });
    const double set = medianSeconds(5, [&] {
        setHits = 0;
        std::vector<int> found;
        for (const std::string& text : bytes) {
            patterns.set->Match(text, &found);
            setHits += found.size();
        }
    });
    const double count = static_cast<double>(bytes.size());
    out << u"patterns              %1; plain loop %2 us a text (%3 hits), one automaton %4 us a text (%5 hits), %6 times as fast\n"_s
               .arg(patterns.each.size())
               .arg(loop / count * 1e6, 0, 'f', 1)
               .arg(loopHits)
               .arg(set / count * 1e6, 0, 'f', 2)
               .arg(setHits)
               .arg(loop / set, 0, 'f', 1);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addOption({u"megabytes"_s, u"length of the generated log"_s, u"n"_s, u"200"_s});
    options.addHelpOption();
    options.process(app);
    QTextStream out(stdout);

    compiler::Remarks remarks;
    const model::RuleSet rules =
        compiler::rulesOf(compiler::readContent(QStringLiteral(UNSENT_SOURCE_DIR "/knowledge/content"), remarks));
    const QStringList texts = speed::oneLiners(rules);
    double start = processorSeconds();
    const recognition::Recogniser recogniser(rules);
    out << u"signatures            %1; ready in %2 ms\n"_s.arg(rules.signatures.size())
               .arg((processorSeconds() - start) * 1000, 0, 'f', 0);

    double seconds = medianSeconds(5, [&] {
        for (int round = 0; round < 10; ++round) {
            for (const QString& text : texts)
                recogniser.recognise(text);
        }
    });
    out << u"one-line texts        %1 a second\n"_s.arg(static_cast<double>(texts.size()) * 10 / seconds, 0, 'f', 0);

    QList<QByteArray> messages;
    for (int i = 0; i < 1000; ++i)
        messages += speed::bounceMessage(texts[i % texts.size()], i);
    seconds = medianSeconds(5, [&] {
        for (const QByteArray& message : messages) {
            if (const auto result = recogniser.recogniseBytes(message, u"bounce.eml"_s); !result)
                out << u"a bounce could not be read\n"_s;
        }
    });
    out << u"bounces (.eml)        %1 a second\n"_s.arg(static_cast<double>(messages.size()) / seconds, 0, 'f', 0);

    const QString paste = speed::longPaste(texts, 100000);
    seconds = medianSeconds(9, [&] { recogniser.recognise(paste); });
    out << u"paste of 100 kB       %1 ms\n"_s.arg(seconds * 1000, 0, 'f', 2);

    for (const auto& [name, hostile] : {std::pair{u"1 MB of quote marks  "_s, QString(1 << 20, u'>')},
                                        {u"1 MB of one word     "_s, QString(1 << 20, u'a')},
                                        {u"1 MB of \"550 \"       "_s, u"550 "_s.repeated(1 << 18)},
                                        {u"1 MB of \"<a@b>\\n\"    "_s, u"<a@b>\n"_s.repeated(175000)}}) {
        const QString& text = hostile;
        seconds = medianSeconds(3, [&] { recogniser.recognise(text); });
        out << name << u" %1 ms\n"_s.arg(seconds * 1000, 0, 'f', 1);
    }

    const qint64 megabytes = options.value(u"megabytes"_s).toLongLong();
    recognition::BatchExplainer batch(recogniser, {});
    speed::GeneratedLog log(texts, megabytes * 1024 * 1024);
    start = processorSeconds();
    if (const auto done = batch.explainDevice(log, u"log"_s); !done)
        out << done.error().what << u'\n';
    out << u"log, 1 in 10 trouble  %1 MB a second (%2 lines explained)\n"_s
               .arg(static_cast<double>(megabytes) / (processorSeconds() - start), 0, 'f', 1)
               .arg(batch.summary().items);
    out << u"peak memory           %1 MB with all of the above\n"_s.arg(peakMemory(), 0, 'f', 1);
    comparePatterns(out, rules, texts);
    return 0;
}
