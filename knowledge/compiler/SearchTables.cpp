#include "SearchTables.h"

#include "SearchEntries.h"

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

/// The list of words cannot be kept by FTS5 itself in a form that is fast to ask, so it is copied once. A word in one
/// entry only is as good a completion as any: none is left out.
model::Result<model::Done> writeTerms(const sqlite::Database& database)
{
    return database.execute(u"CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, hit_text, row);"
                            "INSERT INTO term SELECT term, doc FROM temp.vocabulary ORDER BY term;"
                            "DROP TABLE temp.vocabulary;"_s);
}

} // namespace

model::Result<model::Done> writeSearch(const Content& content, const sqlite::Database& database)
{
    TableWriter hits(database, u"hit"_s, 6);
    TableWriter texts(database, u"hit_text (rowid, title, keys, body)"_s, 4);
    qint64 rank = 0;
    for (const SearchEntry& entry : searchEntries(content)) {
        ++rank;
        hits.row(rank, entry.kind, entry.id, entry.language, entry.title, entry.snippet);
        texts.row(rank, entry.title, entry.keys, entry.body);
    }
    for (const auto& table : {&hits, &texts}) {
        if (table->failure())
            return *table->failure();
    }
    const auto optimized = database.execute(u"INSERT INTO hit_text (hit_text) VALUES ('optimize')"_s);
    if (!optimized)
        return optimized.error();
    return writeTerms(database);
}

} // namespace unsent::compiler
