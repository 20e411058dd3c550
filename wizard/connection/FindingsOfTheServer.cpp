#include "FindingKinds.h"

#include <QtGlobal>

#include <array>

namespace unsent::connection {

namespace {

using enum FindingId;
using enum Severity;
using enum Place;

constexpr std::array Kinds{
    // EHLO
    FindingKind{
        NoEsmtp, Warning, Server, "protocol-error",
        QT_TRANSLATE_NOOP("Finding", "The server only knows the old form of the mail protocol."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "It offers neither encryption nor sign-in. It is very old, or something on the way hides what it can do.")},
    FindingKind{
        HostNameRejected, Problem, ThisComputer, "invalid-host-name",
        QT_TRANSLATE_NOOP("Finding", "The server refuses the name of this computer, \"{name}\"."),
        QT_TRANSLATE_NOOP("Finding", "Rename the computer with letters, digits and hyphens only, then restart it.")},
    FindingKind{MiddleboxSmtpInspection, Warning, Network, "connection-failed",
                QT_TRANSLATE_NOOP("Finding", "A firewall on the way rewrites what the server says."),
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "Its \"SMTP inspection\" or \"fixup\" hides encryption and sign-in. Whoever runs the network can "
                    "switch it off.")},
    FindingKind{
        StarttlsStripped, Problem, Network, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "Something between you and the server hides its encryption."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "A filter on this network takes the offer of encryption away. Use port 465 with SSL/TLS, or another "
            "network. Send no password here without encryption.")},
    FindingKind{
        StarttlsNotOffered, Warning, Server, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "The server offers no encryption on port {port}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Use port 465 with SSL/TLS, or another port of your provider. A password must not go over this one.")},
    FindingKind{AuthNotOfferedHere, Warning, Account, "authentication-failed",
                QT_TRANSLATE_NOOP("Finding", "On port {port} the server takes no sign-in."),
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "People send with sign-in, mostly on port 587 or 465. Port 25 is for servers among themselves.")},
    FindingKind{
        AuthOfferedInClear, Note, Server, "",
        QT_TRANSLATE_NOOP("Finding", "On port {port} the server takes passwords without encryption."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Choose STARTTLS or SSL/TLS in your mail program, so that nobody on the way can read your password.")},
    // protocol
    FindingKind{LineTooLong, Problem, Server, "protocol-error",
                QT_TRANSLATE_NOOP("Finding", "The server sent a line without end."),
                QT_TRANSLATE_NOOP(
                    "Finding", "That is no proper mail server, or it is out of order. Check the name and the port.")},
    FindingKind{EndlessReply, Problem, Server, "protocol-error",
                QT_TRANSLATE_NOOP("Finding", "The server talks on without end."),
                QT_TRANSLATE_NOOP(
                    "Finding", "That is no proper mail server, or it is out of order. Check the name and the port.")},
    FindingKind{
        InconsistentReply, Problem, Server, "protocol-error",
        QT_TRANSLATE_NOOP("Finding", "The server's reply contradicts itself from line to line."),
        QT_TRANSLATE_NOOP(
            "Finding", "Something on the way or the server itself is out of order. Tell the server's administrator.")},
    FindingKind{NotSmtp, Problem, Server, "protocol-error",
                QT_TRANSLATE_NOOP("Finding", "What answers on port {port} does not speak the mail protocol."),
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "Check the server's name and port. A virus scanner or a firewall may also answer in its place.")},
    FindingKind{
        NonconformingReply, Note, Server, "",
        QT_TRANSLATE_NOOP("Finding", "The server bends the rules of the mail protocol a little."),
        QT_TRANSLATE_NOOP("Finding",
                          "Most mail programs put up with it. Tell the server's administrator if yours does not.")},
    // TLS
    FindingKind{TlsResponseInjection, Problem, Network, "encryption-failed",
                QT_TRANSLATE_NOOP("Finding", "Somebody slipped words into the connection before it was encrypted."),
                QT_TRANSLATE_NOOP("Finding", "Send no password over this network. Use another network, or port 465 "
                                             "with SSL/TLS, and tell your provider.")},
    FindingKind{
        TlsGarbageAfterStarttls, Problem, Server, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "The server agreed to encrypt, then sent something that is not encryption."),
        QT_TRANSLATE_NOOP("Finding",
                          "Something on the way disturbs it. Try port 465 with SSL/TLS, or another network.")},
    FindingKind{TlsHandshakeTimeout, Problem, Network, "encryption-failed",
                QT_TRANSLATE_NOOP("Finding", "The server did not answer when encryption was to begin."),
                QT_TRANSLATE_NOOP(
                    "Finding", "A firewall or virus scanner may hold it back. Try another port or another network.")},
    FindingKind{
        TlsHandshakeClosed, Problem, Server, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "The connection was cut while encryption began."),
        QT_TRANSLATE_NOOP("Finding",
                          "A firewall or virus scanner may cut it, or the server has a fault. Try another network.")},
    FindingKind{TlsServerTooOld, Problem, Server, "encryption-failed",
                QT_TRANSLATE_NOOP("Finding", "The server only knows encryption that is no longer safe."),
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "Only your provider can renew it (TLS 1.2 or newer). Ask it for another server name meanwhile.")},
    FindingKind{TlsServerBroken, Problem, Server, "encryption-failed",
                QT_TRANSLATE_NOOP("Finding", "The server's encryption is out of order."),
                QT_TRANSLATE_NOOP("Finding", "Only your provider can repair that. Try another port meanwhile.")},
    FindingKind{
        TlsClientCertificateRequired, Problem, Account, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "The server wants a certificate from your computer."),
        QT_TRANSLATE_NOOP(
            "Finding", "Ask whoever runs the server for one. Most people need another server name or port instead.")},
    // certificate
    FindingKind{
        CertificateExpired, Problem, Server, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "The server's certificate ended on {date}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "A certificate proves that a server is the right one. If the date of this computer is right, tell your "
            "provider that it has run out.")},
    FindingKind{CertificateNotYetValid, Problem, Server, "encryption-failed",
                QT_TRANSLATE_NOOP("Finding", "The server's certificate is only valid from {date} on."),
                QT_TRANSLATE_NOOP("Finding", "Check the date of this computer. If it is right, tell your provider.")},
    FindingKind{CertificateSelfSigned, Problem, Server, "encryption-failed",
                QT_TRANSLATE_NOOP("Finding", "The server signed its certificate itself, so nobody vouches for it."),
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "At a private or company server ask its operator before you accept it. At a known provider do not "
                    "accept it.")},
    FindingKind{
        CertificateUnknownIssuer, Problem, Server, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "This computer does not know who issued the server's certificate: {issuer}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "At a company, its own authority may have to be installed. Else ask your provider; do not simply "
            "accept it.")},
    FindingKind{
        CertificateIntercepted, Problem, LocalSoftware, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "{issuer} stands between you and the server and shows a certificate of its own."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "That is the mail scanning of a virus scanner or firewall. Update the scanner and restart the computer. At "
            "work, ask whoever runs the network.")},
    FindingKind{
        CertificateWrongName, Problem, Account, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "The certificate is for {names}, not for {host}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Set that name as outgoing server if it belongs to your provider. If it does not, do not sign in here.")},
    FindingKind{CertificateChainIncomplete, Problem, Server, "encryption-failed",
                QT_TRANSLATE_NOOP("Finding", "The server forgets to send a part of its certificate."),
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "Some programs fill the gap, others refuse. Tell your provider that the intermediate certificate "
                    "is missing.")},
    FindingKind{
        CertificateKeyTooSmall, Problem, Server, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "The key of the server's certificate is too short to be safe ({bits} bits)."),
        QT_TRANSLATE_NOOP("Finding", "Your provider must renew it with a longer key.")},
    FindingKind{
        ClockWrong, Problem, ThisComputer, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "The clock of this computer is wrong; it says {date}."),
        QT_TRANSLATE_NOOP(
            "Finding", "Set date, time and time zone, best automatically. Certificates only hold at the right time.")},
};
static_assert(Kinds.front().id == NoEsmtp && Kinds.back().id == ClockWrong &&
              Kinds.size() == std::size_t(ClockWrong) - std::size_t(NoEsmtp) + 1);

} // namespace

std::span<const FindingKind> findingsOfTheServer()
{
    return Kinds;
}

} // namespace unsent::connection
