#include "Codes.h"

#include "Scanning.h"
#include "TextWords.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace unsent::recognition {

namespace {

using Kind = Code::Kind;

constexpr std::array<std::pair<std::string_view, std::string_view>, 34> Commands{{
    {"(in reply to rcpt", "rcpt"},
    {"(in reply to mail", "mail"},
    {"(in reply to end of data", "end-of-data"},
    {"(in reply to data", "data"},
    {"(in reply to ehlo", "ehlo"},
    {"(in reply to helo", "ehlo"},
    {"(in reply to auth", "auth"},
    {"(in reply to starttls", "starttls"},
    {"after rcpt to", "rcpt"},
    {"after mail from", "mail"},
    {"after end of data", "end-of-data"},
    {"after data", "data"},
    {"after initial connection", "connect"},
    {"after ehlo", "ehlo"},
    {"after helo", "ehlo"},
    {"after starttls", "starttls"},
    {"after pipelined mail from", "mail"},
    {"after pipelined rcpt to", "rcpt"},
    {"sending rcpt to", "rcpt"},
    {"sending mail from", "mail"},
    {"sending end of data", "end-of-data"},
    {"sending message body", "data"},
    {"sending data command", "data"},
    {"receiving the initial server greeting", "connect"},
    {"performing the ehlo handshake", "ehlo"},
    {"performing the helo handshake", "ehlo"},
    {">>> rcpt", "rcpt"},
    {">>> mail", "mail"},
    {">>> data", "data"},
    {">>> ehlo", "ehlo"},
    {">>> auth", "auth"},
    {"noqueue: reject: rcpt", "rcpt"},
    {"noqueue: reject: mail", "mail"},
    {"noqueue: reject: connect", "connect"},
}};

constexpr std::array<std::string_view, 6> BeforeCommands{"in reply to", " after ", "sending ",
                                                         ">>> ",        "noqueue", "while "};

constexpr std::array<std::string_view, Commands.size()> CommandWords = [] {
    std::array<std::string_view, Commands.size()> words;
    for (std::size_t i = 0; i < Commands.size(); ++i)
        words[i] = Commands[i].first;
    return words;
}();

std::string hexName(quint32 value)
{
    std::array<char, 8> digits{};
    for (std::size_t i = 0; i < digits.size(); ++i)
        digits[i] = "0123456789ABCDEF"[(value >> (28 - 4 * i)) & 0xF];
    return "0x" + std::string(digits.data(), digits.size());
}

/// A failure of Windows: the top bit set and a facility in use (0x8004 to 0x8007, 0x800C, 0x8000, 0x8001).
bool isFailureResult(quint32 value)
{
    return (value >> 20) == 0x800 || (value >> 16) == 0x8DE;
}

std::size_t hexDigitsAt(std::string_view text, std::size_t at)
{
    std::size_t count = 0;
    while (at + count < text.size() && count < 9 && isHex(text[at + count]))
        ++count;
    return count;
}

Code clientAt(std::string_view text, std::size_t at)
{
    if (at > 0 && isWord(text[at - 1]))
        return {};
    std::size_t end = at;
    if (hasAt(text, at, "0x"))
        end = at + 2 + hexDigitsAt(text, at + 2);
    else if (text[at] == '8' && hexDigitsAt(text, at) == 8)
        end = at + 8;
    else if (text[at] == '-' && at + 11 <= text.size() && text[at + 1] == '2')
        end = at + 11;
    else
        return {};
    if (end < text.size() && isWord(text[end]))
        return {};
    return {Kind::Client, canonicalClientError(text.substr(at, end - at)), at, end};
}

Code socketAt(std::string_view text, std::size_t at)
{
    if (!hasAt(text, at, "10") && !hasAt(text, at, "11"))
        return {};
    std::size_t end = at;
    while (end < text.size() && end - at < 6 && isDigit(text[end])) // a megabyte of digits is no number either
        ++end;
    if (end - at != 5 || (at > 0 && (isWord(text[at - 1]) || text[at - 1] == '.')) ||
        (end < text.size() && isWord(text[end])))
        return {};
    const int value =
        (text[at + 1] - '0') * 1000 + (text[at + 2] - '0') * 100 + (text[at + 3] - '0') * 10 + (text[at + 4] - '0');
    const bool known = (value >= 4 && value <= 112) || (value >= 1001 && value <= 1004);
    const bool named = at >= 2 && text.substr(0, at).find_last_not_of(" :#(['") != std::string_view::npos;
    const std::string_view before = text.substr(at > 28 ? at - 28 : 0, std::min<std::size_t>(at, 28));
    const bool socket = mentions(before, "socket") || mentions(before, "winsock") || mentions(before, "wsa") ||
                        mentions(before, "error") || mentions(before, "fehler") || mentions(before, "сокета") ||
                        mentions(before, "ソケット") || mentions(before, "套接字") || mentions(before, "通訊端") ||
                        mentions(before, "소켓") || mentions(before, "erreur") || mentions(before, "soquete") ||
                        mentions(before, "gniazda") || mentions(before, "errno");
    return known && (socket || !named) ? Code{Kind::Socket, std::string(text.substr(at, 5)), at, end} : Code{};
}

/// "error 550", "Server Error: 550", "SMTP code: 550", "status=550": the number stands behind a word for a code.
bool isNamedReply(std::string_view text, std::size_t at)
{
    if (at + 3 < text.size() && text[at + 3] != ' ' && text[at + 3] != ',' && text[at + 3] != ')' &&
        text[at + 3] != '.' && text[at + 3] != ':' && text[at + 3] != '\n' && text[at + 3] != '\'' &&
        text[at + 3] != '"' && text[at + 3] != ']' && text[at + 3] != '-' && text[at + 3] != ';')
        return false;
    std::size_t from = at;
    while (from > 0 && (isBlank(text[from - 1]) || text[from - 1] == ':' || text[from - 1] == '(' ||
                        text[from - 1] == '#' || text[from - 1] == '=' || text[from - 1] == '\''))
        --from;
    for (const std::string_view word :
         {"error",      "code",    "smtp",     "reply",      "fehler",     "serverfehler", "erreur",    "errore",
          "erro",       "serwera", "сервера",  "エラー",     "错误",       "錯誤",         "오류",      "fout",
          "serverfout", "serveur", "servidor", "del server", "error code", "returned",     "responded", "status"}) {
        if (from >= word.size() && hasAt(text, from - word.size(), word))
            return true;
    }
    return false;
}

/// Behind the digits at `at`, or behind a sign: no code starts inside a number.
std::size_t endOfNumber(std::string_view text, std::size_t at)
{
    if (!isDigit(text[at]))
        return at + 1;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

/// Most digits of a log are times, addresses and identifiers: a glance tells that they are no code. Inside a word only
/// an enhanced status starts.
bool mayStartCode(std::string_view text, std::size_t at)
{
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    if (text[at] == '-')
        return next == '2';
    return at == 0 || !isWord(text[at - 1]) || next == '.';
}

bool isWholeText(std::string_view text, std::size_t begin, std::size_t end)
{
    return text.substr(0, begin).find_first_not_of(" \n#") == std::string_view::npos &&
           text.substr(end).find_first_not_of(" \n.") == std::string_view::npos;
}

void addCommands(std::string_view text, const WordList::Seen& seen, std::vector<Code>& codes)
{
    if (!seen.any(BeforeCommands))
        return;
    seen.forEach(CommandWords, [&](std::size_t i) {
        const auto& [written, command] = Commands[i];
        const std::size_t at = text.find(written);
        codes.push_back({Kind::Command, std::string(command), at, at + written.size()});
    });
}

} // namespace

WordLists wordsOfCodes()
{
    return {CommandWords, BeforeCommands};
}

std::string canonicalClientError(std::string_view written)
{
    if (written.starts_with('-')) {
        long long value = 0;
        const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
        const bool whole = error == std::errc() && end == written.data() + written.size();
        const auto bits = static_cast<quint32>(value & 0xFFFFFFFFLL);
        return whole && value >= -2147483648LL && isFailureResult(bits) ? hexName(bits) : std::string();
    }
    const std::string_view digits = hasAt(written, 0, "0x") ? written.substr(2) : written;
    quint32 value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    const bool whole = digits.size() == 8 && error == std::errc() && end == digits.data() + digits.size();
    return whole && isFailureResult(value) ? hexName(value) : std::string();
}

std::vector<Code> findCodes(std::string_view text, const WordList::Seen& seen, const Quotations& quotations)
{
    const bool failed = quotations.hasFailure();
    std::vector<Code> codes;
    for (std::size_t at = 0; at < text.size() && codes.size() < 5000; ++at) {
        const char c = text[at];
        if (!isDigit(c) && c != '-')
            continue;
        if (!mayStartCode(text, at)) {
            at = endOfNumber(text, at) - 1;
            continue;
        }
        Code code;
        if (const std::size_t length = enhancedLengthAt(text, at)) {
            code = {Kind::Enhanced, std::string(text.substr(at, length)), at, at + length};
        } else if (isReplyCodeAt(text, at)) {
            const Reply* reply = quotations.around(at);
            if ((reply && reply->begin == at) || isNamedReply(text, at) || isWholeText(text, at, at + 3))
                code = {Kind::Reply, std::string(text.substr(at, 3)), at, at + 3};
            if (failed && c < '4')
                code.value.clear();
        }
        if (code.value.empty())
            code = clientAt(text, at);
        if (code.value.empty())
            code = socketAt(text, at);
        if (code.value.empty()) {
            at = endOfNumber(text, at) - 1;
            continue;
        }
        at = code.end - 1;
        if (!quotations.isReturned(code.begin) && !(failed && code.kind == Kind::Enhanced && c == '2'))
            codes.push_back(std::move(code));
    }
    addCommands(text, seen, codes);
    return codes;
}

} // namespace unsent::recognition
