#pragma once

#include "Event.h"
#include "Position.h"

#include <QMap>

namespace unsent::session {

/// A fact as it is believed, and the answer that decided it.
struct Belief {
    model::Fact fact;
    std::optional<qsizetype> answer; ///< index of the event, when it was an answer
};

/// All that was told, merged: measured outranks pasted, pasted outranks answered, answered outranks known; within one
/// rank the later word counts, within one text the first. "I am not sure" never outranks anything.
class Beliefs {
public:
    explicit Beliefs(const Events& events);

    /// Null where nothing was told of the fact. An unsure belief says that the person was asked and does not know.
    const Belief* find(const QString& fact) const;
    /// The value where it is known for sure, else empty.
    QString value(const QString& fact) const;
    bool isKnown(const QString& fact) const { return !value(fact).isEmpty(); }
    /// Adds what follows from other facts; what is known already is left alone.
    void derive(const QString& fact, const QString& value, model::FactSource source);

    /// Known facts, sorted by id.
    QList<model::Fact> facts() const;
    QList<FactConflict> conflicts() const { return m_conflicts; }

private:
    void settle(const QList<Belief>& told);

    QMap<QString, Belief> m_beliefs; // sorted, so that every walk over it is the same
    QList<FactConflict> m_conflicts;
};

} // namespace unsent::session
