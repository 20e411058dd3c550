#include "Scanning.h"

#include <algorithm>
#include <cstring>

namespace unsent::recognition {

std::string inLowerCase(std::string_view text)
{
    std::string lower(text.size(), '\0');
    std::transform(text.begin(), text.end(), lower.data(), lowered);
    return lower;
}

bool isAscii(std::string_view text)
{
    unsigned all = 0;
    for (const char c : text)
        all |= static_cast<unsigned char>(c);
    return (all & 0x80) == 0;
}

std::size_t findWord(std::string_view text, std::string_view word, std::size_t from)
{
    if (word.empty() || text.size() < word.size())
        return std::string_view::npos;
    const char lower = word.front();
    const char upper = lower >= 'a' && lower <= 'z' ? static_cast<char>(lower - 'a' + 'A') : lower;
    // Where a byte has no case, the C library looks for it many at a time.
    const std::size_t last = text.size() - word.size();
    for (std::size_t at = from; at <= last; ++at) {
        if (lower == upper) {
            const void* found = std::memchr(text.data() + at, lower, last - at + 1);
            if (!found)
                return std::string_view::npos;
            at = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
        } else if (text[at] != lower && text[at] != upper) {
            continue;
        }
        if (hasAt(text, at, word))
            return at;
    }
    return std::string_view::npos;
}

bool isReplyCodeAt(std::string_view text, std::size_t at)
{
    if (at + 3 > text.size() || text[at] < '2' || text[at] > '5' || !isDigit(text[at + 1]) || !isDigit(text[at + 2]))
        return false;
    const char second = text[at + 1];
    if (second > '5' && !(text[at] == '5' && second >= '7'))
        return false;
    if (at > 0 && (isWord(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == '@'))
        return false;
    if (at + 3 == text.size())
        return true;
    const char next = text[at + 3];
    return !isWord(next) && !(next == '.' && at + 4 < text.size() && isDigit(text[at + 4]));
}

namespace {

std::size_t digitsAt(std::string_view text, std::size_t at, std::size_t most)
{
    std::size_t count = 0;
    while (count <= most && at + count < text.size() && isDigit(text[at + count]))
        ++count;
    return count <= most ? count : 0;
}

/// "Exim 4.7.1", "postfix 2.1.0", "v4.4.1": a version number looks like a status code.
bool followsProgramName(std::string_view text, std::size_t at)
{
    if (at > 0 && (text[at - 1] == 'v' || text[at - 1] == '/'))
        return true;
    for (const std::string_view name : {"exim ", "postfix ", "version ", "sendmail ", "release ", "php ", "python "}) {
        if (at >= name.size() && hasAt(text, at - name.size(), name))
            return true;
    }
    return false;
}

} // namespace

std::size_t enhancedLengthAt(std::string_view text, std::size_t at)
{
    if (at + 5 > text.size() || (text[at] != '2' && text[at] != '4' && text[at] != '5') || text[at + 1] != '.')
        return 0;
    if (at > 0 && (isDigit(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == '$'))
        return 0;
    // Subjects are registered from 0 to 7; more would be a version or an address.
    const std::size_t subject = digitsAt(text, at + 2, 1);
    if (subject == 0 || text[at + 2] > '7' || at + 3 >= text.size() || text[at + 3] != '.')
        return 0;
    const std::size_t detail = digitsAt(text, at + 4, 3);
    if (detail == 0)
        return 0;
    const std::size_t end = at + 4 + detail;
    if (end < text.size() && text[end] == '.' && end + 1 < text.size() && isDigit(text[end + 1]))
        return 0;
    return followsProgramName(text, at) ? 0 : end - at;
}

std::size_t skipListMark(std::string_view text, std::size_t at)
{
    for (const std::string_view mark : {" - ", " | ", " : ", ": "}) {
        const std::size_t behind = at + mark.size();
        if (hasAt(text, at, mark) && behind < text.size() && isWord(text[behind]) && !isDigit(text[behind]))
            return behind - 1; // the blank before the words
    }
    return at;
}

} // namespace unsent::recognition
