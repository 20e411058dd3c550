#include "EntryParts.h"
#include "Readers.h"

using namespace Qt::StringLiterals;

namespace unsent::store {

using sqlite::Statement;

QList<model::HowTo> readHowTos(const Shelf& shelf, const QString& id)
{
    QList<model::HowTo> howTos;
    const auto parts = readParts(shelf, u"how-to"_s, id);
    shelf.each(
        u"SELECT id, picks FROM how_to WHERE ?1 IN ('', id) ORDER BY id"_s,
        [&](const Statement& row) {
            const EntryParts own = parts.value(row.text(0));
            model::HowTo howTo;
            howTo.id = row.text(0);
            howTo.picks = row.text(1);
            howTo.title = own.text(u"title"_s);
            howTo.lead = own.text(u"lead"_s);
            howTo.sources = own.sources;
            for (const QString& section : own.items.value(u"section"_s)) {
                const QStringList values = section.split(u' ');
                howTo.sections.append({values, own.text(u"section/"_s + values.first())});
            }
            howTos.append(howTo);
        },
        id);
    return howTos;
}

QList<model::Article> readArticles(const Shelf& shelf, const QString& id)
{
    QList<model::Article> articles;
    const auto parts = readParts(shelf, u"article"_s, id);
    shelf.each(
        u"SELECT id FROM article WHERE ?1 IN ('', id) ORDER BY id"_s,
        [&](const Statement& row) {
            const EntryParts own = parts.value(row.text(0));
            articles.append({row.text(0), own.text(u"title"_s), own.text(u"body"_s), own.sources});
        },
        id);
    return articles;
}

QList<model::DatedChange> readChanges(const Shelf& shelf, const QString& id)
{
    QList<model::DatedChange> changes;
    const auto parts = readParts(shelf, u"change"_s, id);
    shelf.each(
        u"SELECT id, date, precision, disputed FROM change WHERE ?1 IN ('', id) ORDER BY position"_s,
        [&](const Statement& row) {
            const EntryParts own = parts.value(row.text(0));
            model::DatedChange change;
            change.id = row.text(0);
            change.date = QDate::fromString(row.text(1), Qt::ISODate);
            change.precision = row.text(2);
            change.disputed = row.flag(3);
            change.providers = own.items.value(u"provider"_s);
            change.causes = own.items.value(u"cause"_s);
            change.before = own.text(u"before"_s);
            change.after = own.text(u"after"_s);
            change.sources = own.sources;
            changes.append(change);
        },
        id);
    return changes;
}

QList<model::GlossaryEntry> readGlossary(const Shelf& shelf, const QString& id)
{
    QList<model::GlossaryEntry> glossary;
    const auto parts = readParts(shelf, u"glossary"_s, id);
    shelf.each(
        u"SELECT id FROM glossary WHERE ?1 IN ('', id) ORDER BY position"_s,
        [&](const Statement& row) {
            const EntryParts own = parts.value(row.text(0));
            glossary.append({row.text(0), own.text(u"word"_s), own.lines(u"also"_s), own.text(u"means"_s)});
        },
        id);
    return glossary;
}

} // namespace unsent::store
