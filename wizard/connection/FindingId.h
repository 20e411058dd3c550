#pragma once

#include <QString>

namespace unsent::connection {

/// Everything a test can find, by stage. The names are fixed: other programs read them.
enum class FindingId {
    // resolve
    DnsNoSuchHost,
    DnsNoAddress,
    DnsServerFailure,
    DnsRefused,
    DnsTimeout,
    DnsNoResolver,
    DnsSlowIpv6Answer,
    LocalOverride,
    RecipientDomainNullMx,
    // network
    Offline,
    CaptivePortal,
    Ipv6Broken,
    OneAddressDead,
    ProxyConfigured,
    // connect
    ConnectionRefused,
    ConnectionTimeout,
    NetworkUnreachable,
    BlockedByThisComputer,
    Port25Blocked,
    MailPortsBlocked,
    Port25Redirected,
    // greeting
    GreetingClosed,
    GreetingSilent,
    GreetingSlow,
    GreetingTooSlow,
    UseImplicitTls,
    UseStarttls,
    AddressBlocked,
    ServerBusy,
    WrongService,
    // EHLO
    NoEsmtp,
    HostNameRejected,
    MiddleboxSmtpInspection,
    StarttlsStripped,
    StarttlsNotOffered,
    AuthNotOfferedHere,
    AuthOfferedInClear,
    // protocol
    LineTooLong,
    EndlessReply,
    InconsistentReply,
    NotSmtp,
    NonconformingReply,
    // TLS
    TlsResponseInjection,
    TlsGarbageAfterStarttls,
    TlsHandshakeTimeout,
    TlsHandshakeClosed,
    TlsServerTooOld,
    TlsServerBroken,
    TlsClientCertificateRequired,
    // certificate
    CertificateExpired,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateUnknownIssuer,
    CertificateIntercepted,
    CertificateWrongName,
    CertificateChainIncomplete,
    CertificateKeyTooSmall,
    ClockWrong,
    // sign-in
    BadCredentials,
    MechanismUnavailable,
    SignInDisabledByProvider,
    AppPasswordNeeded,
    TokenRejected,
    SignInRateLimited,
    SignInBackendDown,
    SignInRequired,
    // MAIL
    TlsRequired,
    SenderNotYours,
    SenderDomainUnknown,
    MessageTooLarge,
    ServerStorage,
    ServerFilterDown,
    SendingRateLimited,
    // RCPT
    RelayNeedsSignIn,
    RelayDeniedForAccount,
    CollectMailFirst,
    RecipientUnknown,
    Greylisted,
    TryLater,
    NeedsSmtputf8,
    RecipientAcceptedSoFar,
    // DATA
    ContentRejected,
    Accepted,
    // end
    AllGood,
    LaterStagesNotTested,
};

inline constexpr int FindingCount = int(FindingId::LaterStagesNotTested) + 1;

/// What only says that something works.
constexpr bool isPraise(FindingId finding)
{
    return finding == FindingId::RecipientAcceptedSoFar || finding == FindingId::Accepted ||
           finding == FindingId::AllGood;
}

/// The fixed name, such as `certificate-expired`.
QString toId(FindingId finding);

} // namespace unsent::connection
