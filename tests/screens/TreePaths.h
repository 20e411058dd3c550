#pragma once

#include <Tree.h>

#include <QString>

namespace unsent::store {
class Store;
}

namespace unsent::test {

/// What to press at `from` to come nearer to `target`: the value of an answer, or "no" at an advice that did not help.
/// Links into other trees count. Empty when no way that can be pressed leads there, or `from` is `target`.
QString stepTowards(const store::Store& store, const model::NodeRef& from, const model::NodeRef& target);

/// Whether buttons lead to this node from the start of its own tree or of any cause's. Some nodes are met only with
/// what a message told, such as a provider that has no button.
bool canBePressedTo(const store::Store& store, const model::NodeRef& target);

/// The cause whose tree starts a way to this tree with the fewest pages; empty when none leads there.
QString causeTowards(const store::Store& store, const QString& tree);

} // namespace unsent::test
