#pragma once

#include "WordList.h"

#include <vector>

namespace unsent::recognition {

/// Where replies start by what introduces them ("said: ", "The server responded: "), in any of the known languages, in
/// a text in lower case of which `seen` tells the fixed words; `most` of them.
std::vector<std::size_t> introducedStarts(std::string_view lower, const WordList::Seen& seen, std::size_t most);

} // namespace unsent::recognition
