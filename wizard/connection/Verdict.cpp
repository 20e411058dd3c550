#include "Verdict.h"

#include "FindingGroups.h"
#include "FindingKinds.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

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

namespace {

bool sameButForThePort(const Finding& a, const Finding& b)
{
    if (a.id != b.id || a.path < 0 || b.path < 0)
        return false;
    const auto words = [](const Finding& finding) {
        Places places = finding.places;
        places.insert(QStringLiteral("port"), QString());
        return describeFinding(finding.id, places).says.text();
    };
    return words(a) == words(b);
}

} // namespace

QList<Finding> merged(const QList<Finding>& findings)
{
    QList<Finding> result;
    QList<QMap<int, QString>> ports; // by path, so that they come in the order of the rows
    for (const Finding& finding : findings) {
        const auto same = std::find_if(result.cbegin(), result.cend(),
                                       [&](const Finding& other) { return sameButForThePort(other, finding); });
        const auto at = same - result.cbegin();
        if (same == result.cend()) {
            result.append(finding);
            ports.append(QMap<int, QString>());
        }
        ports[at].insert(finding.path, finding.places.value(QStringLiteral("port")).text());
    }
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (ports[i].size() < 2)
            continue;
        Places places = result[i].places;
        places.insert(QStringLiteral("port"),
                      [list = ports[i].values()] { return QLocale().createSeparatedList(list); });
        const Finding told = describeFinding(result[i].id, places);
        result[i].says = told.says;
        result[i].advice = told.advice;
        result[i].places = places;
    }
    return result;
}

void weighStages(TestResult& result)
{
    for (PathResult& path : result.paths) {
        for (Stage& stage : path.stages) {
            if (!stage.finding || !(isForStrangers(*stage.finding) || stage.finding == AuthNotOfferedHere))
                continue;
            const auto told = std::find_if(result.findings.cbegin(), result.findings.cend(),
                                           [&](const Finding& finding) { return finding.id == *stage.finding; });
            if (told == result.findings.cend() || told->severity == Severity::Note)
                stage.result = StageResult::Skipped;
            else if (told->severity == Severity::Warning)
                stage.result = StageResult::Warning;
        }
    }
}

void writeVerdict(TestResult& result)
{
    if (result.findings.isEmpty()) {
        result.verdict = [cancelled = result.cancelled] {
            return cancelled ? QCoreApplication::translate("Verdict", "The test was stopped before it found anything.")
                             : QCoreApplication::translate("Verdict", "The test found nothing out of order.");
        };
        return;
    }
    const auto good = std::find_if(result.findings.cbegin(), result.findings.cend(),
                                   [](const Finding& finding) { return finding.id == AllGood; });
    const Finding& first = result.findings.first();
    result.hasFault = first.severity == Severity::Problem;
    const Finding& told = !result.hasFault && good != result.findings.cend() ? *good : first;
    result.verdict = told.says;
    result.lead = told.advice;
    // Praise alone would be believed too much: what stands against it, or what is not known, is said with it.
    const auto open = std::find_if(result.findings.cbegin(), result.findings.cend(), [](const Finding& finding) {
        return finding.severity == Severity::Warning || finding.id == LaterStagesNotTested;
    });
    if (told.id == AllGood && open != result.findings.cend())
        result.lead = [open = *open] { return open.says.text() + u' ' + open.advice.text(); };
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
