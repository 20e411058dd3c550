#pragma once

#include <span>

namespace unsent {

/// One file of the small content folder that tests change one thing of.
struct ContentText {
    const char* file;
    const char* text;
};

/// One or two entries of each kind, in English.
std::span<const ContentText> englishTexts();
/// Words of some of them in German; HASH stands for the hash of the English entry.
std::span<const ContentText> germanTexts();

} // namespace unsent
