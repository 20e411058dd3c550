#include "SummaryText.h"

#include "Command.h"

#include <Store.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
constexpr qsizetype MostDomains = 5;
constexpr qsizetype MostDays = 31;

/// Keys with their counts, the greatest first; equal ones by name.
QList<std::pair<QString, qint64>> ranked(const QMap<QString, qint64>& counts)
{
    QList<std::pair<QString, qint64>> list;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        list.emplaceBack(count.key(), count.value());
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return list;
}

QString domainsInWords(const QMap<QString, qint64>& domains)
{
    QStringList words;
    for (const auto& [domain, count] : ranked(domains).mid(0, MostDomains))
        words << u"%1 %2"_s.arg(domain == "*"_L1 ? Words::tr("others") : domain, QString::number(count));
    return words.join(u", "_s);
}

QString causeInWords(const store::Store& store, const recognition::BatchSummary& summary, const QString& id,
                     qint64 count)
{
    const auto cause = store.cause(id);
    const recognition::BatchSummary::Count example = summary.causes.value(id);
    QStringList lines = {u"%1  %2"_s.arg(count, 8).arg(cause ? cause->name : id)};
    const QString domains = domainsInWords(summary.causesByDomain.value(id));
    if (!domains.isEmpty())
        lines << u"          "_s + Words::tr("to: %1").arg(domains);
    if (!example.example.isEmpty())
        lines << u"          "_s +
                     Words::tr("such as \"%1\" (%2)").arg(example.example.simplified().left(200), example.where);
    return lines.join(u'\n');
}
} // namespace

QString inWords(const store::Store& store, const recognition::BatchSummary& summary)
{
    QStringList lines = {Words::tr("%n text(s) about trouble", nullptr, static_cast<int>(summary.items)) + u", "_s +
                         Words::tr("%n with a known cause", nullptr, static_cast<int>(summary.recognised))};
    if (summary.unreadable > 0)
        lines << Words::tr("%n file(s) could not be read", nullptr, static_cast<int>(summary.unreadable));
    QMap<QString, qint64> causes;
    for (auto count = summary.causes.cbegin(); count != summary.causes.cend(); ++count)
        causes.insert(count.key(), count->items);
    for (const auto& [cause, count] : ranked(causes))
        lines << causeInWords(store, summary, cause, count);
    if (!summary.days.isEmpty())
        lines << Words::tr("By day:");
    qsizetype days = 0;
    for (auto day = summary.days.cbegin(); day != summary.days.cend() && days < MostDays; ++day, ++days)
        lines << u"%1  %2"_s.arg(day.value(), 8).arg(day.key());
    if (summary.days.size() > MostDays)
        lines << Words::tr("          and %n more day(s)", nullptr, static_cast<int>(summary.days.size() - MostDays));
    return lines.join(u'\n');
}

} // namespace unsent::cli
