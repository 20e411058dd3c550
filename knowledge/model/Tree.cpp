#include "Tree.h"

#include <QHash>

#include <algorithm>

namespace unsent::model {

size_t qHash(const NodeRef& ref, size_t seed)
{
    return qHashMulti(seed, ref.tree, ref.node);
}

const Node* Tree::node(const QString& nodeId) const
{
    if (nodeId.isEmpty())
        return start();
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.id == nodeId; });
    return found == nodes.end() ? nullptr : &*found;
}

} // namespace unsent::model
