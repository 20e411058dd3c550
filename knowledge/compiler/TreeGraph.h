#pragma once

#include "Content.h"

#include <QSet>

namespace unsent::compiler {

/// One way from a node to another: an answer, or `solved=no`.
struct TreeEdge {
    model::NodeRef from;
    model::NodeRef to; ///< with its node filled in, also where the link names only a tree
    Place place;
};

/// A way that comes back to where it was; its last node is its first again.
struct TreeCircle {
    QList<model::NodeRef> way;
    Place place; ///< of the edge that closes it
};

/// All trees of a content as one graph, since links cross the borders of trees.
class TreeGraph {
public:
    explicit TreeGraph(const Content& content);

    /// Edges to nodes or trees that do not exist.
    QList<TreeEdge> loose() const;
    /// Nodes that no way from a tree's start leads to. A tree starts by its conditions; others only by links.
    QList<model::NodeRef> unreachable() const;
    /// One circle for each edge that closes one.
    QList<TreeCircle> circles() const;
    /// Whether another tree links into this one.
    bool isEntered(const QString& tree) const;

private:
    QList<model::NodeRef> m_nodes; ///< in the order of the content
    QSet<model::NodeRef> m_known;
    QList<model::NodeRef> m_starts;
    QHash<model::NodeRef, QList<TreeEdge>> m_edges;
};

} // namespace unsent::compiler
