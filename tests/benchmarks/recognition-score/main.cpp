// Scores the recogniser on labelled texts: `recognition-score CORPUS [--misses] [--content FOLDER]`. The set that rules
// are written from and the set kept aside are reported apart; `--misses` shows those of the writing set only. `--kept`
// keeps the whole table aside, for texts nobody has read yet.

#include "Corpus.h"
#include "Score.h"

#include <ContentReader.h>
#include <Recogniser.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

void printMiss(QTextStream& out, const score::Sample& sample, const recognition::Recognition& recognition)
{
    out << sample.id << u" wanted "_s << sample.expected << u'/' << sample.second << u" form "_s << recognition.form
        << u'\n';
    for (const recognition::Verdict& verdict : recognition.causes) {
        out << u"    %1 %2"_s.arg(verdict.cause).arg(verdict.probability, 0, 'f', 3);
        for (const recognition::Evidence& evidence : verdict.evidence)
            out << u" [%1 %2 \"%3\"]"_s.arg(evidence.rule)
                       .arg(evidence.weight)
                       .arg(evidence.quote.simplified().left(60));
        out << u'\n';
    }
    out << u"    | "_s << sample.text.simplified().right(420) << u'\n';
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"corpus"_s, u"the table of labelled texts"_s);
    options.addOption({u"misses"_s, u"shows the texts of the writing set that were named wrongly"_s});
    options.addOption({u"all"_s, u"shows all texts of the writing set"_s});
    options.addOption({u"kept"_s, u"keeps the whole table aside: scores it and shows none of its texts"_s});
    options.addOption(
        {u"content"_s, u"the knowledge to use"_s, u"folder"_s, QStringLiteral(UNSENT_SOURCE_DIR "/knowledge/content")});
    options.addHelpOption();
    options.process(app);

    QTextStream out(stdout);
    QTextStream err(stderr);
    if (options.positionalArguments().isEmpty())
        options.showHelp(2);
    const model::Result<QList<score::Sample>> samples = score::readCorpus(options.positionalArguments().first());
    if (!samples) {
        err << samples.error().where << u": "_s << samples.error().what << u'\n';
        return 3;
    }
    compiler::Remarks remarks;
    const recognition::Recogniser recogniser(
        compiler::rulesOf(compiler::readContent(options.value(u"content"_s), remarks)));
    for (const QString& problem : recogniser.problems())
        err << problem << u'\n';

    score::Score writing;
    score::Score kept;
    for (const score::Sample& sample : samples.value()) {
        const bool isKept = sample.isKept || options.isSet(u"kept"_s);
        const recognition::Recognition recognition = recogniser.recognise(sample.text);
        score::add(isKept ? kept : writing, sample, recognition);
        const bool shown =
            options.isSet(u"all"_s) || (options.isSet(u"misses"_s) && !score::isRight(sample, recognition));
        if (!isKept && shown)
            printMiss(out, sample, recognition);
    }
    score::print(out, u"Writing set"_s, writing);
    score::print(out, u"Kept set"_s, kept);
    return 0;
}
