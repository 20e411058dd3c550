#include "Command.h"
#include "Console.h"
#include "ExitCode.h"
#include "Json.h"

#include <Store.h>

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
QJsonObject toJson(const model::CodeEntry& entry)
{
    return {{u"namespace"_s, entry.nameSpace},
            {u"code"_s, entry.code},
            {u"title"_s, entry.title},
            {u"meaning"_s, entry.meaning},
            {u"do"_s, entry.action},
            {u"provider"_s, orNull(entry.provider)},
            {u"causes"_s, QJsonArray::fromStringList(entry.causes)},
            {u"temporary"_s, orNull(entry.temporary)},
            {u"sources"_s, jsonOf(entry.sources)},
            {u"corrects"_s, orNull(entry.corrects)}};
}

QJsonObject toJson(const QString& code, const QList<model::CodeEntry>& entries)
{
    QJsonArray array;
    for (const model::CodeEntry& entry : entries)
        array << toJson(entry);
    return {{u"code"_s, code}, {u"entries"_s, array}};
}

QString inWords(const model::CodeEntry& entry)
{
    QStringList lines = {u"%1  %2 (%3)"_s.arg(entry.code, entry.title, entry.nameSpace), u"  "_s + entry.meaning};
    if (!entry.action.isEmpty())
        lines << u"  "_s + Words::tr("What to do: %1").arg(entry.action);
    if (entry.temporary)
        lines << u"  "_s + (*entry.temporary ? Words::tr("Temporary: trying again later can help.")
                                             : Words::tr("Permanent: sending it again as it is will not help."));
    if (!entry.corrects.isEmpty())
        lines << u"  "_s + Words::tr("Correction: %1").arg(entry.corrects);
    for (const model::Source& source : entry.sources)
        lines << u"  "_s + Words::tr("Source: %1, checked on %2").arg(source.title, source.checked);
    return lines.join(u'\n');
}
} // namespace

int lookup(const Request& request)
{
    const QString code = request.positional.join(u' ').trimmed();
    if (code.isEmpty())
        return wrongUse(Words::tr("Which code? For example: unsent lookup 5.7.1"));
    const auto store = openKnowledge(request);
    if (!store)
        return InputUnreadable;
    const QList<model::CodeEntry> entries = store->lookup(code);
    if (!isWhole(*store))
        return InputUnreadable;
    if (request.json)
        tell(toJson(code, entries));
    for (const model::CodeEntry& entry : entries) {
        if (!request.json)
            tell(inWords(entry));
    }
    if (entries.isEmpty())
        warn(Words::tr("Nothing is known about \"%1\". Try: unsent search %1").arg(code));
    return entries.isEmpty() ? NotRecognised : Done;
}

} // namespace unsent::cli
