#pragma once

#include "FindingKinds.h"
#include "Verdict.h"

namespace unsent::connection {

/// Where servers take mail from each other (RFC 5321); mail programs have 587 and 465 (RFC 6409, 8314).
inline constexpr quint16 ServerPort = 25;

/// A path the person's own mail program uses, so that its faults are theirs whatever else works.
bool isTheirs(const PathEvidence& path, const TestPlan& plan);

/// Turns what was seen into findings, each with the weight it has beside the others.
class Weighing {
public:
    Weighing(const TestPlan& plan, const Evidence& evidence);
    /// All findings in the order of their weight, the one that decides first. To be asked once.
    QList<Finding> all();

private:
    void add(FindingId id, Places places = {}, int path = -1, std::optional<Severity> severity = {});
    void addName();
    void addNetwork();
    void addAddresses();
    void addPath(const PathEvidence& path);
    void addRedirection();
    void addEnd();
    bool provesOtherwise(const PathEvidence& path) const;
    Severity weightOf(const Finding& finding, const PathEvidence& path) const;
    int rank(const Finding& finding) const;

    const TestPlan& m_plan;
    const Evidence& m_evidence;
    const PathEvidence* m_best = nullptr; ///< the path that works and came furthest
    bool m_signInOffered = false;         ///< by some port
    bool m_signInPossible = false;        ///< a password was given, and some port takes one
    bool m_anySpoke = false;              ///< some port speaks SMTP
    QList<Finding> m_findings;
};

} // namespace unsent::connection
