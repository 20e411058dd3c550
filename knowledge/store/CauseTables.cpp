#include "EntryParts.h"
#include "Readers.h"

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

using sqlite::Statement;

model::FactKind::Kind factKindFromId(const QString& id)
{
    using Kind = model::FactKind::Kind;
    if (id == "text"_L1)
        return Kind::Text;
    if (id == "number"_L1)
        return Kind::Number;
    if (id == "bytes"_L1)
        return Kind::Bytes;
    return id == "host"_L1 ? Kind::Host : Kind::Choice;
}

} // namespace

QList<model::Cause> readCauses(const Shelf& shelf, const QString& id)
{
    QList<model::Cause> causes;
    const auto parts = readParts(shelf, u"cause"_s, id);
    QHash<QString, QHash<QString, double>> confusions;
    shelf.each(u"SELECT cause, other, share FROM confusion"_s,
               [&](const Statement& row) { confusions[row.text(0)].insert(row.text(1), row.real(2)); });
    shelf.each(
        u"SELECT id, acts, temporary, commonness, tree, article FROM cause WHERE ?1 IN ('', id) ORDER BY position"_s,
        [&](const Statement& row) {
            const EntryParts own = parts.value(row.text(0));
            model::Cause cause;
            cause.id = row.text(0);
            cause.name = own.text(u"name"_s);
            cause.sentence = own.text(u"sentence"_s);
            cause.lead = own.text(u"lead"_s);
            cause.message = own.text(u"message"_s);
            cause.reasons = own.below(u"reason/"_s);
            cause.acts = model::actorFromId(row.text(1)).value_or(model::Actor::You);
            cause.temporary = row.flag(2);
            cause.commonness = row.real(3);
            cause.tree = row.text(4);
            cause.article = row.text(5);
            cause.confusedWith = confusions.value(cause.id);
            cause.sources = own.sources;
            causes.append(cause);
        },
        id);
    return causes;
}

QList<model::FactKind> readFactKinds(const Shelf& shelf, const QString& id)
{
    QList<model::FactKind> facts;
    const auto parts = readParts(shelf, u"fact"_s, id);
    shelf.each(
        u"SELECT id, kind FROM fact WHERE ?1 IN ('', id) ORDER BY position"_s,
        [&](const Statement& row) {
            const EntryParts own = parts.value(row.text(0));
            model::FactKind fact;
            fact.id = row.text(0);
            fact.kind = factKindFromId(row.text(1));
            fact.shortTitle = own.text(u"short"_s);
            fact.title = own.text(u"title"_s);
            fact.measuredBy = own.items.value(u"measured-by"_s);
            for (const QString& value : own.items.value(u"value"_s))
                fact.values.append({value, own.text(u"value/"_s + value)});
            facts.append(fact);
        },
        id);
    return facts;
}

QList<model::Signature> readSignatures(const Shelf& shelf, const QString& id)
{
    QHash<QString, QList<model::Signature::Weight>> weights;
    shelf.each(u"SELECT signature, cause, weight FROM weight ORDER BY signature, position"_s,
               [&](const Statement& row) {
                   weights[row.text(0)].append({row.text(1), row.real(2)});
               });
    QHash<QString, QHash<QString, QString>> facts;
    shelf.each(u"SELECT signature, fact, value FROM follows"_s,
               [&](const Statement& row) { facts[row.text(0)].insert(row.text(1), row.text(2)); });
    const auto parts = readParts(shelf, u"signature"_s, id);
    QList<model::Signature> signatures;
    shelf.each(
        u"SELECT g.id, scope, kind, pattern, reason, s.id, s.title, s.url, s.checked, s.disputed, s.note "
        "FROM signature g JOIN source s ON s.id = g.source WHERE ?1 IN ('', g.id) ORDER BY position"_s,
        [&](const Statement& row) {
            const EntryParts own = parts.value(row.text(0));
            model::Signature signature;
            signature.id = row.text(0);
            signature.scope = row.text(1);
            signature.kind = row.text(2);
            signature.pattern = row.text(3);
            signature.reason = row.text(4);
            signature.source = {row.text(5), row.text(6), row.text(7), row.text(8), row.flag(9), row.text(10)};
            signature.weights = weights.value(signature.id);
            signature.facts = facts.value(signature.id);
            signature.says = own.text(u"says"_s);
            signature.examples = own.items.value(u"example"_s);
            signature.counterExamples = own.items.value(u"not"_s);
            signatures.append(signature);
        },
        id);
    return signatures;
}

} // namespace unsent::store
