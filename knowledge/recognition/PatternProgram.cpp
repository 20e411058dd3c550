#include "PatternProgram.h"

#include "PatternCompiler.h"
#include "Scanning.h"

namespace unsent::recognition {

std::optional<PatternProgram> PatternProgram::compile(const PatternNode& pattern)
{
    PatternProgram program;
    return PatternCompiler().compile(pattern, program) ? std::optional(std::move(program)) : std::nullopt;
}

inline std::size_t PatternProgram::behind(const CharacterSet& set, std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return at;
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 128)
        return set.ascii()[byte] ? at + 1 : at;
    const CodePoint point = codePointAt(text, at);
    return set.contains(point.value) ? at + point.length : at;
}

inline std::size_t PatternProgram::behindAll(const CharacterSet& set, std::string_view text, std::size_t at,
                                             std::uint32_t& most)
{
    while (most > 0) {
        const std::size_t next = behind(set, text, at);
        if (next == at)
            break;
        at = next;
        --most;
    }
    return at;
}

/// As in RE2, `\b` knows the letters of ASCII only, and `^` and `$` are the ends of the text.
inline bool PatternProgram::edgeHolds(const Step& step, std::string_view text, std::size_t at) const
{
    static const CharacterSet letters = *CharacterSet::named('w');
    const auto isAsciiWord = [text](std::size_t place) {
        const auto byte = static_cast<unsigned char>(place < text.size() ? text[place] : ' ');
        return byte < 128 && letters.ascii()[byte];
    };
    const bool edge = (at > 0 && isAsciiWord(at - 1)) != isAsciiWord(at);
    switch (static_cast<PatternNode::Kind>(step.a)) {
    case PatternNode::Kind::WordEdge:
        return edge;
    case PatternNode::Kind::NoWordEdge:
        return !edge;
    case PatternNode::Kind::TextBegin:
        return at == 0;
    default:
        return at == text.size();
    }
}

/// Takes the newest way that is left. A greedy run gives back characters until what has to follow may stand there.
bool PatternProgram::retry(std::vector<Retry>& retries, std::string_view text, std::uint32_t& step, std::size_t& at,
                           long& allowance) const
{
    while (!retries.empty()) {
        Retry& last = retries.back();
        const Step& from = m_steps[last.step];
        if (from.kind == Step::Kind::Run) {
            const std::size_t before = last.at;
            do {
                --last.at;
            } while (last.at > last.least && (isContinuation(text[last.at]) || !mayGoOn(from, text, last.at)));
            allowance -= static_cast<long>((before - last.at) / 8);
            step = last.step + 1;
            at = last.at;
            if (last.at <= last.least)
                retries.pop_back();
            return true;
        }
        if (from.kind == Step::Kind::LazyRun) {
            bool took = false;
            do {
                const std::size_t next = behind(m_sets[from.a], text, last.at);
                took = next != last.at && last.count < from.c;
                last.at = next;
                ++last.count;
                --allowance;
            } while (took && !mayGoOn(from, text, last.at));
            if (!took) {
                retries.pop_back();
                continue;
            }
            step = last.step + 1;
            at = last.at;
            return true;
        }
        at = last.at;
        step = from.kind == Step::Kind::Choice ? m_ways[last.count++] : from.b;
        if (from.kind != Step::Kind::Choice || m_ways[last.count] == 0)
            retries.pop_back();
        return true;
    }
    return false;
}

PatternProgram::Outcome PatternProgram::matchAt(std::string_view text, std::size_t at, std::vector<Retry>& retries,
                                                long& allowance) const
{
    retries.clear();
    for (std::uint32_t index = 0;;) {
        if (--allowance < 0)
            return {Outcome::Kind::GaveUp, 0};
        const Step& step = m_steps[index];
        bool fits = true;
        switch (step.kind) {
        case Step::Kind::Words:
            fits = wordsStandAt(step, text, at);
            at += step.b;
            ++index;
            break;
        case Step::Kind::Letter: {
            const bool inside = at < text.size() && (static_cast<unsigned char>(text[at]) & 0x80);
            const CodePoint point = inside ? codePointAt(text, at) : CodePoint{};
            fits = inside && foldCase(point.value) == step.a;
            at += point.length;
            ++index;
            break;
        }
        case Step::Kind::Set: {
            const std::size_t next = behind(m_sets[step.a], text, at);
            fits = next != at;
            at = next;
            ++index;
            break;
        }
        case Step::Kind::Run:
        case Step::Kind::LazyRun: {
            const bool greedy = step.kind == Step::Kind::Run;
            const CharacterSet& set = m_sets[step.a];
            std::uint32_t left = step.b;
            const std::size_t least = at = behindAll(set, text, at, left);
            fits = left == 0;
            std::uint32_t count = step.b - left;
            if (fits && greedy) {
                left = step.c - step.b;
                at = behindAll(set, text, at, left);
                count = step.c - left;
            }
            allowance -= count / 8;
            if (fits && (!greedy || at > least))
                retries.push_back({index, count, at, least});
            fits = fits && mayGoOn(step, text, at);
            ++index;
            break;
        }
        case Step::Kind::Fork:
            if (!mayGoOn(step, text, at)) {
                index = step.b;
            } else {
                retries.push_back({index, 0, at, 0});
                index = step.a;
            }
            break;
        case Step::Kind::Choice: {
            const std::uint32_t way = firstWay(step, text, at);
            fits = m_ways[way] != 0;
            if (fits && m_ways[way + 1] != 0)
                retries.push_back({index, way + 1, at, 0});
            index = m_ways[way];
            break;
        }
        case Step::Kind::First:
            fits = mayGoOn(step, text, at);
            ++index;
            break;
        case Step::Kind::Go:
            index = step.a;
            break;
        case Step::Kind::Edge:
            fits = edgeHolds(step, text, at);
            ++index;
            break;
        case Step::Kind::Done:
            return {Outcome::Kind::Match, at};
        }
        if (!fits && !retry(retries, text, index, at, allowance))
            return {Outcome::Kind::NoMatch, 0};
    }
}

} // namespace unsent::recognition
