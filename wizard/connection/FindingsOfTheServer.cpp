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
    // EHLO
    FindingKind{
        NoEsmtp, Warning, Server, "protocol-error", SAYS("The server only knows the old form of the mail protocol."),
        SAYS(
            "It offers neither encryption nor sign-in. It is very old, or something on the way hides what it can do.")},
    FindingKind{HostNameRejected, Problem, ThisComputer, "invalid-host-name",
                SAYS("The server refuses the name of this computer, \"{name}\"."),
                SAYS("Rename the computer with letters, digits and hyphens only, then restart it.")},
    FindingKind{MiddleboxSmtpInspection, Warning, Network, "connection-failed",
                SAYS("A firewall on the way rewrites what the server says."),
                SAYS("Its \"SMTP inspection\" or \"fixup\" hides encryption and sign-in. Whoever runs the network can "
                     "switch it off.")},
    FindingKind{StarttlsStripped, Problem, Network, "encryption-failed",
                SAYS("Something between you and the server hides its encryption."),
                SAYS("The server does take STARTTLS when asked. Use port 465 with TLS from the start, and do not send "
                     "a password here without it.")},
    FindingKind{StarttlsNotOffered, Warning, Server, "encryption-failed",
                SAYS("The server offers no encryption on port {port}."),
                SAYS("Use port 465 with TLS from the start, or another port of your provider. A password must not go "
                     "over this one.")},
    FindingKind{AuthNotOfferedHere, Warning, Account, "authentication-failed",
                SAYS("On port {port} the server takes no sign-in."),
                SAYS("Use port 587 or 465 for sending; port 25 is for servers among themselves.")},
    FindingKind{AuthOfferedInClear, Note, Server, "",
                SAYS("On port {port} the server takes passwords without encryption."),
                SAYS("Choose STARTTLS or TLS in your mail program, so that nobody on the way can read your password.")},
    // protocol
    FindingKind{LineTooLong, Problem, Server, "protocol-error", SAYS("The server sent a line without end."),
                SAYS("That is no proper mail server, or it is out of order. Check the name and the port.")},
    FindingKind{EndlessReply, Problem, Server, "protocol-error", SAYS("The server talks on without end."),
                SAYS("That is no proper mail server, or it is out of order. Check the name and the port.")},
    FindingKind{InconsistentReply, Problem, Server, "protocol-error",
                SAYS("The server's reply contradicts itself from line to line."),
                SAYS("Something on the way or the server itself is out of order. Tell the server's administrator.")},
    FindingKind{NotSmtp, Problem, Server, "protocol-error",
                SAYS("What answers on port {port} does not speak the mail protocol."),
                SAYS("Check the server's name and port. A virus scanner or a firewall may also answer in its place.")},
    FindingKind{NonconformingReply, Note, Server, "", SAYS("The server bends the rules of the mail protocol a little."),
                SAYS("Most mail programs put up with it. Tell the server's administrator if yours does not.")},
    // TLS
    FindingKind{
        TlsResponseInjection, Problem, Network, "encryption-failed",
        SAYS("Somebody slipped words into the connection before it was encrypted."),
        SAYS(
            "Do not send a password over this network. Use port 465 with TLS from the start, and tell your provider.")},
    FindingKind{TlsGarbageAfterStarttls, Problem, Server, "encryption-failed",
                SAYS("The server agreed to encrypt, then sent something that is not encryption."),
                SAYS("Something on the way disturbs it. Try port 465 with TLS from the start, or another network.")},
    FindingKind{TlsHandshakeTimeout, Problem, Network, "encryption-failed",
                SAYS("The server did not answer when encryption was to begin."),
                SAYS("A firewall or virus scanner may hold it back. Try another port or another network.")},
    FindingKind{TlsHandshakeClosed, Problem, Server, "encryption-failed",
                SAYS("The connection was cut while encryption began."),
                SAYS("A firewall or virus scanner may cut it, or the server has a fault. Try another network.")},
    FindingKind{TlsServerTooOld, Problem, Server, "encryption-failed",
                SAYS("The server only knows encryption that is no longer safe."),
                SAYS("Your provider must bring the server up to TLS 1.2 or newer. Ask it for another server name.")},
    FindingKind{TlsServerBroken, Problem, Server, "encryption-failed", SAYS("The server's encryption is out of order."),
                SAYS("Only your provider can repair that. Try another port meanwhile.")},
    FindingKind{TlsClientCertificateRequired, Problem, Account, "encryption-failed",
                SAYS("The server wants a certificate from your computer."),
                SAYS("Ask whoever runs the server for one. Most people need another server name or port instead.")},
    // certificate
    FindingKind{CertificateExpired, Problem, Server, "encryption-failed",
                SAYS("The server's certificate ended on {date}."),
                SAYS("Tell your provider. If the date of this computer is wrong, correct it first.")},
    FindingKind{CertificateNotYetValid, Problem, Server, "encryption-failed",
                SAYS("The server's certificate is only valid from {date} on."),
                SAYS("Check the date of this computer. If it is right, tell your provider.")},
    FindingKind{CertificateSelfSigned, Problem, Server, "encryption-failed",
                SAYS("The server signed its certificate itself, so nobody vouches for it."),
                SAYS("At a private or company server ask its operator before you accept it. At a known provider do not "
                     "accept it.")},
    FindingKind{CertificateUnknownIssuer, Problem, Server, "encryption-failed",
                SAYS("This computer does not know who issued the server's certificate: {issuer}."),
                SAYS("At a company, its own authority may have to be installed. Else ask your provider; do not simply "
                     "accept it.")},
    FindingKind{CertificateIntercepted, Problem, LocalSoftware, "encryption-failed",
                SAYS("{issuer} on this computer or network reads along in place of the real certificate."),
                SAYS("Its mail scanning puts a certificate of its own in between. Update it, or switch off its "
                     "scanning of outgoing mail alone.")},
    FindingKind{CertificateWrongName, Problem, Account, "encryption-failed",
                SAYS("The certificate is for {names}, not for {host}."),
                SAYS("Use the name in the certificate as outgoing server if it is your provider's.")},
    FindingKind{CertificateChainIncomplete, Problem, Server, "encryption-failed",
                SAYS("The server forgets to send a part of its certificate."),
                SAYS("Some programs fill the gap, others refuse. Tell your provider that the intermediate certificate "
                     "is missing.")},
    FindingKind{CertificateKeyTooSmall, Problem, Server, "encryption-failed",
                SAYS("The key of the server's certificate is too short to be safe ({bits} bits)."),
                SAYS("Your provider must renew it with a longer key.")},
    FindingKind{ClockWrong, Problem, ThisComputer, "encryption-failed",
                SAYS("The clock of this computer is wrong; it says {date}."),
                SAYS("Set date, time and time zone, best automatically. Certificates only hold at the right time.")},
};
static_assert(Kinds.front().id == NoEsmtp && Kinds.back().id == ClockWrong &&
              Kinds.size() == std::size_t(ClockWrong) - std::size_t(NoEsmtp) + 1);

} // namespace

std::span<const FindingKind> findingsOfTheServer()
{
    return Kinds;
}

} // namespace unsent::connection
