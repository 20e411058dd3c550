#pragma once

#include "RuleSearch.h"

#include <memory>
#include <mutex>
#include <vector>

namespace unsent::recognition {

/// Searches that are used again: setting one up costs as much as a short text. May be asked from several threads.
class SearchPool {
public:
    explicit SearchPool(const RuleIndex& rules)
        : m_rules(rules)
    {
    }

    /// One search for one thread, given back at its end.
    class Loan {
    public:
        explicit Loan(SearchPool& pool)
            : m_pool(pool)
            , m_search(pool.take())
        {
        }
        ~Loan() { m_pool.giveBack(std::move(m_search)); }
        Loan(const Loan&) = delete;
        Loan& operator=(const Loan&) = delete;
        RuleSearch& search() { return *m_search; }

    private:
        SearchPool& m_pool;
        std::unique_ptr<RuleSearch> m_search;
    };

private:
    std::unique_ptr<RuleSearch> take();
    void giveBack(std::unique_ptr<RuleSearch> search);

    const RuleIndex& m_rules;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<RuleSearch>> m_idle;
};

} // namespace unsent::recognition
