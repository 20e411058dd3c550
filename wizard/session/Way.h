#pragma once

#include "Attempts.h"
#include "Beliefs.h"

#include <Tree.h>

#include <QSet>

namespace unsent::session {

/// A node with the place it stands at; the pointer lives as long as the store keeps its language.
struct Place {
    model::NodeRef ref; ///< always with the node's id
    const model::Node* node = nullptr;
};

/// The place a reference means (an empty node is the tree's start); empty for one that leads nowhere.
std::optional<Place> placeAt(const store::Store& store, const model::NodeRef& ref);

/// Which way a question goes with what is believed: the answer of that value, else `*`, else `?` where the value is
/// none of the answers. Null when the person has to be asked.
const model::Answer* decidedAnswer(const model::Node& question, const Beliefs& beliefs);

/// A tried advice that was passed.
struct Met {
    Place advice;
    AdviceTried::Outcome outcome = AdviceTried::Outcome::NotSolved;
};

/// One stretch of the walk, as far as the facts carry it.
struct Leg {
    enum class End { Question, Advice, Solved, Exhausted };
    End end = End::Exhausted;
    std::optional<Place> place; ///< where it stands; empty when exhausted
    QString tree;               ///< the last tree it was in
    QList<Met> met;             ///< in order
};

/// The walk over all trees of a session. Each place is passed once, so that a circle ends instead of turning, and what
/// was tried is passed over. At an advice whose tool was used, the cause that the tool found comes first.
class Way {
public:
    Way(const store::Store& store, const Beliefs& beliefs, const Attempts& attempts);

    Leg follow(const model::NodeRef& from);
    const QList<Step>& steps() const { return m_steps; }

private:
    // Each gives where to go on, or none and, in the leg, why it ends here.
    std::optional<model::NodeRef> passQuestion(const Place& place, Leg& leg);
    std::optional<model::NodeRef> passAdvice(const Place& place, Leg& leg);
    std::optional<model::NodeRef> passUsedTool(const Place& place, Leg& leg);

    const store::Store* m_store;
    const Beliefs* m_beliefs;
    const Attempts* m_attempts;
    QSet<model::NodeRef> m_visited;
    QList<model::NodeRef> m_later; ///< where to come back to, the last first, after what a tool has found
    QList<Step> m_steps;
};

} // namespace unsent::session
