#pragma once

#include "PatternTree.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace unsent::recognition {

/// A pattern as steps that are tried one after the other, going back where they fail: the same match as RE2's (the
/// first alternative that fits), in a few hundred bytes where RE2's automata take many times that. With hundreds of
/// patterns and short texts this is what counts: they stay in the processor's cache.
///
/// Going back can take long, so every search has an allowance of steps; who runs out of it asks RE2.
class PatternProgram {
public:
    struct Outcome {
        enum class Kind { NoMatch, Match, GaveUp };
        Kind kind = Kind::NoMatch;
        std::size_t end = 0; ///< behind the match
    };
    /// Where else to go on when a step fails; kept by the caller, so that no search allocates.
    struct Retry {
        std::uint32_t step = 0;
        std::uint32_t count = 0; ///< of a lazy run: how many it has taken; of a choice: the next way
        std::size_t at = 0;
        std::size_t least = 0; ///< of a greedy run: it may shrink to here
    };

    PatternProgram() = default;
    /// Nothing for a pattern that grows too long.
    static std::optional<PatternProgram> compile(const PatternNode& pattern);

    /// The match that starts at `at` of a text in lower case (of ASCII), if there is one. `allowance` is lowered by the
    /// steps taken.
    Outcome matchAt(std::string_view text, std::size_t at, std::vector<Retry>& retries, long& allowance) const;
    bool mayStartWith(char byte) const { return m_bytes[1][static_cast<unsigned char>(byte)]; }

private:
    struct Step {
        enum class Kind : std::uint8_t { Words, Letter, Set, Run, LazyRun, Fork, Choice, First, Go, Edge, Done };
        Kind kind = Kind::Done;
        std::uint16_t next =
            0;               ///< what the byte there has to be for `a`, or for what follows a run, to match; 0 for any
        std::uint32_t a = 0; ///< words: place; letter; set; choice; fork and go: preferred step; edge: kind of node
        std::uint32_t b = 0; ///< words: length; fork: other step; run: least
        std::uint32_t c = 0; ///< run: most
    };
    /// The ways of a choice of many by the byte that stands there: most cannot start with it, and to ask each of them
    /// took a third of all steps. Places in `m_ways`; the last is for the end of the text.
    using Choice = std::array<std::uint16_t, 257>;
    friend class PatternCompiler;

    bool mayGoOn(const Step& step, std::string_view text, std::size_t at) const
    {
        return step.next == 0 || (at < text.size() && m_bytes[step.next][static_cast<unsigned char>(text[at])]);
    }
    /// The first of the ways of a choice that may match at `at`; the others follow it, up to a 0.
    std::uint32_t firstWay(const Step& step, std::string_view text, std::size_t at) const
    {
        return m_choices[step.a][at < text.size() ? static_cast<unsigned char>(text[at]) : 256];
    }
    bool edgeHolds(const Step& step, std::string_view text, std::size_t at) const;
    bool wordsStandAt(const Step& step, std::string_view text, std::size_t at) const
    {
        const char* words = m_words.data() + step.a;
        return text.size() - at >= step.b && text[at] == *words && std::memcmp(&text[at], words, step.b) == 0;
    }
    /// Behind the character at `at` when the set has it; `at` itself when not.
    static std::size_t behind(const CharacterSet& set, std::string_view text, std::size_t at);
    /// Behind as many characters from `at` on as the set has, `most` of them; lowers `most` by their number.
    static std::size_t behindAll(const CharacterSet& set, std::string_view text, std::size_t at, std::uint32_t& most);
    bool retry(std::vector<Retry>& retries, std::string_view text, std::uint32_t& step, std::size_t& at,
               long& allowance) const;

    std::vector<Step> m_steps;
    std::string m_words;
    std::vector<CharacterSet> m_sets;
    std::vector<Choice> m_choices;
    std::vector<std::uint16_t> m_ways;     ///< first steps of alternatives, each list ended by a 0
    std::vector<std::bitset<256>> m_bytes; ///< the first is of any byte, the second of the bytes of the first step
};

} // namespace unsent::recognition
