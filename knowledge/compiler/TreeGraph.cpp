#include "TreeGraph.h"

#include <algorithm>

namespace unsent::compiler {

namespace {

using model::NodeRef;

enum class Colour { Unseen, OnTheWay, Done };

/// Depth first, remembering the way: an edge to a node that is on the way closes a circle.
struct CircleSearch {
    const QHash<NodeRef, QList<TreeEdge>>& edges;
    QHash<NodeRef, Colour> colours{};
    QList<NodeRef> way{};
    QList<TreeCircle> circles{};

    void visit(const NodeRef& node)
    {
        colours[node] = Colour::OnTheWay;
        way.append(node);
        const QList<TreeEdge> onward = edges.value(node);
        for (const TreeEdge& edge : onward) {
            const Colour colour = colours.value(edge.to, Colour::Unseen);
            if (colour == Colour::Unseen)
                visit(edge.to);
            else if (colour == Colour::OnTheWay)
                circles.append({way.mid(way.indexOf(edge.to)) + QList<NodeRef>{edge.to}, edge.place});
        }
        way.removeLast();
        colours[node] = Colour::Done;
    }
};

} // namespace

TreeGraph::TreeGraph(const Content& content)
{
    QHash<QString, NodeRef> starts;
    for (const PlacedTree& tree : content.trees) {
        if (const model::Node* start = tree.value.start())
            starts.insert(tree.value.id, {tree.value.id, start->id});
        if (!tree.value.startsWhen.isEmpty() && starts.contains(tree.value.id))
            m_starts.append(starts[tree.value.id]);
        for (const model::Node& node : tree.value.nodes)
            m_nodes.append({tree.value.id, node.id});
    }
    m_known = QSet<NodeRef>(m_nodes.begin(), m_nodes.end());
    const auto add = [&](const NodeRef& from, NodeRef to, const Place& place) {
        if (to.node.isEmpty())
            to = starts.value(to.tree, to);
        m_edges[from].append({from, to, place});
    };
    for (const PlacedTree& tree : content.trees) {
        for (const model::Node& node : tree.value.nodes) {
            const NodeRef from{tree.value.id, node.id};
            for (const model::Answer& answer : node.answers)
                add(from, answer.target, tree.placeOf(node.id, answer.value));
            if (node.whenNotSolved)
                add(from, *node.whenNotSolved, tree.placeOf(node.id));
        }
    }
}

QList<TreeEdge> TreeGraph::loose() const
{
    QList<TreeEdge> loose;
    for (const NodeRef& node : m_nodes) {
        for (const TreeEdge& edge : m_edges.value(node)) {
            if (!m_known.contains(edge.to))
                loose.append(edge);
        }
    }
    return loose;
}

QList<NodeRef> TreeGraph::unreachable() const
{
    QSet<NodeRef> reached;
    QList<NodeRef> open = m_starts;
    while (!open.isEmpty()) {
        const NodeRef node = open.takeLast();
        if (reached.contains(node))
            continue;
        reached.insert(node);
        for (const TreeEdge& edge : m_edges.value(node))
            open.append(edge.to);
    }
    QList<NodeRef> lost;
    std::copy_if(m_nodes.begin(), m_nodes.end(), std::back_inserter(lost),
                 [&](const NodeRef& node) { return !reached.contains(node); });
    return lost;
}

QList<TreeCircle> TreeGraph::circles() const
{
    CircleSearch search{m_edges};
    for (const NodeRef& node : m_nodes) {
        if (search.colours.value(node, Colour::Unseen) == Colour::Unseen)
            search.visit(node);
    }
    return search.circles;
}

bool TreeGraph::isEntered(const QString& tree) const
{
    return std::any_of(m_edges.begin(), m_edges.end(), [&](const QList<TreeEdge>& edges) {
        return std::any_of(edges.begin(), edges.end(),
                           [&](const TreeEdge& edge) { return edge.to.tree == tree && edge.from.tree != tree; });
    });
}

} // namespace unsent::compiler
