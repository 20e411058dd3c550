#include "Places.h"

#include "Scanning.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unsent::recognition {

namespace {

using Before = std::pair<std::string_view, std::string_view>;

// What stands right before an address tells whose it is. The surest first.
constexpr std::array<Before, 43> AddressRoles{{
    {"final-recipient: rfc822; ", "recipient"},
    {"final-recipient: rfc822;", "recipient"},
    {"original-recipient: rfc822; ", "recipient"},
    {"original-recipient: rfc822;", "recipient"},
    {"x-failed-recipients: ", "recipient"},
    {"x-postfix-sender: rfc822; ", "sender"},
    {"rcpt to:<", "recipient"},
    {"rcpt to: <", "recipient"},
    {" to=<", "recipient"},
    {" to=", "recipient"},
    {" orig_to=<", ""},
    {"mail from:<", "sender"},
    {"mail from: <", "sender"},
    {" from=<", "sender"},
    {" from=", "sender"},
    {" f=<", "sender"},
    {"sender address: ", "sender"},
    {"sender address ", "sender"},
    {"sender address '", "sender"},
    {"sender address \"", "sender"},
    {"absenderadresse \"", "sender"},
    {"recipient address: ", "recipient"},
    {"delivering your message to ", "recipient"},
    {"your message to ", "recipient"},
    {"your message to <", "recipient"},
    {"message to <", "recipient"},
    {"rejected e-mail address was '", "recipient"},
    {"rejected email address was '", "recipient"},
    {"message-id: <", "message-id"},
    {"message-id=<", "message-id"},
    {"message id: <", "message-id"},
    {"msgid=<", "message-id"},
    {"from: ", "sender"},
    {"from: <", "sender"},
    {"to: ", "recipient"},
    {"to: <", "recipient"},
    {" ** ", "recipient"},
    {" == ", "recipient"},
    {"recipient ", "recipient"},
    {"recipient <", "recipient"},
    {"sender <", "sender"},
    {"sender ", "sender"},
    {"user ", "recipient"},
}};
constexpr std::array<Before, 5> AddressFollowers{{{">: recipient address", "recipient"},
                                                  {">: sender address", "sender"},
                                                  {">: helo command", "host-name"},
                                                  {">: host ", "recipient"},
                                                  {">... ", "recipient"}}};

// What stands right before a host. The name runs to a blank or bracket.
constexpr std::array<Before, 19> WordRoles{{
    {"remote-mta: dns; ", "server"},
    {"remote-mta: dns;", "server"},
    {"relay=", "server"},
    {"lost connection with ", "server"},
    {"conversation with ", "server"},
    {"connect to ", "server"},
    {"while talking to ", "server"},
    {": host ", "server"},
    {"host ", "server"},
    {"helo=<", "host-name"},
    {"lastattemptedservername=", "server"},
    {"reporting-mta: dns; ", ""},
    {"blocked using ", "blocklist"},
    {"listed in ", "blocklist"},
    {"listed at ", "blocklist"},
    {"listed by ", "blocklist"},
    {"listed on ", "blocklist"},
    {"block list ", ""},
    {"smtp server: ", "server"},
}};

constexpr std::array<Before, 14> NumberRoles{{
    {"message size ", "size"},
    {"message file too big: ", "size"},
    {"size=", "size"},
    {"size of ", "size"},
    {"exceeds size limit ", "limit"},
    {"size limit of ", "limit"},
    {"size limit ", "limit"},
    {"size limit: ", "limit"},
    {"maximum message size ", "limit"},
    {"limit of ", "limit"},
    {"limit is ", "limit"},
    {"maximum size ", "limit"},
    {"maximum size of ", "limit"},
    {"max message size ", "limit"},
}};

constexpr std::array<std::string_view, 5> SubjectLabels{
    "\nsubject: ", "\nbetreff: ", "\nobjet: ", "\nasunto: ", "\noggetto: "};
constexpr std::array<std::string_view, 3> SizeWords{"size", "limit", "big"};
constexpr std::array<std::string_view, 1> LinkWords{"http"};

template <std::size_t N> constexpr std::array<std::string_view, N> wordsOf(const std::array<Before, N>& roles)
{
    std::array<std::string_view, N> words;
    for (std::size_t i = 0; i < N; ++i)
        words[i] = roles[i].first;
    return words;
}
constexpr auto WordsBefore = wordsOf(WordRoles);
constexpr auto NumbersBefore = wordsOf(NumberRoles);

bool isAddressChar(char c)
{
    return isWord(c) || c == '.' || c == '-' || c == '+' || c == '=' || c == '~' || c == '%' || c == '&' || c == '/' ||
           c == '$' || c == '!' || c == '#' || c == '*' || c == '\'';
}

bool isHostChar(char c)
{
    return isWord(c) || c == '.' || c == '-';
}

bool standsBefore(std::string_view text, std::size_t at, std::string_view words)
{
    if (at >= words.size())
        return hasAt(text, at - words.size(), words);
    // At the very start a role that begins with a blank needs none.
    return words.front() == ' ' && at + 1 == words.size() && hasAt(text, 0, words.substr(1));
}

void addAddress(std::string_view text, std::size_t at, std::vector<Place>& surely, std::vector<Place>& maybe)
{
    std::size_t begin = at;
    while (begin > 0 && at - begin < 64 && isAddressChar(text[begin - 1]))
        --begin;
    std::size_t end = at + 1;
    while (end < text.size() && end - at < 255 && isHostChar(text[end]))
        ++end;
    while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-'))
        --end;
    while (begin < at && (text[begin] == '\'' || text[begin] == '=' || text[begin] == '*'))
        ++begin;
    for (const std::string_view key : {"to=", "from=", "ctladdr="}) {
        if (at - begin > key.size() && hasAt(text, begin, key))
            begin += key.size(); // sendmail writes addresses without brackets
    }
    if (begin == at || end == at + 1)
        return;
    for (const auto& [after, field] : AddressFollowers) {
        if (hasAt(text, end, after)) {
            surely.push_back({field, begin, end});
            return;
        }
    }
    for (const auto& [before, field] : AddressRoles) {
        if (standsBefore(text, begin, before)) {
            if (!field.empty())
                surely.push_back({field, begin, end});
            return;
        }
    }
    maybe.push_back({"recipient", begin, end});
}

void addWord(std::string_view text, std::string_view before, std::string_view field, std::vector<Place>& places)
{
    for (std::size_t at = text.find(before); at != std::string_view::npos; at = text.find(before, at + before.size())) {
        if (at > 0 && isWord(text[at - 1]) && isWord(before.front()))
            continue;
        const std::size_t begin = at + before.size();
        std::size_t end = begin;
        while (end < text.size() && end - begin < 255 && isHostChar(text[end]))
            ++end;
        while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-'))
            --end;
        const bool hasDot = text.substr(begin, end - begin).find('.') != std::string_view::npos;
        if (end <= begin || (!hasDot && field != "host-name" && field != "blocklist"))
            continue;
        if (field.empty())
            return;
        places.push_back({field, begin, end});
        // "connect to host[192.0.2.1]:25:"
        const std::size_t close = end < text.size() && text[end] == '[' ? text.find("]:", end) : std::string_view::npos;
        if (close != std::string_view::npos && close - end < 50 && close + 2 < text.size() &&
            isDigit(text[close + 2])) {
            std::size_t port = close + 2;
            while (port < text.size() && isDigit(text[port]))
                ++port;
            places.push_back({"port", close + 2, port});
        }
        return;
    }
}

void addNumber(std::string_view text, std::string_view before, std::string_view field, std::vector<Place>& places)
{
    const std::size_t at = text.find(before);
    if (at == std::string_view::npos)
        return;
    const std::size_t begin = at + before.size();
    std::size_t end = begin;
    while (end < text.size() && (isDigit(text[end]) || ((text[end] == '.' || text[end] == ',') &&
                                                        end + 1 < text.size() && isDigit(text[end + 1]))))
        ++end;
    if (end == begin)
        return;
    std::size_t unit = end;
    while (unit < text.size() && text[unit] == ' ')
        ++unit;
    if (unit + 1 < text.size() && (lowered(text[unit + 1]) == 'b' || lowered(text[unit]) == 'b') &&
        hasAt(text, unit + 1, "b"))
        end = unit + 2;
    places.push_back({field, begin, end});
}

void addSubject(std::string_view text, std::size_t label, std::vector<Place>& places)
{
    const std::size_t begin = text.find(SubjectLabels[label]) + SubjectLabels[label].size();
    places.push_back({"subject", begin, std::min(text.find('\n', begin), text.size())});
}

void addLink(const Reading& reading, std::vector<Place>& places)
{
    const std::string_view text = reading.lower;
    std::size_t begin = std::string_view::npos;
    for (const Reply& reply : reading.quotations.replies) {
        const std::size_t at = text.substr(0, reply.end).find("http", reply.begin);
        if (reply.innermost && at != std::string_view::npos)
            begin = std::min(begin, at);
    }
    if (begin == std::string_view::npos)
        begin = text.find("http");
    if (begin == std::string_view::npos || text.substr(begin, 9).find("://") == std::string_view::npos)
        return;
    std::size_t end = std::min(text.find_first_of(" \n<>\"')]", begin), text.size());
    while (end > begin && (text[end - 1] == '.' || text[end - 1] == ',' || text[end - 1] == ';'))
        --end;
    places.push_back({"link", begin, end});
}

} // namespace

WordLists wordsOfPlaces()
{
    return {WordsBefore, NumbersBefore, SubjectLabels, SizeWords, LinkWords};
}

std::vector<Place> findPlaces(const Reading& reading)
{
    const std::string_view text = reading.lower;
    std::vector<Place> places;
    std::vector<Place> maybe;
    int addresses = 0;
    for (std::size_t at = text.find('@'); at != std::string_view::npos && addresses < 200;
         at = text.find('@', at + 1)) {
        addAddress(text, at, places, maybe);
        ++addresses;
    }
    const WordList::Seen& seen = reading.seen;
    seen.forEach(WordsBefore, [&](std::size_t i) { addWord(text, WordRoles[i].first, WordRoles[i].second, places); });
    if (seen.any(SizeWords))
        seen.forEach(NumbersBefore,
                     [&](std::size_t i) { addNumber(text, NumberRoles[i].first, NumberRoles[i].second, places); });
    seen.forEach(SubjectLabels, [&](std::size_t i) { addSubject(text, i, places); });
    if (seen.any(LinkWords))
        addLink(reading, places);
    places.insert(places.end(), maybe.begin(), maybe.end());
    return places;
}

} // namespace unsent::recognition
