#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Small questions about bytes that the scanners of shapes share. All are ASCII; other letters count as letters.
namespace unsent::recognition {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}
constexpr bool isWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (static_cast<unsigned char>(c) & 0x80);
}
constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// The text with its letters of ASCII in lower case, byte for byte.
std::string inLowerCase(std::string_view text);

bool isAscii(std::string_view text);

/// Whether `text` has `word` (lower-case ASCII) at `at`, without regard to case.
constexpr bool hasAt(std::string_view text, std::size_t at, std::string_view word)
{
    if (at > text.size() || text.size() - at < word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (lowered(text[at + i]) != word[i])
            return false;
    }
    return true;
}

/// The first place at or after `from` where `word` (lower-case ASCII) stands, without regard to case; npos when
/// nowhere.
std::size_t findWord(std::string_view text, std::string_view word, std::size_t from = 0);
inline bool mentions(std::string_view text, std::string_view word)
{
    return findWord(text, word) != std::string_view::npos;
}

constexpr std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// Where a reply code (RFC 5321, 4.2: 2yz to 5yz with a second digit of 0 to 5; some servers use 8 and 9) stands at
/// `at`, not inside a longer number or word.
bool isReplyCodeAt(std::string_view text, std::size_t at);

/// The length of an enhanced status code (RFC 3463) at `at`, such as 5 for `5.7.1`; 0 when there is none or when it is
/// part of an address or a version.
std::size_t enhancedLengthAt(std::string_view text, std::size_t at);

/// Behind a dash, bar or colon that lists of replies put between the code and its words ("550 - mailbox full"), at the
/// blank before the words; `at` itself where there is none.
std::size_t skipListMark(std::string_view text, std::size_t at);

} // namespace unsent::recognition
