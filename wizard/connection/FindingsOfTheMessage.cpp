#include "FindingKinds.h"

#include <QtGlobal>

#include <array>

#define SAYS(text) QT_TRANSLATE_NOOP("Finding", text)

namespace unsent::connection {

namespace {

using enum FindingId;
using enum Severity;
using enum Place;

constexpr std::array Kinds{
    // sign-in
    FindingKind{BadCredentials, Problem, Account, "authentication-failed",
                SAYS("The server does not accept this user name and password."),
                SAYS("Try the same ones in your provider's webmail. If they work there, you may need a password made "
                     "for mail programs.")},
    FindingKind{
        MechanismUnavailable, Problem, Server, "authentication-failed",
        SAYS("The server and this test share no way to sign in. It is not about your password."),
        SAYS("Some servers only take sign-in through the browser (OAuth). Use a mail program that can do that.")},
    FindingKind{SignInDisabledByProvider, Problem, Provider, "authentication-failed",
                SAYS("Sending with a password is switched off for this account."),
                SAYS("Use a mail program that signs in through the browser, or ask your administrator to allow it.")},
    FindingKind{AppPasswordNeeded, Problem, Account, "authentication-failed",
                SAYS("Your provider wants an app password here, not your usual one."),
                SAYS("Make one in your account's security settings and put it into the mail program.")},
    FindingKind{TokenRejected, Problem, Account, "authentication-failed",
                SAYS("The server does not accept the sign-in token."),
                SAYS("Remove the account's sign-in from the mail program and sign in through the browser again.")},
    FindingKind{SignInRateLimited, Problem, Account, "authentication-failed",
                SAYS("There were too many sign-ins; the server refuses more for now."),
                SAYS("Wait 15 minutes to an hour. Close other programs that may use an old password.")},
    FindingKind{SignInBackendDown, Problem, Provider, "server-temporary-problem",
                SAYS("The server could not check the password just now."),
                SAYS("Your password may be right. Wait some minutes and try again.")},
    FindingKind{SignInRequired, Problem, Account, "authentication-required",
                SAYS("The server wants a sign-in before it takes mail."),
                SAYS("Switch on \"my outgoing server requires authentication\" in your mail program.")},
    // MAIL
    FindingKind{TlsRequired, Problem, Account, "encryption-required",
                SAYS("The server takes mail only over an encrypted connection."),
                SAYS("Set the encryption to STARTTLS, or use port 465 with TLS from the start.")},
    FindingKind{
        SenderNotYours, Problem, Account, "sender-rejected", SAYS("The server does not let you send as {from}."),
        SAYS("Use the address of the account you sign in with as From address, or have the other one allowed.")},
    FindingKind{SenderDomainUnknown, Problem, Address, "sender-rejected",
                SAYS("The server does not find the domain of the From address {from}."),
                SAYS("Check the From address for a typing error.")},
    FindingKind{MessageTooLarge, Problem, Address, "message-too-large",
                SAYS("The message is larger than the server takes ({limit})."),
                SAYS("Make the attachments smaller, or share them through a link.")},
    FindingKind{ServerStorage, Problem, Server, "server-temporary-problem",
                SAYS("The server has no room left for new mail."),
                SAYS("Wait and try again. If it lasts, tell your provider.")},
    FindingKind{ServerFilterDown, Problem, Server, "server-temporary-problem",
                SAYS("A part of the server that checks mail is out of order."),
                SAYS("Wait and try again. If it lasts, tell your provider.")},
    FindingKind{SendingRateLimited, Problem, Account, "rate-limited",
                SAYS("Too much mail was sent from here in a short time."),
                SAYS("Wait up to a day, and send fewer messages or to fewer people at once.")},
    // RCPT
    FindingKind{RelayNeedsSignIn, Problem, Account, "relay-denied",
                SAYS("Without sign-in the server passes no mail on to other providers."),
                SAYS("Switch on sign-in for the outgoing server in your mail program, and use port 587 or 465.")},
    FindingKind{
        RelayDeniedForAccount, Problem, Account, "relay-denied",
        SAYS("Even after sign-in the server does not pass on mail to {to}."),
        SAYS(
            "The account may not send outside, or this is not the server for it. Ask your provider or administrator.")},
    FindingKind{
        CollectMailFirst, Problem, Account, "relay-denied",
        SAYS("The server wants you to collect your mail before you send."),
        SAYS("Receive mail once, then send within some minutes. Better: switch on sign-in for the outgoing server.")},
    FindingKind{RecipientUnknown, Problem, Address, "recipient-unknown",
                SAYS("There is no mailbox {to} on that server."),
                SAYS("Check the recipient's address letter by letter.")},
    FindingKind{Greylisted, Warning, Server, "server-temporary-problem",
                SAYS("The server makes strangers wait on purpose and wants a second try."),
                SAYS("Send again after 15 minutes. A server would do that by itself.")},
    FindingKind{TryLater, Warning, Server, "server-temporary-problem",
                SAYS("The server asks to try again later: {detail}"), SAYS("Wait some minutes and send again.")},
    FindingKind{NeedsSmtputf8, Problem, Address, "invalid-address",
                SAYS("An address has letters that this server cannot handle."),
                SAYS("Use an address with plain letters, or a provider that handles such addresses.")},
    FindingKind{RecipientAcceptedSoFar, Note, Address, "", SAYS("The server took the recipient {to} so far."),
                SAYS("That does not prove that the message will arrive; it can still be refused later.")},
    // DATA
    FindingKind{ContentRejected, Problem, Account, "spam-content",
                SAYS("The server refused the test message itself: {detail}"),
                SAYS("Read the server's words. Often the account or the network has a bad name with the spam filter.")},
    FindingKind{Accepted, Note, Server, "", SAYS("The server took the test message."),
                SAYS("Look for it in your inbox and in the junk folder.")},
    // end
    FindingKind{AllGood, Note, Server, "not-an-error",
                SAYS("Everything that was tested works on port {port} with {encryption}."),
                SAYS("Compare these settings with those of your mail program.")},
    FindingKind{LaterStagesNotTested, Note, Server, "", SAYS("Not everything was tested: {detail}"),
                SAYS("Give what is missing and test again to know more.")},
};
static_assert(Kinds.front().id == BadCredentials && Kinds.back().id == LaterStagesNotTested &&
              Kinds.size() == std::size_t(LaterStagesNotTested) - std::size_t(BadCredentials) + 1);

} // namespace

std::span<const FindingKind> findingsOfTheMessage()
{
    return Kinds;
}

} // namespace unsent::connection
