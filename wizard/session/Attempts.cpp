#include "Attempts.h"

#include <Store.h>

#include <algorithm>

namespace unsent::session {

namespace {
/// What makes two pieces of advice the same steps for a person; empty where an advice has no how-to to compare.
QString stepsOf(const model::Node& advice)
{
    return advice.howTo.isEmpty() ? QString() : advice.howTo + u'\n' + advice.title;
}
} // namespace

Attempts::Attempts(const store::Store& store, const Events& events)
{
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (const auto* measured = std::get_if<FactsMeasured>(&events.at(i)); measured && !measured->tool.isEmpty())
            m_foundBy.insert(measured->tool, measured->suspicions.value(0).cause);
        const auto* tried = std::get_if<AdviceTried>(&events.at(i));
        if (!tried)
            continue;
        m_inOrder.removeIf([&](const AdviceTried& earlier) { return earlier.advice == tried->advice; });
        m_inOrder << *tried;
        m_attempts.insert(tried->advice, {tried->outcome, i});
        const model::Tree* tree = store.tree(tried->advice.tree);
        const model::Node* node = tree ? tree->node(tried->advice.node) : nullptr;
        if (node && !stepsOf(*node).isEmpty())
            m_steps.insert(stepsOf(*node));
    }
}

std::optional<Attempts::Attempt> Attempts::at(const model::NodeRef& advice) const
{
    const auto found = m_attempts.constFind(advice);
    return found == m_attempts.constEnd() ? std::nullopt : std::optional(*found);
}

bool Attempts::covers(const model::NodeRef& ref, const model::Node& advice) const
{
    return m_attempts.contains(ref) || m_steps.contains(stepsOf(advice));
}

std::optional<model::NodeRef> Attempts::solution() const
{
    if (m_inOrder.isEmpty() || m_inOrder.last().outcome != AdviceTried::Outcome::Solved)
        return std::nullopt;
    return m_inOrder.last().advice;
}

} // namespace unsent::session
