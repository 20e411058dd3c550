#include "Way.h"

#include <Store.h>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
const model::Answer* answerWith(const model::Node& question, const QString& value)
{
    for (const model::Answer& answer : question.answers) {
        if (answer.value == value)
            return &answer;
    }
    return nullptr;
}
} // namespace

std::optional<Place> placeAt(const store::Store& store, const model::NodeRef& ref)
{
    const model::Tree* tree = store.tree(ref.tree);
    const model::Node* node = tree ? tree->node(ref.node) : nullptr;
    if (!node)
        return std::nullopt;
    return Place{{tree->id, node->id}, node};
}

const model::Answer* decidedAnswer(const model::Node& question, const Beliefs& beliefs)
{
    const Belief* belief = beliefs.find(question.fact());
    if (!belief)
        return nullptr;
    const QString unsure(model::UnsureValue);
    if (belief->fact.isUnsure())
        return answerWith(question, unsure);
    if (const model::Answer* exact = answerWith(question, belief->fact.value))
        return exact;
    if (const model::Answer* any = answerWith(question, QString(model::AnyValue)))
        return any;
    return answerWith(question, unsure);
}

Way::Way(const store::Store& store, const Beliefs& beliefs, const Attempts& attempts)
    : m_store(&store)
    , m_beliefs(&beliefs)
    , m_attempts(&attempts)
{
}

Leg Way::follow(const model::NodeRef& from)
{
    Leg leg;
    leg.tree = from.tree;
    std::optional<model::NodeRef> next = from;
    while (next || !m_later.isEmpty()) {
        const std::optional<Place> place = placeAt(*m_store, next ? *next : m_later.takeLast());
        next.reset();
        if (!place || m_visited.contains(place->ref))
            continue;
        m_visited.insert(place->ref);
        leg.tree = place->ref.tree;
        const bool advice = place->node->kind == model::Node::Kind::Advice;
        next = advice ? passAdvice(*place, leg) : passQuestion(*place, leg);
        if (leg.end != Leg::End::Exhausted) {
            leg.place = place;
            return leg;
        }
    }
    return leg;
}

std::optional<model::NodeRef> Way::passQuestion(const Place& place, Leg& leg)
{
    const model::Answer* answer = decidedAnswer(*place.node, *m_beliefs);
    if (!answer) {
        leg.end = Leg::End::Question;
        return std::nullopt;
    }
    const Belief* belief = m_beliefs->find(answer->fact);
    m_steps << Step{place.ref, answer->fact, belief->fact.value, belief->fact.source, belief->answer};
    return answer->target;
}

std::optional<model::NodeRef> Way::passAdvice(const Place& place, Leg& leg)
{
    const auto attempt = m_attempts->at(place.ref);
    if (!attempt && !m_attempts->covers(place.ref, *place.node)) {
        if (m_attempts->used(place.node->tool))
            return passUsedTool(place, leg);
        leg.end = Leg::End::Advice;
        return std::nullopt;
    }
    if (attempt) {
        const bool solved = attempt->outcome == AdviceTried::Outcome::Solved;
        const bool cannot = attempt->outcome == AdviceTried::Outcome::CannotDo;
        m_steps << Step{place.ref,
                        {},
                        cannot ? u"cannot"_s : (solved ? u"yes"_s : u"no"_s),
                        model::FactSource::Answered,
                        attempt->event};
        leg.met << Met{place, attempt->outcome};
        if (solved) {
            leg.end = Leg::End::Solved;
            return std::nullopt;
        }
    }
    return place.node->whenNotSolved;
}

std::optional<model::NodeRef> Way::passUsedTool(const Place& place, Leg& leg)
{
    const bool isDone = place.node->isToolAlone();
    const auto cause = m_store->cause(m_attempts->causeFoundBy(place.node->tool));
    const auto found = cause ? placeAt(*m_store, {cause->tree, {}}) : std::nullopt;
    if (found && !m_visited.contains(found->ref)) {
        // What was found comes first; then the walk comes back to what is left here.
        if (!isDone) {
            m_visited.remove(place.ref);
            m_later << place.ref;
        } else if (place.node->whenNotSolved) {
            m_later << *place.node->whenNotSolved;
        }
        return found->ref;
    }
    if (isDone)
        return place.node->whenNotSolved;
    leg.end = Leg::End::Advice;
    return std::nullopt;
}

} // namespace unsent::session
