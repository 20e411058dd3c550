#pragma once

#include <span>
#include <string_view>

namespace unsent::recognition {

/// What a mail program writes before a value, in one language; empty where several languages write the same.
struct Label {
    std::string_view field; ///< field name of interfaces.md
    std::string_view language;
    std::string_view words; ///< lower case
};

std::span<const Label> labels();
/// Words for no and yes behind the label of the encryption.
std::span<const std::string_view> noWords();
std::span<const std::string_view> yesWords();

} // namespace unsent::recognition
