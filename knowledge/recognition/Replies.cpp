#include "Replies.h"

#include "Introducers.h"
#include "Scanning.h"
#include "TextWords.h"

#include <algorithm>
#include <array>

namespace unsent::recognition {

namespace {

// No server says more (RFC 5321, 4.5.3.1.5: 512 octets a line), and nobody pastes more; without bounds a text of
// nothing but "said: 550" would take a time that grows with its square.
constexpr std::size_t LongestReply = 4000;
constexpr std::size_t MostReplies = 4000;
constexpr std::size_t MostReturned = 50;

constexpr std::array<std::string_view, 12> ReturnedMarks{"original message headers",
                                                         "this is a copy of the message",
                                                         "copy of your message",
                                                         "original message ---",
                                                         "original message follows",
                                                         "content-type: message/rfc822",
                                                         "content-type: text/rfc822-headers",
                                                         "------ returned message",
                                                         "message header follows",
                                                         "below this line is a copy",
                                                         "received: from",
                                                         "message text follows"};
constexpr std::array<std::string_view, 4> ReportMarks{
    "reporting-mta:", "final-recipient:", "diagnostic-code:", "content-type: message/delivery-status"};

bool isPortLabelBefore(std::string_view text, std::size_t at)
{
    for (const std::string_view label : {"port: ", "port ", "poort: ", "porta: ", "puerto: ", "порт: ", "ポート: ",
                                         "端口: ", "连接埠: ", "連接埠: ", "포트: ", "http/1.1 ", "http "}) {
        if (at >= label.size() && hasAt(text, at - label.size(), label))
            return true;
    }
    return false;
}

/// "192.0.2.3": a reply may start with the client's address, while other numbers behind a code make it none.
bool isAddressAt(std::string_view text, std::size_t at)
{
    for (int part = 0; part < 4; ++part) {
        std::size_t digits = 0;
        while (digits < 4 && at + digits < text.size() && isDigit(text[at + digits]))
            ++digits;
        at += digits + 1;
        const bool dotted = part == 3 || (at <= text.size() && text[at - 1] == '.');
        if (digits == 0 || digits > 3 || !dotted)
            return false;
    }
    return true;
}

/// What comes behind a code in a reply: a status code, a word, an address; not a comma or another number.
bool startsReplyText(std::string_view text, std::size_t at)
{
    at = skipListMark(text, at);
    if (at >= text.size())
        return true;
    if (hasAt(text, at, ", b'") || hasAt(text, at, ", b\"") || hasAt(text, at, ", '") || hasAt(text, at, " #"))
        return true;
    if (text[at] != ' ' && text[at] != '-')
        return false;
    const char next = at + 1 < text.size() ? text[at + 1] : 'a';
    return (isWord(next) && !isDigit(next)) || next == '<' || next == '[' || next == '\'' || next == '"' ||
           next == '(' || next == '#' || next == '*' || enhancedLengthAt(text, at + 1) > 0 || isAddressAt(text, at + 1);
}

bool mayStandBefore(std::string_view text, std::size_t at)
{
    if (at == 0 || text[at - 1] == '\n' || text[at - 1] == '\'' || text[at - 1] == '"' || text[at - 1] == '(' ||
        text[at - 1] == '[')
        return true;
    if (text[at - 1] != ' ' || at < 2)
        return false;
    const char before = text[at - 2];
    return before == ':' || before == ';' || before == '-' || before == '<' || before == '>' || before == '=' ||
           before == ',' || before == '(' || hasAt(text, at - std::min<std::size_t>(at, 6), "error ") ||
           hasAt(text, at - std::min<std::size_t>(at, 5), "code ");
}

bool startsByCode(std::string_view text, std::size_t at)
{
    if (isReplyCodeAt(text, at))
        return mayStandBefore(text, at) && startsReplyText(text, at + 3) && !isPortLabelBefore(text, at);
    const bool statementStart = at == 0 || text[at - 1] == '\n';
    return statementStart && enhancedLengthAt(text, at) > 0;
}

int codeAt(std::string_view text, std::size_t at)
{
    if (!isReplyCodeAt(text, at))
        return 0;
    return (text[at] - '0') * 100 + (text[at + 1] - '0') * 10 + (text[at + 2] - '0');
}

/// A reply ends with its statement, with Postfix's remark, or with the quote it stands in.
std::size_t endOfReply(std::string_view text, std::size_t begin)
{
    const std::size_t length = text.substr(begin, LongestReply).find('\n');
    std::size_t end = length == std::string_view::npos ? std::min(begin + LongestReply, text.size()) : begin + length;
    const std::string_view reply = text.substr(begin, end - begin);
    if (const std::size_t remark = reply.find("(in reply to"); remark != std::string_view::npos)
        end = begin + remark;
    const char quote = begin > 0 ? text[begin - 1] : ' ';
    if (quote != '\'' && quote != '"')
        return end;
    for (std::size_t at = begin; at < end; ++at) {
        const bool closes = text[at] == quote && (at + 1 >= end || text[at + 1] == ',' || text[at + 1] == '.' ||
                                                  text[at + 1] == ')' || text[at + 1] == ';');
        if (closes)
            return at;
    }
    return end;
}

std::vector<std::size_t> replyStarts(std::string_view text, const WordList::Seen& seen)
{
    std::vector<std::size_t> starts = introducedStarts(text, seen, MostReplies);
    for (std::size_t at = 0; at < text.size() && starts.size() < 2 * MostReplies; ++at) {
        if (text[at] >= '2' && text[at] <= '5' && startsByCode(text, at))
            starts.push_back(at);
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

/// The enhanced status behind the code of a reply; empty when there is none.
std::string_view statusBehind(std::string_view text, std::size_t begin)
{
    std::size_t at = begin + 3;
    while (at < text.size() && at < begin + 7 && !isDigit(text[at]))
        ++at;
    return text.substr(std::min(at, text.size()), enhancedLengthAt(text, at));
}

void addReply(std::vector<Reply>& replies, std::string_view text, std::size_t begin)
{
    Reply reply{begin, endOfReply(text, begin), codeAt(text, begin), true};
    if (!replies.empty()) {
        Reply& previous = replies.back();
        const bool nested = previous.contains(begin);
        // "said: 550 550 5.1.1" and "550-5.1.1 ... 550 5.1.1" repeat a code; they quote nothing.
        const bool sameStatus =
            statusBehind(text, begin) == statusBehind(text, previous.begin) || statusBehind(text, begin).empty();
        const bool repeats = reply.code != 0 && reply.code == previous.code && sameStatus && text[begin - 1] != '\'';
        if (nested && (begin - previous.begin < 5 || repeats))
            return;
        if (nested && reply.code == 0 && enhancedLengthAt(text, begin) == 0 && previous.code != 0)
            return;
        if (nested && reply.isPositive())
            return;
        previous.innermost = !nested;
    }
    replies.push_back(reply);
}

/// Behind the header of a message that was pasted as a whole: its own "Received: from" begins nothing that came back.
std::size_t behindOwnHeader(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        std::size_t name = at;
        while (name < text.size() && (isWord(text[name]) || text[name] == '-'))
            ++name;
        const bool isReport = std::any_of(ReportMarks.begin(), ReportMarks.end(),
                                          [text, at](std::string_view mark) { return hasAt(text, at, mark); });
        if (name == at || name == text.size() || text[name] != ':' || isReport)
            return at;
        at = std::min(text.find('\n', at), text.size() - 1) + 1;
    }
    return 0;
}

std::vector<Reply> returnedStretches(std::string_view text, const WordList::Seen& seen)
{
    std::vector<Reply> stretches;
    if (!seen.any(ReturnedMarks))
        return stretches;
    std::size_t from = behindOwnHeader(text);
    while (from < text.size() && stretches.size() < MostReturned) {
        std::size_t begin = std::string_view::npos;
        for (const std::string_view mark : ReturnedMarks)
            begin = std::min(begin, text.substr(0, std::min(begin, text.size())).find(mark, from));
        if (begin == std::string_view::npos)
            break;
        std::size_t end = text.size();
        for (const std::string_view mark : ReportMarks)
            end = std::min(end, text.substr(0, end).find(mark, begin));
        stretches.push_back({begin, end, 0, true});
        from = end;
    }
    return stretches;
}

} // namespace

WordLists wordsOfReplies()
{
    return {ReturnedMarks};
}

bool Quotations::isReturned(std::size_t at) const
{
    return std::any_of(returned.begin(), returned.end(), [at](const Reply& stretch) { return stretch.contains(at); });
}

const Reply* Quotations::around(std::size_t at) const
{
    const auto behind = std::upper_bound(replies.begin(), replies.end(), at,
                                         [](std::size_t place, const Reply& reply) { return place < reply.begin; });
    for (auto it = behind; it != replies.begin() && behind - it < 8;) {
        --it;
        if (it->contains(at))
            return &*it;
    }
    return nullptr;
}

bool Quotations::hasFailure() const
{
    // "The server responded: no such user": whoever quotes a reply without its code does so because something failed.
    return std::any_of(replies.begin(), replies.end(),
                       [](const Reply& reply) { return reply.isFailure() || reply.code == 0; });
}

Quotations findQuotations(std::string_view lower, const WordList::Seen& seen)
{
    Quotations quotations;
    for (const std::size_t begin : replyStarts(lower, seen))
        addReply(quotations.replies, lower, begin);
    quotations.returned = returnedStretches(lower, seen);
    std::erase_if(quotations.replies, [&quotations](const Reply& reply) { return quotations.isReturned(reply.begin); });
    return quotations;
}

} // namespace unsent::recognition
