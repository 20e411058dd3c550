#include "FindingKinds.h"

#include <QtGlobal>

#include <array>

namespace unsent::connection {

namespace {

using enum FindingId;
using enum Severity;
using enum Place;

constexpr std::array Kinds{
    // sign-in
    FindingKind{BadCredentials, Problem, Account, "authentication-failed",
                QT_TRANSLATE_NOOP("Finding", "The server does not accept this user name and password."),
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "Try the same ones in your provider's webmail. If they work there, you may need a password made "
                    "for mail programs.")},
    FindingKind{
        MechanismUnavailable, Problem, Server, "authentication-failed",
        QT_TRANSLATE_NOOP("Finding",
                          "The server and this test share no way to sign in. It is not about your password."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Some servers only let you sign in through the browser. Use a mail program that can do that (OAuth).")},
    FindingKind{
        SignInDisabledByProvider, Problem, Provider, "authentication-failed",
        QT_TRANSLATE_NOOP("Finding", "Sending with a password is switched off for this account."),
        QT_TRANSLATE_NOOP(
            "Finding", "Use a mail program that signs in through the browser, or ask your administrator to allow it.")},
    FindingKind{
        AppPasswordNeeded, Problem, Account, "authentication-failed",
        QT_TRANSLATE_NOOP("Finding", "Your provider wants an app password here, not your usual one."),
        QT_TRANSLATE_NOOP("Finding", "Make one in your account's security settings and put it into the mail program.")},
    FindingKind{
        TokenRejected, Problem, Account, "authentication-failed",
        QT_TRANSLATE_NOOP("Finding", "The server does not accept the sign-in token."),
        QT_TRANSLATE_NOOP("Finding",
                          "Remove the account's sign-in from the mail program and sign in through the browser again.")},
    FindingKind{
        SignInRateLimited, Problem, Account, "authentication-failed",
        QT_TRANSLATE_NOOP("Finding", "There were too many sign-ins; the server refuses more for now."),
        QT_TRANSLATE_NOOP("Finding", "Wait 15 minutes to an hour. Close other programs that may use an old password.")},
    FindingKind{SignInBackendDown, Problem, Provider, "server-temporary-problem",
                QT_TRANSLATE_NOOP("Finding", "The server could not check the password just now."),
                QT_TRANSLATE_NOOP("Finding", "Your password may be right. Wait some minutes and try again.")},
    FindingKind{
        SignInRequired, Problem, Account, "authentication-required",
        QT_TRANSLATE_NOOP("Finding", "The server wants a sign-in before it takes mail."),
        QT_TRANSLATE_NOOP("Finding", "Switch on \"my outgoing server requires authentication\" in your mail program.")},
    // MAIL
    FindingKind{TlsRequired, Problem, Account, "encryption-required",
                QT_TRANSLATE_NOOP("Finding", "The server takes mail only over an encrypted connection."),
                QT_TRANSLATE_NOOP("Finding", "Set the encryption to STARTTLS, or use port 465 with SSL/TLS.")},
    FindingKind{SenderNotYours, Problem, Account, "sender-rejected",
                QT_TRANSLATE_NOOP("Finding", "The server does not let you send as {from}."),
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "Use the address of the account you sign in with as From address, or have the other one allowed.")},
    FindingKind{SenderDomainUnknown, Problem, Address, "sender-rejected",
                QT_TRANSLATE_NOOP("Finding", "The server does not find the domain of the From address {from}."),
                QT_TRANSLATE_NOOP("Finding", "Check the From address for a typing error.")},
    FindingKind{MessageTooLarge, Problem, Address, "message-too-large",
                QT_TRANSLATE_NOOP("Finding", "The message is larger than the server takes ({limit})."),
                QT_TRANSLATE_NOOP("Finding", "Make the attachments smaller, or share them through a link.")},
    FindingKind{ServerStorage, Problem, Server, "server-temporary-problem",
                QT_TRANSLATE_NOOP("Finding", "The server has no room left for new mail."),
                QT_TRANSLATE_NOOP("Finding", "Wait and try again. If it lasts, tell your provider.")},
    FindingKind{ServerFilterDown, Problem, Server, "server-temporary-problem",
                QT_TRANSLATE_NOOP("Finding", "A part of the server that checks mail is out of order."),
                QT_TRANSLATE_NOOP("Finding", "Wait and try again. If it lasts, tell your provider.")},
    FindingKind{SendingRateLimited, Problem, Account, "rate-limited",
                QT_TRANSLATE_NOOP("Finding", "Too much mail was sent from here in a short time."),
                QT_TRANSLATE_NOOP("Finding", "Wait up to a day, and send fewer messages or to fewer people at once.")},
    // RCPT
    FindingKind{
        RelayNeedsSignIn, Problem, Account, "relay-denied",
        QT_TRANSLATE_NOOP("Finding", "Without sign-in the server passes no mail on to other providers."),
        QT_TRANSLATE_NOOP("Finding",
                          "Switch on sign-in for the outgoing server in your mail program, and use port 587 or 465.")},
    FindingKind{
        RelayDeniedForAccount, Problem, Account, "relay-denied",
        QT_TRANSLATE_NOOP("Finding", "Even after sign-in the server does not pass on mail to {to}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "The account may not send outside, or this is not the server for it. Ask your provider or administrator.")},
    FindingKind{
        CollectMailFirst, Problem, Account, "relay-denied",
        QT_TRANSLATE_NOOP("Finding", "The server wants you to collect your mail before you send."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Receive mail once, then send within some minutes. Better: switch on sign-in for the outgoing server.")},
    FindingKind{RecipientUnknown, Problem, Address, "recipient-unknown",
                QT_TRANSLATE_NOOP("Finding", "There is no mailbox {to} on that server."),
                QT_TRANSLATE_NOOP("Finding", "Check that address letter by letter.")},
    FindingKind{Greylisted, Warning, Server, "server-temporary-problem",
                QT_TRANSLATE_NOOP("Finding", "The server makes strangers wait on purpose and wants a second try."),
                QT_TRANSLATE_NOOP("Finding", "That is to stop spam, and passes. Send again after 15 minutes.")},
    FindingKind{TryLater, Warning, Server, "server-temporary-problem",
                QT_TRANSLATE_NOOP("Finding", "The server asks to try again later: {detail}"),
                QT_TRANSLATE_NOOP("Finding", "Wait some minutes and send again.")},
    FindingKind{
        NeedsSmtputf8, Problem, Address, "invalid-address",
        QT_TRANSLATE_NOOP("Finding", "An address has letters that this server cannot handle."),
        QT_TRANSLATE_NOOP("Finding", "Use an address with plain letters, or a provider that handles such addresses.")},
    FindingKind{RecipientAcceptedSoFar, Note, Address, "",
                QT_TRANSLATE_NOOP("Finding", "The server took the recipient {to} so far."),
                QT_TRANSLATE_NOOP("Finding",
                                  "That does not prove that the message will arrive; it can still be refused later.")},
    // DATA
    FindingKind{ContentRejected, Problem, Account, "spam-content",
                QT_TRANSLATE_NOOP("Finding", "The server refused the test message itself: {detail}"),
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "Read the server's words. Often the account or the network has a bad name with the spam filter.")},
    FindingKind{Accepted, Note, Server, "", QT_TRANSLATE_NOOP("Finding", "The server took the test message."),
                QT_TRANSLATE_NOOP("Finding", "Look for it in your inbox and in the junk folder.")},
    // end
    FindingKind{AllGood, Note, Server, "not-an-error",
                QT_TRANSLATE_NOOP("Finding", "Port {port} with {encryption} works, as far as it was tested."),
                QT_TRANSLATE_NOOP("Finding", "Compare these settings with those of your mail program.")},
    FindingKind{LaterStagesNotTested, Note, Server, "", QT_TRANSLATE_NOOP("Finding", "Not tested: {detail}"),
                QT_TRANSLATE_NOOP("Finding", "To know more, test again with what is missing.")},
};
static_assert(Kinds.front().id == BadCredentials && Kinds.back().id == LaterStagesNotTested &&
              Kinds.size() == std::size_t(LaterStagesNotTested) - std::size_t(BadCredentials) + 1);

} // namespace

std::span<const FindingKind> findingsOfTheMessage()
{
    return Kinds;
}

} // namespace unsent::connection
