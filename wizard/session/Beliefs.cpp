#include "Beliefs.h"

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
constexpr auto ConnectionTest = "connection-test"_L1;

/// The last event of a kind that replaces its forerunners; -1 where there is none.
template <typename Predicate> qsizetype lastIndex(const Events& events, Predicate matches)
{
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        if (matches(events.at(i)))
            return i;
    }
    return -1;
}

bool isText(const Event& event)
{
    return std::holds_alternative<TextGiven>(event);
}

bool isConnectionTest(const Event& event)
{
    const auto* measured = std::get_if<FactsMeasured>(&event);
    return measured && measured->tool == ConnectionTest;
}

using Told = QMap<QString, QList<Belief>>; // fact -> every word on it, in order

void collect(Told& told, const Event& event, qsizetype index)
{
    if (const auto* text = std::get_if<TextGiven>(&event)) {
        // The recogniser names the best value of a fact first, so the text is taken from its end.
        for (auto fact = text->facts.crbegin(); fact != text->facts.crend(); ++fact)
            told[fact->id] << Belief{*fact, std::nullopt};
    } else if (const auto* measured = std::get_if<FactsMeasured>(&event)) {
        for (const model::Fact& fact : measured->facts)
            told[fact.id] << Belief{fact, std::nullopt};
    } else if (const auto* answer = std::get_if<QuestionAnswered>(&event)) {
        told[answer->fact] << Belief{{answer->fact, answer->value, model::FactSource::Answered, std::nullopt}, index};
    } else if (const auto* door = std::get_if<DoorTaken>(&event)) {
        told[u"door"_s] << Belief{{u"door"_s, door->door, model::FactSource::Answered, std::nullopt}, std::nullopt};
    }
}

bool outranks(const Belief& a, const Belief& b)
{
    if (a.fact.isUnsure() != b.fact.isUnsure())
        return b.fact.isUnsure();
    return a.fact.source >= b.fact.source;
}
} // namespace

Beliefs::Beliefs(const Events& events)
{
    const qsizetype text = lastIndex(events, isText);
    const qsizetype test = lastIndex(events, isConnectionTest);
    Told told;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const bool replaced = (isText(events.at(i)) && i != text) || (isConnectionTest(events.at(i)) && i != test);
        if (!replaced)
            collect(told, events.at(i), i);
    }
    for (const QList<Belief>& words : std::as_const(told))
        settle(words);
}

void Beliefs::settle(const QList<Belief>& told)
{
    Belief best = told.first();
    for (const Belief& belief : told) {
        if (outranks(belief, best))
            best = belief;
    }
    m_beliefs.insert(best.fact.id, best);

    QMap<model::FactSource, model::Fact> others; // the last word of each weaker source
    for (const Belief& belief : told) {
        if (belief.fact.source != best.fact.source && !belief.fact.isUnsure())
            others.insert(belief.fact.source, belief.fact);
    }
    for (const model::Fact& other : std::as_const(others)) {
        if (other.value != best.fact.value)
            m_conflicts << FactConflict{best.fact.id, best.fact, other};
    }
}

const Belief* Beliefs::find(const QString& fact) const
{
    const auto found = m_beliefs.constFind(fact);
    return found == m_beliefs.constEnd() ? nullptr : &*found;
}

QString Beliefs::value(const QString& fact) const
{
    const Belief* belief = find(fact);
    return belief && !belief->fact.isUnsure() ? belief->fact.value : QString();
}

void Beliefs::derive(const QString& fact, const QString& value, model::FactSource source)
{
    if (!value.isEmpty() && !isKnown(fact))
        m_beliefs.insert(fact, Belief{{fact, value, source, std::nullopt}, std::nullopt});
}

QList<model::Fact> Beliefs::facts() const
{
    QList<model::Fact> known;
    for (const Belief& belief : m_beliefs) {
        if (!belief.fact.isUnsure())
            known << belief.fact;
    }
    return known;
}

} // namespace unsent::session
