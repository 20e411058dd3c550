#pragma once

#include "PatternTree.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace unsent::recognition {

/// How many bytes something takes.
struct Width {
    static constexpr std::uint32_t Endless = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t least = 0;
    std::uint32_t most = 0; ///< or Endless

    Width operator+(Width other) const;
};
Width widthOf(const PatternNode& node);

using Wordings = std::vector<std::string>;

/// All texts that the pattern matches, folded, when they are few. Nothing else.
std::optional<Wordings> wordsOf(const PatternNode& pattern);

/// Every one of `first` with every one of `second` behind it; nothing when they are too many.
std::optional<Wordings> joined(const Wordings& first, const Wordings& second);

} // namespace unsent::recognition
