#pragma once

#include "Event.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace unsent::store {
class Store;
}

namespace unsent::session {

/// What was tried, so that nothing is offered twice: neither the same advice, nor one of another tree with the same
/// title and the same how-to.
class Attempts {
public:
    struct Attempt {
        AdviceTried::Outcome outcome = AdviceTried::Outcome::NotSolved;
        qsizetype event = 0; ///< index
    };

    Attempts(const store::Store& store, const Events& events);

    /// The last attempt at this very advice.
    std::optional<Attempt> at(const model::NodeRef& advice) const;
    /// This advice, or one that tells the same steps, was tried.
    bool covers(const model::NodeRef& ref, const model::Node& advice) const;
    /// The attempts in order, each advice once with its last outcome.
    const QList<AdviceTried>& inOrder() const { return m_inOrder; }
    /// The advice that solved it.
    std::optional<model::NodeRef> solution() const;
    /// The tool was used: its last results are among the facts.
    bool used(const QString& tool) const { return m_foundBy.contains(tool); }
    /// The cause that the tool's last results speak for most; empty for none.
    QString causeFoundBy(const QString& tool) const { return m_foundBy.value(tool); }

private:
    QHash<model::NodeRef, Attempt> m_attempts;
    QSet<QString> m_steps;
    QList<AdviceTried> m_inOrder;
    QHash<QString, QString> m_foundBy; ///< tools used, each with the cause it found or none
};

} // namespace unsent::session
