#include "SearchPool.h"

namespace unsent::recognition {

std::unique_ptr<RuleSearch> SearchPool::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.empty())
        return std::make_unique<RuleSearch>(m_rules);
    std::unique_ptr<RuleSearch> search = std::move(m_idle.back());
    m_idle.pop_back();
    return search;
}

void SearchPool::giveBack(std::unique_ptr<RuleSearch> search)
{
    if (search->isGrown())
        return;
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(search));
}

} // namespace unsent::recognition
