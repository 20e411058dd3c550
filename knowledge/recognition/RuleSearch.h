#pragma once

#include "RuleIndex.h"

namespace unsent::recognition {

/// Finds what the rules about words match in statements, one statement after the other; its memory is used again.
class RuleSearch {
public:
    struct Match {
        int rule = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    explicit RuleSearch(const RuleIndex& rules)
        : m_rules(rules)
        , m_choiceSeen(rules.choiceCount())
    {
    }

    const RuleIndex& rules() const { return m_rules; }
    /// A long statement left it with memory that others do not need.
    bool isGrown() const { return m_lower.capacity() > 64 * 1024; }

    /// The first few matches of every rule, by rule and place, good until the next call. Linear in the text: where
    /// trying takes too long, RE2 is asked.
    const std::vector<Match>& search(std::string_view statement);

private:
    /// Where matches of a rule may start: from `first` to `last`.
    struct Window {
        std::uint32_t rule = 0;
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

    /// The last word of a choice in a statement.
    struct Seen {
        std::uint32_t statement = 0; ///< its number, so that nothing has to be cleared from one to the next
        std::uint32_t at = 0;
    };

    void findWindows();
    void findPlaces();
    /// Whether each choice of the branch has a word at or behind `first`, where its match begins at the earliest.
    bool hasAllChoices(const RuleIndex::Branch& branch, std::uint32_t first) const;
    void tryRule(std::string_view statement, const Window* begin, const Window* end);
    void askRe2(int rule, std::string_view statement, std::size_t from, int count);

    const RuleIndex& m_rules;
    std::string m_lower;    ///< the statement in lower case
    bool m_isAscii = false; ///< the statement has only letters of ASCII
    std::vector<LiteralIndex::Place> m_places;
    std::vector<Seen> m_choiceSeen; ///< by choice
    std::uint32_t m_statement = 0;
    std::vector<Window> m_windows;
    std::vector<PatternProgram::Retry> m_retries;
    std::vector<Match> m_matches;
};

} // namespace unsent::recognition
