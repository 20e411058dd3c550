#include "TreePaths.h"

#include <Store.h>

#include <QHash>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {
using model::Node;
using model::NodeRef;

struct Edge {
    QString press;
    NodeRef to;
};

NodeRef placeOf(const store::Store& store, const NodeRef& ref)
{
    const model::Tree* tree = store.tree(ref.tree);
    if (!tree || !tree->start())
        return {};
    return ref.node.isEmpty() ? NodeRef{ref.tree, tree->start()->id} : ref;
}

QList<Edge> edgesOf(const store::Store& store, const NodeRef& ref)
{
    const model::Tree* tree = store.tree(ref.tree);
    const Node* node = tree ? tree->node(ref.node) : nullptr;
    QList<Edge> edges;
    if (!node)
        return edges;
    for (const model::Answer& answer : node->answers) {
        if (answer.value != "*"_L1) // is never a button
            edges << Edge{answer.value, placeOf(store, answer.target)};
    }
    if (node->whenNotSolved)
        edges << Edge{u"no"_s, placeOf(store, *node->whenNotSolved)};
    return edges;
}

/// Breadth first: every node that can be reached, with what was pressed first and how many pages it takes.
struct Reached {
    QString firstPress;
    int pages = 0;
};

QHash<NodeRef, Reached> reachedFrom(const store::Store& store, const NodeRef& start)
{
    QHash<NodeRef, Reached> reached = {{start, {}}};
    QList<NodeRef> open = {start};
    while (!open.isEmpty()) {
        const NodeRef at = open.takeFirst();
        const Reached here = reached.value(at);
        for (const Edge& edge : edgesOf(store, at)) {
            if (edge.to.isNull() || reached.contains(edge.to))
                continue;
            reached.insert(edge.to, {at == start ? edge.press : here.firstPress, here.pages + 1});
            open << edge.to;
        }
    }
    return reached;
}
} // namespace

QString stepTowards(const store::Store& store, const NodeRef& from, const NodeRef& target)
{
    return reachedFrom(store, from).value(target).firstPress;
}

bool canBePressedTo(const store::Store& store, const NodeRef& target)
{
    if (reachedFrom(store, placeOf(store, {target.tree, {}})).contains(target))
        return true;
    const auto causes = store.causes();
    return std::any_of(causes.begin(), causes.end(), [&](const model::Cause& cause) {
        return reachedFrom(store, placeOf(store, {cause.tree, {}})).contains(target);
    });
}

QString causeTowards(const store::Store& store, const QString& tree)
{
    QString nearest;
    int fewest = 0;
    const NodeRef target = placeOf(store, {tree, {}});
    for (const model::Cause& cause : store.causes()) {
        const auto reached = reachedFrom(store, placeOf(store, {cause.tree, {}}));
        const auto found = reached.constFind(target);
        if (found != reached.cend() && (nearest.isEmpty() || found->pages < fewest)) {
            nearest = cause.id;
            fewest = found->pages;
        }
    }
    return nearest;
}

} // namespace unsent::test
