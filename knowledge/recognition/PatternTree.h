#pragma once

#include "CharacterSet.h"

#include <optional>
#include <string_view>
#include <vector>

namespace unsent::recognition {

/// A rule's pattern as a tree.
struct PatternNode {
    enum class Kind { Letter, Set, WordEdge, NoWordEdge, TextBegin, TextEnd, Sequence, Choice, Repeat };
    static constexpr int Endless = -1;

    Kind kind = Kind::Sequence; ///< an empty sequence matches nothing, everywhere
    char32_t letter = 0;        ///< folded
    CharacterSet set;
    std::vector<PatternNode> parts; ///< in order; the first of a choice is preferred. A repeat has one
    int least = 0;                  ///< of a repeat
    int most = 0;                   ///< of a repeat, or Endless
    bool greedy = true;

    /// Whether it can match without taking a character.
    bool mayBeEmpty() const;
};

/// Reads what rules are written in: letters, sets, groups, choices, repeats, `\b`, `^`, `$`, as RE2 reads them without
/// regard to case. Nothing for what is beyond that (flags, classes of Unicode, a repeat of what may be empty), for what
/// RE2 would not take either, and for a pattern that matches the empty text: those are left to RE2 itself.
std::optional<PatternNode> readPattern(std::string_view pattern);

} // namespace unsent::recognition
