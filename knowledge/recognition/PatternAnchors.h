#pragma once

#include "PatternTree.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace unsent::recognition {

/// Words that stand in a match, and how many bytes of it stand before them.
struct Anchor {
    static constexpr std::uint32_t Anywhere = std::numeric_limits<std::uint32_t>::max();
    std::string words; ///< folded
    std::uint32_t least = 0;
    std::uint32_t most = 0; ///< or Anywhere
};

/// One way a pattern can match: one of `starts` stands in the match, and one of each of `also`.
struct Branch {
    std::vector<Anchor> starts;
    std::vector<std::vector<std::string>> also;
};

/// All ways, each by words as rare and as near to the start of the match as the pattern has them. Empty when one of
/// them has none: then a match can be anywhere.
std::vector<Branch> branchesOf(const PatternNode& pattern);

/// All texts that the pattern matches, when they are few. Nothing else.
std::optional<std::vector<std::string>> wordsOf(const PatternNode& pattern);

} // namespace unsent::recognition
