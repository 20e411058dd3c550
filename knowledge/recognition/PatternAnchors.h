#pragma once

#include "PatternWords.h"

#include <string>
#include <vector>

namespace unsent::recognition {

/// Wordings that stand in a match, and how many bytes of it stand before them.
struct Anchor {
    std::string words; ///< folded
    Width before;
};

/// One way a pattern can match: one of `starts` stands in the match, and one of each of `also`.
struct PatternBranch {
    std::vector<Anchor> starts;
    std::vector<std::vector<std::string>> also;
};

/// All ways, each by words as rare and as near to the start of the match as the pattern has them. Empty when one of
/// them has none: then a match can be anywhere.
std::vector<PatternBranch> branchesOf(const PatternNode& pattern);

} // namespace unsent::recognition
