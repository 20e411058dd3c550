#include "QmailLog.h"

#include "Scanning.h"

#include <algorithm>

namespace unsent::recognition {

namespace {

constexpr std::string_view Delivery = "delivery ";

/// Where the message of a delivery starts, behind "delivery 7: deferral: "; npos when this is no such line.
std::size_t messageAt(std::string_view text, std::size_t at)
{
    at += Delivery.size();
    const std::size_t digits = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at == digits)
        return std::string_view::npos;
    for (const std::string_view result : {": deferral: ", ": failure: ", ": success: "}) {
        if (hasAt(text, at, result))
            return at + result.size();
    }
    return std::string_view::npos;
}

} // namespace

bool spellOutQmail(MappedText& text, std::string_view lower)
{
    bool found = false;
    for (std::size_t at = lower.find(Delivery); at != std::string_view::npos;
         at = lower.find(Delivery, at + Delivery.size())) {
        const std::size_t begin = messageAt(lower, at);
        if (begin == std::string_view::npos)
            continue;
        found = true;
        const std::size_t end = std::min(text.bytes.find('\n', begin), text.bytes.size());
        for (std::size_t i = begin; i < end; ++i) {
            const bool endsLine = text.bytes[i] == '/' && (i + 1 == end || text.bytes[i - 1] == '.');
            if (endsLine || text.bytes[i] == '_')
                text.bytes[i] = ' ';
        }
    }
    return found;
}

} // namespace unsent::recognition
