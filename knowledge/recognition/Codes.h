#pragma once

#include "Replies.h"

#include <string>
#include <vector>

namespace unsent::recognition {

/// A number that means something by its shape and place.
struct Code {
    enum class Kind { Reply, Enhanced, Client, Socket, Command };
    Kind kind = Kind::Reply;
    std::string value; ///< canonical: `550`, `5.7.1`, `0x800CCC79`, `10061`, `rcpt`
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// All codes of a text in lower case in the order they stand, without those inside the returned message. Reports of
/// success are left out when any reply reports a failure. `seen` tells the text's fixed words.
std::vector<Code> findCodes(std::string_view lower, const WordList::Seen& seen, const Quotations& quotations);

/// The canonical form of a Windows result: `0x800CCC79` for `800ccc79`, `0x800ccc79` and `-2146644871`; empty when it
/// is none.
std::string canonicalClientError(std::string_view written);

} // namespace unsent::recognition
