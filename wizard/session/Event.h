#pragma once

#include <Fact.h>
#include <Tree.h>

#include <QList>
#include <QString>

#include <variant>

namespace unsent::session {

/// A cause with the probability recognition gave it.
struct Suspicion {
    QString cause;
    double probability = 0;
    QString reason; ///< sub-reason, may be empty
};

/// A text was pasted or a file dropped: its facts and the causes it speaks for. A later one replaces an earlier one.
struct TextGiven {
    QString text; ///< kept for the report
    QString form;
    QList<model::Fact> facts;
    QList<Suspicion> suspicions; ///< best first
};
/// A door of the start page was taken: no-error-message, sending-service ...
struct DoorTaken {
    QString door;
};
/// The person chose a cause, or a tree by its id.
struct CauseChosen {
    QString cause;
};
/// Facts from a test, a tool or this computer, each with its own source. A later connection test replaces what an
/// earlier one found; of the other tools the later value of a fact counts.
struct FactsMeasured {
    QString tool; ///< connection-test, name-check, size-check, relay-scenario, this-computer
    QList<model::Fact> facts;
    QString summary;                  ///< one sentence for the trail and the report, may be empty
    QList<Suspicion> suspicions = {}; ///< causes the findings speak for, best first
};
/// An answer. `?` is "I am not sure".
struct QuestionAnswered {
    QString fact;
    QString value;
};
/// "Did that solve it?"
struct AdviceTried {
    enum class Outcome { Solved, NotSolved, CannotDo };
    model::NodeRef advice;
    Outcome outcome = Outcome::NotSolved;
};

using Event = std::variant<TextGiven, DoorTaken, CauseChosen, FactsMeasured, QuestionAnswered, AdviceTried>;
/// State is what we were told; position is computed from it.
using Events = QList<Event>;

} // namespace unsent::session
