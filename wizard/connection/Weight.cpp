// The part of Weighing that says how much a finding matters, and which comes first.
#include "FindingGroups.h"
#include "FindingWeights.h"

#include <algorithm>

namespace unsent::connection {

using enum FindingId;

namespace {

bool offersSignIn(const PathEvidence& path)
{
    return !path.result.capabilities.auth.isEmpty();
}

bool spoke(const PathEvidence& path)
{
    const StageResult ehlo = resultOf(path.result, StageKind::Ehlo);
    return ehlo == StageResult::Ok || ehlo == StageResult::Warning;
}

} // namespace

bool isTheirs(const PathEvidence& path, const TestPlan& plan)
{
    return path.target.origin == Origin::Pasted || (path.target.origin == Origin::Typed && plan.targets.size() == 1);
}

Weighing::Weighing(const TestPlan& plan, const Evidence& evidence)
    : m_plan(plan)
    , m_evidence(evidence)
{
    const auto reach = [](const PathEvidence& path) { return std::pair(signedIn(path), depthOf(path.result)); };
    for (const PathEvidence& path : evidence.paths) {
        if (pathWorks(path) && (!m_best || reach(path) > reach(*m_best)))
            m_best = &path;
    }
    m_signInOffered = std::any_of(evidence.paths.cbegin(), evidence.paths.cend(), offersSignIn);
    m_signInPossible = m_signInOffered && plan.wantsSignIn();
    m_anySpoke = std::any_of(evidence.paths.cbegin(), evidence.paths.cend(), spoke);
}

Severity Weighing::weightOf(const Finding& finding, const PathEvidence& path) const
{
    const bool theirs = isTheirs(path, m_plan);
    if (isOneOf(finding.id, {UseImplicitTls, UseStarttls}) && path.target.encryption != EncryptionChoice::Auto)
        return Severity::Problem; // the very setting they have
    const bool besideTheBest = m_best && m_best != &path && !theirs;
    if (finding.id == MiddleboxSmtpInspection && !m_best)
        return Severity::Problem; // it hides what sending needs, and there is no other way
    if (finding.id == AuthNotOfferedHere && path.target.port == ServerPort && m_signInOffered && !theirs)
        return Severity::Note; // as it should be between servers
    if (finding.severity != Severity::Problem)
        return finding.severity;
    if (isOfThePerson(finding.id) && !(m_best && provesOtherwise(*m_best)))
        return Severity::Problem;
    if (isForStrangers(finding.id) && !signedIn(path)) {
        const bool elsewhere = std::any_of(m_evidence.paths.cbegin(), m_evidence.paths.cend(), signedIn);
        if (elsewhere)
            return Severity::Note;
        // Asked only with our own address at example.com nobody's mail was refused.
        if (m_plan.to.isEmpty())
            return m_best ? Severity::Warning : Severity::Note;
    }
    if (besideTheBest)
        return isConnectFailure(finding.id) ? Severity::Note : Severity::Warning;
    if (isConnectFailure(finding.id) && m_anySpoke && !theirs)
        return Severity::Warning; // the port that answers decides
    return Severity::Problem;
}

/// A port that went all the way shows that nothing is wrong with account and message.
bool Weighing::provesOtherwise(const PathEvidence& path) const
{
    return resultOf(path.result, StageKind::Rcpt) == StageResult::Ok && (signedIn(path) || !m_signInPossible);
}

/// Smaller decides first: what holds for the whole test, then what was met furthest along the way, where the person's
/// own mail stops.
int Weighing::rank(const Finding& finding) const
{
    const int severity = int(finding.severity) * 1000;
    if (finding.path < 0)
        return severity;
    int depth = 0;
    for (const PathEvidence& path : m_evidence.paths) {
        if (path.result.index == finding.path)
            depth = depthOf(path.result) + (isTheirs(path, m_plan) ? 50 : 0);
    }
    return severity + 500 - depth;
}

} // namespace unsent::connection
