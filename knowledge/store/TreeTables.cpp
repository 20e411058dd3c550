#include "EntryParts.h"
#include "Readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

using sqlite::Statement;

model::Node::Kind nodeKindFromId(const QString& id)
{
    if (id == "advice"_L1)
        return model::Node::Kind::Advice;
    return id == "tool"_L1 ? model::Node::Kind::Tool : model::Node::Kind::Question;
}

/// A level as it was written; what a foreign file may hold beyond is taken for the highest.
model::Level levelFrom(qint64 number)
{
    return static_cast<model::Level>(std::clamp<qint64>(number, 0, int(model::Level::High)));
}

model::Node readNode(const Statement& row, const EntryParts& words)
{
    model::Node node;
    node.id = row.text(0);
    node.kind = nodeKindFromId(row.text(1));
    node.tool = row.text(2);
    node.howTo = row.text(3);
    node.figures.acts = model::actorFromId(row.text(4)).value_or(model::Actor::You);
    node.figures.minutes = row.real(5);
    node.figures.helps = row.real(6);
    node.figures.risk = levelFrom(row.integer(7));
    node.figures.cost = levelFrom(row.integer(8));
    node.figures.annoyance = levelFrom(row.integer(9));
    if (!row.isNull(10))
        node.whenNotSolved = model::NodeRef{row.text(10), row.text(11)};
    node.title = words.text(node.id + u"/title"_s);
    node.body = words.text(node.id + u"/body"_s);
    node.why = words.text(node.id + u"/why"_s);
    node.steps = words.text(node.id + u"/steps"_s);
    node.message = words.text(node.id + u"/message"_s);
    return node;
}

} // namespace

QStringList readTreeIds(const Shelf& shelf)
{
    QStringList ids;
    shelf.each(u"SELECT id FROM tree ORDER BY id"_s, [&](const Statement& row) { ids.append(row.text(0)); });
    return ids;
}

std::optional<model::Tree> readTree(const Shelf& shelf, const QString& id)
{
    std::optional<model::Tree> tree;
    shelf.each(
        u"SELECT id FROM tree WHERE id = ?1"_s, [&](const Statement& row) { tree.emplace().id = row.text(0); }, id);
    if (!tree)
        return tree;
    const EntryParts own = readParts(shelf, u"tree"_s, id).value(id);
    tree->title = own.text(u"title"_s);
    tree->sources = own.sources;
    shelf.each(
        u"SELECT subject, value FROM start WHERE tree = ?1 ORDER BY position"_s,
        [&](const Statement& row) {
            tree->startsWhen.append({row.text(0), row.text(1)});
        },
        id);
    QHash<QString, QList<model::Answer>> answers;
    shelf.each(
        u"SELECT node, fact, value, target_tree, target_node FROM answer WHERE tree = ?1 ORDER BY node, position"_s,
        [&](const Statement& row) {
            const QString node = row.text(0);
            answers[node].append({row.text(1),
                                  row.text(2),
                                  own.text(node + u"/answer/"_s + row.text(2)),
                                  own.text(node + u"/hint/"_s + row.text(2)),
                                  {row.text(3), row.text(4)}});
        },
        id);
    shelf.each(
        u"SELECT id, kind, tool, how_to, acts, minutes, helps, risk, cost, annoyance, unsolved_tree, unsolved_node "
        "FROM node WHERE tree = ?1 ORDER BY position"_s,
        [&](const Statement& row) {
            model::Node node = readNode(row, own);
            node.answers = answers.value(node.id);
            tree->nodes.append(node);
        },
        id);
    return tree;
}

QString readStartedTree(const Shelf& shelf, const QString& subject, const QString& value)
{
    QString tree;
    shelf.each(
        u"SELECT tree FROM start WHERE subject = ?1 AND value = ?2"_s,
        [&](const Statement& row) { tree = row.text(0); }, subject, value);
    return tree;
}

} // namespace unsent::store
