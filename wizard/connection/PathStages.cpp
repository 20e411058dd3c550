#include "PathStages.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unsent::connection {

QList<StageKind> stagesFor(Encryption encryption, bool withData)
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

QString briefFor(FindingId finding)
{
    struct Brief {
        FindingId finding;
        const char* words;
    };
    using enum FindingId;
    static constexpr std::array briefs{
        Brief{ConnectionRefused, QT_TRANSLATE_NOOP("Brief", "refused")},
        Brief{ConnectionTimeout, QT_TRANSLATE_NOOP("Brief", "no answer")},
        Brief{NetworkUnreachable, QT_TRANSLATE_NOOP("Brief", "no way there")},
        Brief{BlockedByThisComputer, QT_TRANSLATE_NOOP("Brief", "blocked here")},
        Brief{GreetingClosed, QT_TRANSLATE_NOOP("Brief", "hung up")},
        Brief{GreetingSilent, QT_TRANSLATE_NOOP("Brief", "no word")},
        Brief{GreetingTooSlow, QT_TRANSLATE_NOOP("Brief", "too slow")},
        Brief{WrongService, QT_TRANSLATE_NOOP("Brief", "not for mail")},
        Brief{HostNameRejected, QT_TRANSLATE_NOOP("Brief", "name refused")},
        Brief{StarttlsNotOffered, QT_TRANSLATE_NOOP("Brief", "not offered")},
        Brief{TlsHandshakeTimeout, QT_TRANSLATE_NOOP("Brief", "no answer")},
        Brief{TlsHandshakeClosed, QT_TRANSLATE_NOOP("Brief", "hung up")},
        Brief{TlsServerTooOld, QT_TRANSLATE_NOOP("Brief", "too old")},
        Brief{CertificateExpired, QT_TRANSLATE_NOOP("Brief", "expired")},
        Brief{CertificateNotYetValid, QT_TRANSLATE_NOOP("Brief", "not yet valid")},
        Brief{CertificateSelfSigned, QT_TRANSLATE_NOOP("Brief", "self-signed")},
        Brief{CertificateUnknownIssuer, QT_TRANSLATE_NOOP("Brief", "issuer unknown")},
        Brief{CertificateIntercepted, QT_TRANSLATE_NOOP("Brief", "replaced")},
        Brief{CertificateWrongName, QT_TRANSLATE_NOOP("Brief", "wrong name")},
        Brief{CertificateChainIncomplete, QT_TRANSLATE_NOOP("Brief", "incomplete")},
        Brief{ClockWrong, QT_TRANSLATE_NOOP("Brief", "clock wrong")},
        Brief{BadCredentials, QT_TRANSLATE_NOOP("Brief", "not accepted")},
        Brief{MessageTooLarge, QT_TRANSLATE_NOOP("Brief", "too large")},
        Brief{RelayNeedsSignIn, QT_TRANSLATE_NOOP("Brief", "sign-in wanted")},
        Brief{SignInRequired, QT_TRANSLATE_NOOP("Brief", "sign-in wanted")},
    };
    for (const Brief& brief : briefs) {
        if (brief.finding == finding)
            return QCoreApplication::translate("Brief", brief.words);
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
