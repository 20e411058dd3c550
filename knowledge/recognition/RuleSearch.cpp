#include "RuleSearch.h"

#include <algorithm>

namespace unsent::recognition {

namespace {

constexpr int MostPlacesOfOneRule = 4;
/// Steps for each byte of the text, and some to start with, before a rule is given to RE2.
constexpr long AllowanceForByte = 4;
constexpr long AllowanceAtFirst = 4000;

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) & 0x80; });
}

} // namespace

const std::vector<RuleSearch::Match>& RuleSearch::search(std::string_view statement)
{
    m_matches.clear();
    if (statement.empty())
        return m_matches;
    findWindows(statement);
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

void RuleSearch::findPlaces(std::string_view statement)
{
    m_places.clear();
    const auto take = [this](LiteralIndex::Place place) {
        m_places.push_back(place);
        for (const RuleIndex::Mark& mark : m_rules.marksOf(place.word))
            m_seen[mark.branch] |= mark.need;
    };
    if (isAscii(statement))
        m_rules.literals().forEach(statement, take);
    else
        m_rules.literals().forEach(foldCase(statement), take);
}

void RuleSearch::findWindows(std::string_view statement)
{
    m_windows.clear();
    findPlaces(statement);
    const std::vector<RuleIndex::Need>& needs = m_rules.needs();
    for (const LiteralIndex::Place& place : m_places) {
        for (const RuleIndex::Mark& mark : m_rules.marksOf(place.word)) {
            if (mark.need == 1 && m_seen[mark.branch] == needs[mark.branch].all && place.begin >= mark.least)
                m_windows.push_back({needs[mark.branch].rule, place.begin - std::min(place.begin, mark.most),
                                     place.begin - mark.least});
        }
    }
    for (const LiteralIndex::Place& place : m_places) {
        for (const RuleIndex::Mark& mark : m_rules.marksOf(place.word))
            m_seen[mark.branch] = 0;
    }
    for (const std::uint32_t rule : m_rules.unanchored())
        m_windows.push_back({rule, 0, static_cast<std::uint32_t>(statement.size()) - 1});
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
            if (!rule.program->mayStartWith(statement[from]))
                continue;
            const PatternProgram::Outcome outcome = rule.program->matchAt(statement, from, m_retries, allowance);
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
