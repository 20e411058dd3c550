#include "RuleSearch.h"

#include "Scanning.h"

#include <algorithm>

namespace unsent::recognition {

namespace {

constexpr int MostPlacesOfOneRule = 4;
/// Steps for each byte of the text, and some to start with, before a rule is given to RE2.
constexpr long AllowanceForByte = 4;
constexpr long AllowanceAtFirst = 4000;

} // namespace

const std::vector<RuleSearch::Match>& RuleSearch::search(std::string_view statement)
{
    m_matches.clear();
    if (statement.empty())
        return m_matches;
    m_lower.resize(statement.size());
    std::transform(statement.begin(), statement.end(), m_lower.data(), lowered);
    m_isAscii = isAscii(statement);
    findWindows();
    const Window* const end = m_windows.data() + m_windows.size();
    for (const Window* first = m_windows.data(); first != end;) {
        const Window* last = first;
        while (last != end && last->rule == first->rule)
            ++last;
        tryRule(statement, first, last);
        first = last;
    }
    return m_matches;
}

void RuleSearch::findPlaces()
{
    m_places.clear();
    if (++m_statement == 0) { // after four thousand million statements
        std::fill(m_choiceSeen.begin(), m_choiceSeen.end(), Seen{});
        m_statement = 1;
    }
    const auto take = [this](LiteralIndex::Place place) {
        if (!m_rules.startsAt(place.word).empty())
            m_places.push_back(place);
        for (const std::uint32_t choice : m_rules.choicesOf(place.word)) {
            Seen& seen = m_choiceSeen[choice];
            seen = {m_statement, seen.statement == m_statement ? std::max(seen.at, place.begin) : place.begin};
        }
    };
    if (m_isAscii)
        m_rules.literals().forEach(m_lower, take);
    else
        m_rules.literals().forEach(foldCase(m_lower), take);
}

bool RuleSearch::hasAllChoices(const RuleIndex::Branch& branch, std::uint32_t first) const
{
    return std::all_of(branch.choices.begin(), branch.choices.end(), [this, first](std::uint32_t choice) {
        return m_choiceSeen[choice].statement == m_statement && m_choiceSeen[choice].at >= first;
    });
}

void RuleSearch::findWindows()
{
    m_windows.clear();
    findPlaces();
    for (const LiteralIndex::Place& place : m_places) {
        for (const RuleIndex::Start& start : m_rules.startsAt(place.word)) {
            const RuleIndex::Branch& branch = m_rules.branch(start.branch);
            const std::uint32_t first = place.begin - std::min(place.begin, start.most);
            if (place.begin >= start.least && hasAllChoices(branch, first))
                m_windows.push_back({branch.rule, first, place.begin - start.least});
        }
    }
    for (const std::uint32_t rule : m_rules.unanchored())
        m_windows.push_back({rule, 0, static_cast<std::uint32_t>(m_lower.size()) - 1});
    std::sort(m_windows.begin(), m_windows.end(),
              [](const Window& a, const Window& b) { return a.rule != b.rule ? a.rule < b.rule : a.first < b.first; });
}

void RuleSearch::tryRule(std::string_view statement, const Window* begin, const Window* end)
{
    const int index = static_cast<int>(begin->rule);
    const Rule& rule = m_rules.rule(index);
    if (!rule.program) {
        askRe2(index, statement, 0, 0);
        return;
    }
    long allowance = AllowanceAtFirst + AllowanceForByte * static_cast<long>(statement.size());
    std::size_t from = 0;
    int count = 0;
    for (const Window* window = begin; window != end; ++window) {
        for (from = std::max<std::size_t>(from, window->first); from <= window->last; ++from) {
            if (!rule.program->mayStartWith(m_lower[from]))
                continue;
            const PatternProgram::Outcome outcome = rule.program->matchAt(m_lower, from, m_retries, allowance);
            if (outcome.kind == PatternProgram::Outcome::Kind::GaveUp) {
                askRe2(index, statement, from, count);
                return;
            }
            if (outcome.kind == PatternProgram::Outcome::Kind::NoMatch)
                continue;
            m_matches.push_back({index, from, outcome.end});
            if (++count == MostPlacesOfOneRule)
                return;
            from = outcome.end - 1;
        }
    }
}

void RuleSearch::askRe2(int rule, std::string_view statement, std::size_t from, int count)
{
    for (; count < MostPlacesOfOneRule; ++count) {
        const auto [begin, end] = m_rules.locate(rule, statement, from);
        if (begin == end)
            return;
        m_matches.push_back({rule, begin, end});
        from = end;
    }
}

} // namespace unsent::recognition
