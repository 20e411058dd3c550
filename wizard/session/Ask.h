#pragma once

#include "Event.h"

#include <QStringList>

#include <optional>

namespace unsent::store {
class Store;
}

namespace unsent::session {

/// The one question whose answer tells the first two causes apart.
struct SeparatingQuestion {
    model::NodeRef node;
    QString fact;
    QString title;         ///< the question in words
    QStringList separates; ///< the two causes, the more probable first
};

/// A question of one of the two causes' trees whose fact is not known yet: best one with an answer that leads over to
/// the other tree, else one that both trees ask, else the first that the more probable cause's tree would ask. Empty
/// with fewer than two suspicions, or when nothing is left to ask.
std::optional<SeparatingQuestion> separatingQuestion(const store::Store& store, const QList<Suspicion>& suspicions,
                                                     const QList<model::Fact>& facts);

} // namespace unsent::session
