#include "Overtaken.h"

#include "Scanning.h"

#include <algorithm>

namespace unsent::recognition {

namespace {

constexpr int TlsNotAvailable = 454; // RFC 3207, 4
constexpr int BadSequence = 503;     // RFC 5321, 4.2.3

bool isTemporary(const Reply& reply)
{
    return reply.code >= 400 && reply.code < 500;
}

bool isPermanent(const Reply& reply)
{
    return reply.code >= 500;
}

/// Whether the command in the line before a reply is EHLO. A server that does not know it is greeted with HELO instead
/// (RFC 5321, 3.2), and nothing is lost.
bool answersEhlo(std::string_view text, std::size_t begin)
{
    if (begin < 2)
        return false;
    const std::size_t ownLine = text.rfind('\n', begin - 1);
    if (ownLine == std::string_view::npos || ownLine == 0)
        return false;
    const std::size_t before = text.rfind('\n', ownLine - 1);
    const std::size_t line = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t ehlo = findWord(text.substr(0, ownLine), "ehlo ", line);
    return ehlo != std::string_view::npos && ehlo - line < 40;
}

} // namespace

void markOvertaken(Quotations& quotations, std::string_view text)
{
    std::vector<Reply>& replies = quotations.replies;
    bool failedBefore = false;
    for (Reply& reply : replies) {
        // "Send MAIL first" follows from the MAIL that was refused.
        if (failedBefore && reply.code == BadSequence)
            reply.overtaken = true;
        failedBefore = failedBefore || reply.isFailure();
    }
    bool failsLater = false;
    bool failsForGoodLater = false;
    for (auto reply = replies.rbegin(); reply != replies.rend(); ++reply) {
        // What was put off and then refused for good: the last word decides. TLS that is not available is no delay of
        // the same command, but the reason for what follows.
        if (failsForGoodLater && isTemporary(*reply) && reply->code != TlsNotAvailable)
            reply->overtaken = true;
        if (failsLater && isPermanent(*reply) && answersEhlo(text, reply->begin))
            reply->overtaken = true;
        if (reply->overtaken)
            continue;
        failsLater = failsLater || reply->isFailure();
        failsForGoodLater = failsForGoodLater || isPermanent(*reply);
    }
}

} // namespace unsent::recognition
