#pragma once

#include "Event.h"
#include "Position.h"

namespace unsent::store {
class Store;
}

namespace unsent::session {

/// Where a walk begins, and why.
struct Entry {
    model::NodeRef start;        ///< null while nothing leads anywhere
    QString cause;               ///< empty where a door was taken
    QList<Suspicion> suspicions; ///< of text and test together, best first
};

/// The last of these decides: a text with a recognised cause, a door that has a tree, a chosen cause or tree. Without
/// any, what a test speaks for; at last, a tree that a fact told in the text starts.
Entry entryOf(const store::Store& store, const Events& events);

/// The cause a tree is for; of several the one ranked first, else the first named. Empty for a tree behind a door.
QString causeOfTree(const store::Store& store, const QString& tree, const QList<RankedCause>& ranking);

} // namespace unsent::session
