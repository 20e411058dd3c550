#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace unsent::recognition {

/// What a mail program writes before a value, in one language; empty where several languages write the same.
struct Label {
    std::string_view field; ///< as `unsent explain --json` names it: server, port ...
    std::string_view language;
    std::string_view words; ///< lower case
};

/// All of them.
const std::vector<Label>& labels();
/// Those before a server's reply, a code or a number of an error, and the subject.
std::span<const Label> errorLabels();
/// Words for no and yes behind the label of the encryption.
std::span<const std::string_view> noWords();
std::span<const std::string_view> yesWords();

} // namespace unsent::recognition
