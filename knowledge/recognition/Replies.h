#pragma once

#include "WordList.h"

#include <vector>

namespace unsent::recognition {

/// What a server said, inside whatever quotes it: `[begin, end)` of the joined text.
struct Reply {
    std::size_t begin = 0;
    std::size_t end = 0;
    int code = 0;           ///< 0 when the reply is quoted without one
    bool innermost = true;  ///< nothing is quoted inside it
    bool overtaken = false; ///< in the record of a dialogue: another refusal decides
    bool isPositive() const { return code >= 200 && code < 400; }
    bool isFailure() const { return code >= 400; }
    bool contains(std::size_t at) const { return begin <= at && at < end; }
};

/// Where the pasted text quotes servers, and where it shows the person's own message (which is no evidence).
struct Quotations {
    std::vector<Reply> replies;  ///< by their start
    std::vector<Reply> returned; ///< stretches of the returned message

    bool isReturned(std::size_t at) const;
    /// The innermost reply around a place; null outside of all.
    const Reply* around(std::size_t at) const;
    bool hasFailure() const;
};

/// Finds replies by their shape (a code at the start of a statement or behind `:`, `'` or `(`) and by what introduces
/// them, in a text in lower case of which `seen` tells the fixed words.
Quotations findQuotations(std::string_view lower, const WordList::Seen& seen);

} // namespace unsent::recognition
