#include "PathStages.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unsent::connection {

QList<StageKind> stagesFor(Encryption encryption, qsizetype recipients, bool withData)
{
    using enum StageKind;
    QList<StageKind> stages{Resolve, Connect};
    if (encryption == Encryption::Tls)
        stages << Tls << Greeting << Ehlo;
    else if (encryption == Encryption::StartTls)
        stages << Greeting << Ehlo << StartTls << Tls << EhloAgain;
    else
        stages << Greeting << Ehlo;
    stages << Auth << Mail << Rcpt;
    if (recipients > 1)
        stages << Rcpt;
    if (withData)
        stages << Data;
    return stages << Quit;
}

FindingId mostTelling(const QList<AddressAttempt>& attempts)
{
    using enum FindingId;
    for (const FindingId candidate : {BlockedByThisComputer, ConnectionRefused, ConnectionTimeout}) {
        if (std::any_of(attempts.cbegin(), attempts.cend(), [&](const auto& a) { return a.finding == candidate; }))
            return candidate;
    }
    return NetworkUnreachable;
}

namespace {

using enum FindingId;

struct Brief {
    FindingId finding;
    const char* words;
};

constexpr std::array Briefs{
    Brief{DnsNoSuchHost, QT_TRANSLATE_NOOP("Brief", "not found")},
    Brief{DnsNoAddress, QT_TRANSLATE_NOOP("Brief", "not found")},
    Brief{DnsServerFailure, QT_TRANSLATE_NOOP("Brief", "no answer")},
    Brief{DnsRefused, QT_TRANSLATE_NOOP("Brief", "refused")},
    Brief{DnsTimeout, QT_TRANSLATE_NOOP("Brief", "no answer")},
    Brief{DnsNoResolver, QT_TRANSLATE_NOOP("Brief", "nobody to ask")},
    Brief{ConnectionRefused, QT_TRANSLATE_NOOP("Brief", "refused")},
    Brief{ConnectionTimeout, QT_TRANSLATE_NOOP("Brief", "no answer")},
    Brief{NetworkUnreachable, QT_TRANSLATE_NOOP("Brief", "no way there")},
    Brief{BlockedByThisComputer, QT_TRANSLATE_NOOP("Brief", "blocked here")},
    Brief{GreetingClosed, QT_TRANSLATE_NOOP("Brief", "hung up")},
    Brief{GreetingSilent, QT_TRANSLATE_NOOP("Brief", "no word")},
    Brief{GreetingTooSlow, QT_TRANSLATE_NOOP("Brief", "too slow")},
    Brief{UseImplicitTls, QT_TRANSLATE_NOOP("Brief", "other setting")},
    Brief{UseStarttls, QT_TRANSLATE_NOOP("Brief", "other setting")},
    Brief{AddressBlocked, QT_TRANSLATE_NOOP("Brief", "you are blocked")},
    Brief{ServerBusy, QT_TRANSLATE_NOOP("Brief", "broke off")},
    Brief{WrongService, QT_TRANSLATE_NOOP("Brief", "not for mail")},
    Brief{NoEsmtp, QT_TRANSLATE_NOOP("Brief", "very old")},
    Brief{HostNameRejected, QT_TRANSLATE_NOOP("Brief", "name refused")},
    Brief{MiddleboxSmtpInspection, QT_TRANSLATE_NOOP("Brief", "rewritten")},
    Brief{StarttlsStripped, QT_TRANSLATE_NOOP("Brief", "hidden")},
    Brief{StarttlsNotOffered, QT_TRANSLATE_NOOP("Brief", "not offered")},
    Brief{LineTooLong, QT_TRANSLATE_NOOP("Brief", "not for mail")},
    Brief{EndlessReply, QT_TRANSLATE_NOOP("Brief", "not for mail")},
    Brief{InconsistentReply, QT_TRANSLATE_NOOP("Brief", "out of order")},
    Brief{NotSmtp, QT_TRANSLATE_NOOP("Brief", "not for mail")},
    Brief{TlsResponseInjection, QT_TRANSLATE_NOOP("Brief", "tampered with")},
    Brief{TlsGarbageAfterStarttls, QT_TRANSLATE_NOOP("Brief", "disturbed")},
    Brief{TlsHandshakeTimeout, QT_TRANSLATE_NOOP("Brief", "no answer")},
    Brief{TlsHandshakeClosed, QT_TRANSLATE_NOOP("Brief", "hung up")},
    Brief{TlsServerTooOld, QT_TRANSLATE_NOOP("Brief", "too old")},
    Brief{TlsServerBroken, QT_TRANSLATE_NOOP("Brief", "out of order")},
    Brief{TlsClientCertificateRequired, QT_TRANSLATE_NOOP("Brief", "wants a certificate")},
    Brief{CertificateExpired, QT_TRANSLATE_NOOP("Brief", "expired")},
    Brief{CertificateNotYetValid, QT_TRANSLATE_NOOP("Brief", "not yet valid")},
    Brief{CertificateSelfSigned, QT_TRANSLATE_NOOP("Brief", "self-signed")},
    Brief{CertificateUnknownIssuer, QT_TRANSLATE_NOOP("Brief", "issuer unknown")},
    Brief{CertificateIntercepted, QT_TRANSLATE_NOOP("Brief", "replaced")},
    Brief{CertificateWrongName, QT_TRANSLATE_NOOP("Brief", "wrong name")},
    Brief{CertificateChainIncomplete, QT_TRANSLATE_NOOP("Brief", "incomplete")},
    Brief{CertificateKeyTooSmall, QT_TRANSLATE_NOOP("Brief", "too weak")},
    Brief{ClockWrong, QT_TRANSLATE_NOOP("Brief", "clock wrong")},
    Brief{BadCredentials, QT_TRANSLATE_NOOP("Brief", "not accepted")},
    Brief{SignInDisabledByProvider, QT_TRANSLATE_NOOP("Brief", "switched off")},
    Brief{AppPasswordNeeded, QT_TRANSLATE_NOOP("Brief", "app password")},
    Brief{TokenRejected, QT_TRANSLATE_NOOP("Brief", "not accepted")},
    Brief{SignInRateLimited, QT_TRANSLATE_NOOP("Brief", "too often")},
    Brief{SignInBackendDown, QT_TRANSLATE_NOOP("Brief", "out of order")},
    Brief{SignInRequired, QT_TRANSLATE_NOOP("Brief", "needs sign-in")},
    Brief{TlsRequired, QT_TRANSLATE_NOOP("Brief", "needs encryption")},
    Brief{SenderNotYours, QT_TRANSLATE_NOOP("Brief", "sender refused")},
    Brief{SenderDomainUnknown, QT_TRANSLATE_NOOP("Brief", "sender refused")},
    Brief{MessageTooLarge, QT_TRANSLATE_NOOP("Brief", "too large")},
    Brief{ServerStorage, QT_TRANSLATE_NOOP("Brief", "no room")},
    Brief{ServerFilterDown, QT_TRANSLATE_NOOP("Brief", "out of order")},
    Brief{SendingRateLimited, QT_TRANSLATE_NOOP("Brief", "too much")},
    Brief{RelayNeedsSignIn, QT_TRANSLATE_NOOP("Brief", "needs sign-in")},
    Brief{RelayDeniedForAccount, QT_TRANSLATE_NOOP("Brief", "not passed on")},
    Brief{CollectMailFirst, QT_TRANSLATE_NOOP("Brief", "collect first")},
    Brief{RecipientUnknown, QT_TRANSLATE_NOOP("Brief", "no mailbox")},
    Brief{RecipientDomainNullMx, QT_TRANSLATE_NOOP("Brief", "takes no mail")},
    Brief{Greylisted, QT_TRANSLATE_NOOP("Brief", "wait")},
    Brief{TryLater, QT_TRANSLATE_NOOP("Brief", "wait")},
    Brief{NeedsSmtputf8, QT_TRANSLATE_NOOP("Brief", "odd letters")},
    Brief{ContentRejected, QT_TRANSLATE_NOOP("Brief", "refused")},
};

} // namespace

Phrase briefFor(FindingId finding)
{
    for (const Brief& brief : Briefs) {
        if (brief.finding == finding)
            return [words = brief.words] { return QCoreApplication::translate("Brief", words); };
    }
    return {};
}

int weight(StageResult result)
{
    static const QList order{StageResult::Pending, StageResult::Running, StageResult::Skipped,
                             StageResult::Ok,      StageResult::Warning, StageResult::Failed};
    return int(order.indexOf(result));
}

} // namespace unsent::connection
