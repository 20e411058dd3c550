#include "EntryParts.h"

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

using sqlite::Statement;

/// One question for both: all entries of a kind, or one of them.
template <typename Take>
void each(const Shelf& shelf, const QString& sql, const QString& entity, const QString& id, const Take& take)
{
    if (id.isEmpty())
        shelf.each(sql.arg(QString()), take, entity);
    else
        shelf.each(sql.arg(u"AND p.id = ?2"_s), take, entity, id);
}

} // namespace

QHash<QString, QString> EntryParts::below(const QString& prefix) const
{
    QHash<QString, QString> texts;
    for (auto word = words.lowerBound(prefix); word != words.end() && word.key().startsWith(prefix); ++word)
        texts.insert(word.key().mid(prefix.size()), word.value());
    return texts;
}

QHash<QString, EntryParts> readParts(const Shelf& shelf, const QString& entity, const QString& id)
{
    QHash<QString, EntryParts> parts;
    each(shelf, u"SELECT p.id, field, text, language FROM words p WHERE entity = ?1 %1 ORDER BY p.id, field"_s, entity,
         id, [&](const Statement& row) {
             const QString language = row.text(3);
             auto& words = parts[row.text(0)].words;
             const bool isWanted = language == shelf.language();
             if (isWanted || (language == "en"_L1 && !words.contains(row.text(1))))
                 words.insert(row.text(1), row.text(2));
         });
    each(shelf, u"SELECT p.id, field, value FROM item p WHERE entity = ?1 %1 ORDER BY p.id, field, position"_s, entity,
         id, [&](const Statement& row) { parts[row.text(0)].items[row.text(1)].append(row.text(2)); });
    each(shelf,
         u"SELECT p.id, s.id, s.title, s.url, s.checked, s.disputed, s.note FROM citation p JOIN source s "
         "ON s.id = p.source WHERE p.entity = ?1 %1 ORDER BY p.id, p.position"_s,
         entity, id, [&](const Statement& row) {
             parts[row.text(0)].sources.append(
                 {row.text(1), row.text(2), row.text(3), row.text(4), row.flag(5), row.text(6)});
         });
    return parts;
}

QMap<QString, QMap<QString, QString>> readWords(const Shelf& shelf, const QString& entity, const QString& id)
{
    QMap<QString, QMap<QString, QString>> words;
    shelf.each(
        u"SELECT language, field, text FROM words WHERE entity = ?1 AND id = ?2"_s,
        [&](const Statement& row) { words[row.text(0)].insert(row.text(1), row.text(2)); }, entity, id);
    return words;
}

} // namespace unsent::store
