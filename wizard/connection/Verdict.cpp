#include "Verdict.h"

#include "FindingGroups.h"

#include <QCoreApplication>

#include <algorithm>

namespace unsent::connection {

namespace {

using enum FindingId;

}

int depthOf(const PathResult& path)
{
    int depth = 0;
    for (const Stage& stage : path.stages) {
        if (stage.result == StageResult::Ok || stage.result == StageResult::Warning)
            depth = std::max(depth, int(stage.kind) + 1);
    }
    const bool failed = std::any_of(path.stages.cbegin(), path.stages.cend(),
                                    [](const Stage& stage) { return stage.result == StageResult::Failed; });
    return depth * 2 - (failed ? 1 : 0);
}

bool pathWorks(const PathEvidence& path)
{
    const bool spoke = resultOf(path.result, StageKind::Ehlo) == StageResult::Ok ||
                       resultOf(path.result, StageKind::Ehlo) == StageResult::Warning;
    return spoke && std::none_of(path.findings.cbegin(), path.findings.cend(), [&](const Finding& finding) {
               if (isForStrangers(finding.id))
                   return false;
               // A mail program that is to sign in cannot work where no safe sign-in is to be had.
               if (finding.id == StarttlsNotOffered || finding.id == AuthNotOfferedHere)
                   return true;
               return finding.severity == Severity::Problem;
           });
}

void writeVerdict(TestResult& result)
{
    if (result.findings.isEmpty()) {
        result.verdict = result.cancelled
                             ? QCoreApplication::translate("Verdict", "The test was stopped before it found anything.")
                             : QCoreApplication::translate("Verdict", "The test found nothing out of order.");
        return;
    }
    const auto good = std::find_if(result.findings.cbegin(), result.findings.cend(),
                                   [](const Finding& finding) { return finding.id == AllGood; });
    const Finding& first = result.findings.first();
    result.hasFault = first.severity == Severity::Problem;
    const Finding& told = !result.hasFault && good != result.findings.cend() ? *good : first;
    result.verdict = told.says;
    result.lead = told.advice;
    if (told.id == AllGood && first.severity == Severity::Warning)
        result.lead = first.says + u' ' + first.advice;
}

bool decidesAlone(const Finding& finding, const TestPlan& plan)
{
    if (finding.severity != Severity::Problem || isConnectFailure(finding.id))
        return false;
    if (isForStrangers(finding.id))
        return !plan.wantsSignIn() && !plan.to.isEmpty();
    return finding.path < 0 || plan.targets.size() == 1 ||
           isOneOf(finding.id,
                   {BadCredentials, SignInDisabledByProvider, AppPasswordNeeded, TokenRejected, SignInRateLimited,
                    SignInBackendDown, HostNameRejected, SenderNotYours, SenderDomainUnknown, MessageTooLarge,
                    RelayDeniedForAccount, CollectMailFirst, RecipientUnknown, SendingRateLimited, TlsResponseInjection,
                    CertificateIntercepted, ClockWrong});
}

} // namespace unsent::connection
