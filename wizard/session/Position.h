#pragma once

#include "Event.h"

#include <Actor.h>
#include <Fact.h>
#include <Tree.h>

#include <QList>
#include <QString>

#include <optional>

namespace unsent::session {

/// One step of the way so far.
struct Step {
    model::NodeRef node;
    QString fact;  ///< empty for a tried advice
    QString value; ///< the fact's value; solved=no and cannot for advice
    model::FactSource source = model::FactSource::Known;
    /// Index of the event that decided it, for "change this answer"; absent where the way was known anyway.
    std::optional<qsizetype> event;
};

/// Two sources say different things about one fact; the stronger is believed, both are told.
struct FactConflict {
    QString fact;
    model::Fact believed;
    model::Fact other;
};

/// A cause as the session sees it now.
struct RankedCause {
    QString cause;
    double probability = 0; ///< lowered by what was tried and did not help
    QString reason;
};

/// Where the wizard stands: computed, never stored.
struct Position {
    enum class Kind { Start, Question, Tool, Advice, Outcome };
    Kind kind = Kind::Start;
    model::NodeRef node; ///< the question, tool or advice; for an outcome the last advice tried
    QString cause;       ///< the cause being worked on
    QString reason;
    model::Actor acts = model::Actor::You;
    QList<Step> path;
    int asked = 0;              ///< questions the person had to answer
    QList<RankedCause> ranking; ///< best first
    QList<model::Fact> facts;   ///< what is believed now, one per fact
    QList<FactConflict> conflicts;
    QList<AdviceTried> tried; ///< in order
    bool solved = false;      ///< of an outcome
};

} // namespace unsent::session
