#pragma once

#include "AddressRace.h"
#include "Finding.h"
#include "TestPlan.h"
#include "TestResult.h"
#include "WebProbe.h"

#include <QList>

#include <optional>

namespace unsent::connection {

/// All that was seen of one path.
struct PathEvidence {
    Target target;
    PathResult result;
    QList<Finding> findings;
    QList<AddressAttempt> attempts;
};

/// All that was seen, before it is weighed.
struct Evidence {
    QList<PathEvidence> paths;
    std::optional<FindingId> resolveFailure;
    QList<QHostAddress> addresses;
    bool fromHostsFile = false;
    bool ipv6Lagged = false;
    bool recipientDomainTakesNoMail = false;
    bool hasNetwork = true;     ///< an interface other than loopback is up
    bool hasGlobalIpv6 = false; ///< one of them has an IPv6 address for the whole Internet
    bool hasProxy = false;
    std::optional<WebSight> web; ///< absent when nobody looked
};

/// How far a path came without a fault; for comparing paths.
int depthOf(const PathResult& path);
/// Whether everything that was tried on this path worked.
bool pathWorks(const PathEvidence& path);

/// The findings of the whole test, the one that decides first: those of the paths with the weight they have beside the
/// others (a port that is closed matters little when another one works), and those that only show across paths.
QList<Finding> weighFindings(const TestPlan& plan, const Evidence& evidence);
/// The same finding on several ports told once, with all of them; the order stays.
QList<Finding> merged(const QList<Finding>& findings);
/// The cells of what only strangers are refused look no worse than its finding weighs.
void weighStages(TestResult& result);
/// One sentence and what to do, for these findings.
void writeVerdict(TestResult& result);

/// Whether a finding says enough to be shown before the other paths are done.
bool decidesAlone(const Finding& finding, const TestPlan& plan);

} // namespace unsent::connection
