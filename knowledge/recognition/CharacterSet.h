#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unsent::recognition {

/// A code point of UTF-8 text and how many bytes it takes.
struct CodePoint {
    char32_t value = 0;
    std::uint32_t length = 1;
};
/// The code point at `at`, which is inside the text; a stray byte reads as U+FFFD of one byte.
CodePoint codePointAt(std::string_view text, std::size_t at);
constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Simple case folding (Unicode, "C" and "S"). Letters of ASCII fold to ASCII only.
char32_t foldCase(char32_t c);
/// The text with every code point folded whose folded form is as long in UTF-8, so that places stay.
std::string foldCase(std::string_view text);
std::string toUtf8(char32_t c);

/// The characters that a `[...]`, `\d` or `.` of a pattern takes, without regard to case.
class CharacterSet {
public:
    /// What `\d`, `\w`, `\s` and their capitals stand for; nothing for other letters.
    static std::optional<CharacterSet> named(char letter);

    void add(char32_t first, char32_t last);
    void add(const CharacterSet& other);
    void negate();
    bool contains(char32_t c) const { return c < 128 ? m_ascii[c] : containsBeyondAscii(c); }
    bool isAsciiOnly() const { return !m_negated && m_ranges.empty(); }
    const std::bitset<128>& ascii() const { return m_ascii; }

private:
    bool containsBeyondAscii(char32_t c) const;

    std::bitset<128> m_ascii;
    std::vector<std::pair<char32_t, char32_t>> m_ranges; ///< beyond ASCII, as written
    bool m_negated = false;                              ///< of the ranges
};

} // namespace unsent::recognition
