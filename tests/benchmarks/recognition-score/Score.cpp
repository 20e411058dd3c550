#include "Score.h"

using namespace Qt::StringLiterals;

namespace unsent::score {

namespace {

bool isRightCause(const Sample& sample, const QString& cause)
{
    return cause == sample.expected || (!sample.second.isEmpty() && cause == sample.second);
}

void add(Tally& tally, const Sample& sample, const recognition::Recognition& recognition)
{
    ++tally.samples;
    const auto& causes = recognition.causes;
    tally.unanswered += causes.isEmpty() ? 1 : 0;
    const bool first = isRight(sample, recognition);
    tally.first += first ? 1 : 0;
    tally.second += first || (causes.size() > 1 && isRightCause(sample, causes[1].cause)) ? 1 : 0;
}

QString percent(int part, int whole)
{
    return whole == 0 ? u"-"_s : u"%1 %"_s.arg(100.0 * part / whole, 5, 'f', 1);
}

void print(QTextStream& out, const QString& name, const Tally& tally)
{
    out << u"  %1 %2 texts  first %3  first two %4  unanswered %5\n"_s.arg(name, -22)
               .arg(tally.samples, 4)
               .arg(percent(tally.first, tally.samples), percent(tally.second, tally.samples))
               .arg(tally.unanswered);
}

void print(QTextStream& out, const QString& name, const Band& band)
{
    out << u"  %1 %2 texts  promised %3 %  right %4\n"_s.arg(name, -22)
               .arg(band.samples, 4)
               .arg(band.samples ? 100.0 * band.promised / band.samples : 0.0, 5, 'f', 1)
               .arg(percent(band.right, band.samples));
}

} // namespace

bool isRight(const Sample& sample, const recognition::Recognition& recognition)
{
    return recognition.best() && isRightCause(sample, recognition.best()->cause);
}

void add(Score& score, const Sample& sample, const recognition::Recognition& recognition)
{
    add(score.all, sample, recognition);
    add(score.byKind[sample.kind], sample, recognition);
    add(score.byForm[recognition.form], sample, recognition);
    add(score.byLanguage[sample.language], sample, recognition);
    if (!recognition.best())
        return;
    const double probability = recognition.best()->probability;
    Band& band = score.bands[std::min(9, static_cast<int>(probability * 10))];
    for (Band* each : {&band, probability >= 0.9 ? &score.clear : nullptr}) {
        if (!each)
            continue;
        ++each->samples;
        each->promised += probability;
        each->right += isRight(sample, recognition) ? 1 : 0;
    }
}

void print(QTextStream& out, const QString& title, const Score& score)
{
    out << title << u'\n';
    print(out, u"all"_s, score.all);
    print(out, u"clear"_s, score.clear);
    out << u" calibration\n"_s;
    for (auto it = score.bands.begin(); it != score.bands.end(); ++it)
        print(out, u"%1 to %2"_s.arg(it.key() / 10.0, 0, 'f', 1).arg((it.key() + 1) / 10.0, 0, 'f', 1), it.value());
    const QList<std::pair<QString, const QMap<QString, Tally>*>> groups{
        {u" by kind"_s, &score.byKind}, {u" by form"_s, &score.byForm}, {u" by language"_s, &score.byLanguage}};
    for (const auto& [heading, tallies] : groups) {
        out << heading << u'\n';
        for (auto it = tallies->begin(); it != tallies->end(); ++it)
            print(out, it.key(), it.value());
    }
}

} // namespace unsent::score
