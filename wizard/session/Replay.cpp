#include "Session.h"

#include "Derivation.h"
#include "Entry.h"
#include "NextCause.h"

#include <Store.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
using model::Actor;

/// Plays events back over the trees, leg by leg, until a person is needed or nothing is left.
class Replay {
public:
    Replay(const store::Store& store, const Events& events)
        : m_store(store)
        , m_entry(entryOf(store, events))
        , m_beliefs(believed(store, events, m_entry))
        , m_attempts(store, events)
        , m_likelihood(m_entry.suspicions)
        , m_way(store, m_beliefs, m_attempts)
    {
    }

    Position position()
    {
        if (!m_entry.start.isNull())
            walk();
        m_position.facts = m_beliefs.facts();
        m_position.conflicts = m_beliefs.conflicts();
        m_position.tried = m_attempts.inOrder();
        m_position.ranking = m_likelihood.ranking();
        m_position.path = m_way.steps();
        m_position.asked = questionsAnswered();
        m_position.reason = m_likelihood.reason(m_position.cause);
        return m_position;
    }

private:
    static Beliefs believed(const store::Store& store, const Events& events, const Entry& entry)
    {
        Beliefs beliefs(events);
        derive(store, entry.suspicions, beliefs);
        return beliefs;
    }

    void walk()
    {
        if (!m_entry.cause.isEmpty())
            workOn(m_entry.cause);
        std::optional<model::NodeRef> start = m_entry.start;
        while (start) {
            m_tree = start->tree;
            const Leg leg = m_way.follow(*start);
            weigh(leg);
            if (leg.end != Leg::End::Exhausted) {
                standAt(leg);
                return;
            }
            const auto next = nextCause(m_store, m_likelihood, m_way, m_attempts, m_worked);
            start = next ? std::optional(model::NodeRef{next->tree, {}}) : std::nullopt;
            if (next)
                workOn(next->id);
        }
        giveUp();
    }

    void workOn(const QString& cause)
    {
        m_cause = cause;
        if (m_firstCause.isEmpty())
            m_firstCause = cause;
        m_worked.insert(cause);
    }

    /// A link into another tree means that the answers speak for that tree's cause.
    void enterTree(const QString& tree)
    {
        if (tree == m_tree)
            return;
        m_tree = tree;
        const QString cause = causeOfTree(m_store, tree, m_likelihood.ranking());
        if (cause.isEmpty() || cause == m_cause)
            return;
        m_likelihood.favour(cause);
        workOn(cause);
    }

    void weigh(const Leg& leg)
    {
        for (const Met& met : leg.met) {
            enterTree(met.advice.ref.tree);
            m_lastAdvice = met.advice;
            const auto cause = m_store.cause(m_cause);
            if (cause && met.outcome != AdviceTried::Outcome::Solved)
                m_likelihood.didNotHelp(*cause, met.advice.node->figures.helps, met.outcome);
        }
        enterTree(leg.tree);
    }

    void standAt(const Leg& leg)
    {
        const model::Node& node = *leg.place->node;
        m_position.node = leg.place->ref;
        m_position.cause = m_cause;
        m_position.acts = actorOf(m_cause);
        if (leg.end == Leg::End::Solved) {
            finish(true);
        } else if (leg.end == Leg::End::Advice) {
            m_position.kind = Position::Kind::Advice;
            m_position.acts = node.figures.acts;
        } else {
            const bool tool = node.kind == model::Node::Kind::Tool;
            m_position.kind = tool ? Position::Kind::Tool : Position::Kind::Question;
        }
        // Solved is solved, even if a changed answer now leads elsewhere.
        if (const auto solution = m_attempts.solution(); solution && !m_position.solved) {
            m_position.node = *solution;
            finish(true);
        }
    }

    void finish(bool solved)
    {
        m_position.kind = Position::Kind::Outcome;
        m_position.solved = solved;
        if (solved)
            m_position.acts = Actor::Nobody;
    }

    /// Nothing is left to offer: what the person gave says most, so the first cause and its message stand at the end.
    void giveUp()
    {
        m_position.cause = m_firstCause;
        if (m_lastAdvice)
            m_position.node = m_lastAdvice->ref;
        m_position.acts = whomToAsk();
        const auto solution = m_attempts.solution();
        if (solution)
            m_position.node = *solution;
        finish(solution.has_value());
    }

    Actor whomToAsk() const
    {
        const Actor byCause = actorOf(m_position.cause);
        if (byCause != Actor::You && byCause != Actor::Nobody && byCause != Actor::Wait)
            return byCause;
        if (m_lastAdvice && m_lastAdvice->node->figures.acts != Actor::You)
            return m_lastAdvice->node->figures.acts;
        return m_beliefs.value(QStringLiteral("account-kind")) == u"organisation" ? Actor::Administrator
                                                                                  : Actor::Provider;
    }

    Actor actorOf(const QString& causeId) const
    {
        const auto cause = m_store.cause(causeId);
        return cause ? cause->acts : Actor::You;
    }

    int questionsAnswered() const
    {
        QSet<QString> facts;
        for (const Step& step : m_way.steps()) {
            if (!step.fact.isEmpty() && step.event)
                facts.insert(step.fact);
        }
        return static_cast<int>(facts.size());
    }

    const store::Store& m_store;
    const Entry m_entry;
    const Beliefs m_beliefs;
    const Attempts m_attempts;
    Likelihood m_likelihood;
    Way m_way;
    Position m_position;
    QString m_cause;
    QString m_firstCause;
    QString m_tree;
    QSet<QString> m_worked;
    std::optional<Place> m_lastAdvice;
};
} // namespace

Position replay(const store::Store& store, const Events& events)
{
    return Replay(store, events).position();
}

} // namespace unsent::session
