#include "PathStages.h"

#include <algorithm>

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

int weight(StageResult result)
{
    static const QList order{StageResult::Pending, StageResult::Running, StageResult::Skipped,
                             StageResult::Ok,      StageResult::Warning, StageResult::Failed};
    return int(order.indexOf(result));
}

} // namespace unsent::connection
