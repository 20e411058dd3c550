#include "Command.h"
#include "Console.h"
#include "ExitCode.h"

#include <Store.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
/// The four kinds that other programs were promised; a how-to and a word of the glossary are pages to read, as articles
/// are.
QString promisedKind(const QString& kind)
{
    return kind == "how-to"_L1 || kind == "glossary"_L1 ? u"article"_s : kind;
}

QJsonObject toJson(const QString& query, const QList<store::SearchResult>& results)
{
    QJsonArray array;
    for (const store::SearchResult& result : results)
        array << QJsonObject{{u"kind"_s, promisedKind(result.kind)},
                             {u"id"_s, result.id},
                             {u"title"_s, result.title},
                             {u"snippet"_s, result.snippet}};
    return {{u"query"_s, query}, {u"results"_s, array}};
}
} // namespace

int search(const Request& request)
{
    const QString query = request.positional.join(u' ').trimmed();
    if (query.isEmpty())
        return wrongUse(Words::tr("Which words? For example: unsent search gmail size"));
    const auto store = openKnowledge(request);
    if (!store)
        return InputUnreadable;
    const QList<store::SearchResult> results = store->search(query);
    if (!isWhole(*store))
        return InputUnreadable;
    if (request.json)
        tell(toJson(query, results));
    for (const store::SearchResult& result : results) {
        if (!request.json)
            tell(u"%1  %2  %3\n    %4"_s.arg(result.kind, result.id, result.title, result.snippet));
    }
    const QString meant = query.contains(u' ') ? QString() : store->nameMeant(query);
    if (!meant.isEmpty())
        warn(Words::tr("Did you mean %1?").arg(meant));
    if (results.isEmpty())
        warn(Words::tr("Nothing was found for \"%1\".").arg(query));
    return results.isEmpty() ? NotRecognised : Done;
}

} // namespace unsent::cli
