#include "BatchSummary.h"

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKeys = 2000;

template <typename Value> QString boundedKey(const QMap<QString, Value>& map, const QString& key)
{
    return map.size() < MostKeys || map.contains(key) ? key : u"*"_s;
}

/// As `QDate::toString` in ISO 8601, which takes its time, and a log has a day in each line.
QString dayInWords(QDate day)
{
    if (day.year() < 1000 || day.year() > 9999)
        return day.toString(Qt::ISODate);
    const int digits = (day.year() * 100 + day.month()) * 100 + day.day();
    const QString eight = QString::number(digits);
    return eight.left(4) + u'-' + eight.mid(4, 2) + u'-' + eight.mid(6);
}

QString exampleOf(const Recognition& recognition)
{
    for (const Field& field : recognition.fields) {
        if (field.name == u"server-reply")
            return field.value.left(300);
    }
    return recognition.text.simplified().left(300);
}

} // namespace

void BatchSummary::add(const BatchItem& item)
{
    ++items;
    const Verdict* best = item.recognition.best();
    const QString cause = best ? best->cause : QString();
    if (best)
        ++recognised;
    Count& count = causes[cause];
    if (count.items++ == 0) {
        count.example = exampleOf(item.recognition);
        count.where = item.name;
    }
    if (!item.recipientDomain.isEmpty())
        ++causesByDomain[boundedKey(causesByDomain, item.recipientDomain)][cause];
    if (item.day.isValid())
        ++days[boundedKey(days, dayInWords(item.day))];
}

} // namespace unsent::recognition
