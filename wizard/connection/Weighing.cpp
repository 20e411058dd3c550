#include "Verdict.h"

#include "FindingGroups.h"
#include "FindingKinds.h"
#include "HostLookup.h"
#include "PlanMaker.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

using enum FindingId;

constexpr quint16 ServerPort = 25;

/// A path the person's own mail program uses, so that its faults are theirs whatever else works.
bool isTheirs(const PathEvidence& path, const TestPlan& plan)
{
    return path.target.origin == Origin::Pasted || (path.target.origin == Origin::Typed && plan.targets.size() == 1);
}

class Weighing {
public:
    Weighing(const TestPlan& plan, const Evidence& evidence)
        : m_plan(plan)
        , m_evidence(evidence)
    {
        for (const PathEvidence& path : evidence.paths) {
            if (pathWorks(path) && (!m_best || depthOf(path.result) > depthOf(m_best->result)))
                m_best = &path;
        }
    }

    QList<Finding> all();

private:
    void add(FindingId id, Places places = {}, int path = -1, std::optional<Severity> severity = {});
    void addName();
    void addNetwork();
    void addAddresses();
    void addPath(const PathEvidence& path);
    void addRedirection();
    void addEnd();
    Severity weightOf(const Finding& finding, const PathEvidence& path) const;
    int rank(const Finding& finding) const;

    const TestPlan& m_plan;
    const Evidence& m_evidence;
    const PathEvidence* m_best = nullptr; ///< the path that works and came furthest
    QList<Finding> m_findings;
};

void Weighing::add(FindingId id, Places places, int path, std::optional<Severity> severity)
{
    const bool known = std::any_of(m_findings.cbegin(), m_findings.cend(),
                                   [&](const Finding& finding) { return finding.id == id && finding.path == path; });
    if (known)
        return;
    places.insert(u"host"_s, m_plan.host);
    places.insert(u"from"_s, m_plan.from);
    places.insert(u"to"_s, m_plan.to);
    Finding finding = describeFinding(id, places, path);
    finding.severity = severity.value_or(finding.severity);
    m_findings.append(finding);
}

void Weighing::addName()
{
    const auto& addresses = m_evidence.addresses;
    const bool nowhere = std::any_of(addresses.cbegin(), addresses.cend(), [](const QHostAddress& a) {
        return a == QHostAddress(QHostAddress::AnyIPv4) || a == QHostAddress(QHostAddress::AnyIPv6);
    });
    const bool allInside = !addresses.isEmpty() && std::all_of(addresses.cbegin(), addresses.cend(), isNotPublic);
    // A company's own server may well have a private address; a public provider's never has.
    if (nowhere || (allInside && !m_plan.provider.isEmpty()))
        add(LocalOverride, {{u"address"_s, addresses.first().toString()}});
    if (m_evidence.resolveFailure)
        add(*m_evidence.resolveFailure);
    if (m_evidence.ipv6Lagged)
        add(DnsSlowIpv6Answer);
    if (m_evidence.recipientDomainTakesNoMail)
        add(RecipientDomainNullMx, {{u"domain"_s, domainOf(m_plan.to)}});
}

void Weighing::addNetwork()
{
    const bool anyConnected = std::any_of(m_evidence.paths.cbegin(), m_evidence.paths.cend(), connected);
    if (anyConnected)
        return;
    const bool local = std::all_of(m_evidence.addresses.cbegin(), m_evidence.addresses.cend(),
                                   [](const QHostAddress& a) { return a.isLoopback(); }) &&
                       !m_evidence.addresses.isEmpty();
    if (!m_evidence.hasNetwork && !local)
        add(Offline);
    if (m_evidence.hasProxy)
        add(ProxyConfigured);
    if (!m_evidence.web)
        return;
    const bool allTimedOut =
        std::all_of(m_evidence.paths.cbegin(), m_evidence.paths.cend(), [](const PathEvidence& path) {
            return std::any_of(path.findings.cbegin(), path.findings.cend(), [](const Finding& f) {
                return f.id == ConnectionTimeout || f.id == NetworkUnreachable;
            });
        });
    if (m_evidence.web->captivePortal)
        add(CaptivePortal);
    else if (m_evidence.web->httpsOpen && allTimedOut && !m_evidence.resolveFailure)
        add(MailPortsBlocked);
}

void Weighing::addAddresses()
{
    for (const PathEvidence& path : m_evidence.paths) {
        const auto works = [&](bool six) {
            return std::any_of(path.attempts.cbegin(), path.attempts.cend(), [&](const AddressAttempt& attempt) {
                return attempt.state == AddressAttempt::State::Connected &&
                       (attempt.address.protocol() == QAbstractSocket::IPv6Protocol) == six;
            });
        };
        for (const AddressAttempt& attempt : path.attempts) {
            if (attempt.state != AddressAttempt::State::Failed || (!works(true) && !works(false)))
                continue;
            const bool six = attempt.address.protocol() == QAbstractSocket::IPv6Protocol;
            // Without IPv6 of its own a computer passes over such addresses, which costs nothing.
            if (six && attempt.finding == NetworkUnreachable && !m_evidence.hasGlobalIpv6)
                continue;
            if (six && !works(true) && attempt.finding != ConnectionRefused)
                add(Ipv6Broken);
            else
                add(OneAddressDead, {{u"address"_s, attempt.address.toString()}});
        }
    }
}

Severity Weighing::weightOf(const Finding& finding, const PathEvidence& path) const
{
    const bool theirs = isTheirs(path, m_plan);
    if (isOneOf(finding.id, {UseImplicitTls, UseStarttls}) && path.target.encryption != EncryptionChoice::Auto)
        return Severity::Problem; // the very setting they have
    if (finding.severity != Severity::Problem)
        return finding.severity;
    if (isForStrangers(finding.id) && !signedIn(path)) {
        const bool elsewhere = std::any_of(m_evidence.paths.cbegin(), m_evidence.paths.cend(), signedIn);
        if (elsewhere)
            return Severity::Note;
        // Asked only with our own address at example.com nobody's mail was refused.
        if (m_plan.to.isEmpty())
            return Severity::Warning;
    }
    if (m_best && m_best != &path && !theirs)
        return isConnectFailure(finding.id) ? Severity::Note : Severity::Warning;
    return Severity::Problem;
}

void Weighing::addPath(const PathEvidence& path)
{
    for (const Finding& finding : path.findings) {
        const bool blocked = path.target.port == ServerPort && isConnectFailure(finding.id);
        const auto other =
            std::find_if(m_evidence.paths.cbegin(), m_evidence.paths.cend(), [&](const PathEvidence& candidate) {
                return candidate.target.port != ServerPort && connected(candidate);
            });
        if (blocked && other != m_evidence.paths.cend()) {
            const PathEvidence& working = m_best ? *m_best : *other;
            add(Port25Blocked,
                {{u"working"_s, QString::number(working.target.port)},
                 {u"encryption"_s, toText(working.result.encryption)}},
                path.result.index, isTheirs(path, m_plan) ? Severity::Problem : Severity::Warning);
            continue;
        }
        Finding weighed = finding;
        weighed.severity = weightOf(finding, path);
        m_findings.append(weighed);
    }
}

QString greetingHost(const PathResult& path)
{
    for (const Stage& stage : path.stages) {
        if (stage.kind == StageKind::Greeting && !stage.reply.isEmpty())
            return stage.reply.first().mid(4).section(u' ', 0, 0).toLower();
    }
    return {};
}

QString lastTwoLabels(const QString& host)
{
    return host.section(u'.', -2);
}

void Weighing::addRedirection()
{
    for (const PathEvidence& path : m_evidence.paths) {
        const QString name = greetingHost(path.result);
        if (path.target.port != ServerPort || !name.contains(u'.') || lastTwoLabels(name) == lastTwoLabels(m_plan.host))
            continue;
        const bool othersAgree =
            std::any_of(m_evidence.paths.cbegin(), m_evidence.paths.cend(), [&](const PathEvidence& other) {
                const QString otherName = greetingHost(other.result);
                return other.target.port != ServerPort && otherName.contains(u'.') &&
                       lastTwoLabels(otherName) != lastTwoLabels(name);
            });
        const bool strange = std::any_of(path.findings.cbegin(), path.findings.cend(), [](const Finding& finding) {
            return isOneOf(finding.id,
                           {StarttlsNotOffered, CertificateWrongName, CertificateSelfSigned, CertificateUnknownIssuer});
        });
        if (othersAgree && strange)
            add(Port25Redirected, {{u"name"_s, name}}, path.result.index);
    }
}

void Weighing::addEnd()
{
    const bool faulty = m_best && std::any_of(m_findings.cbegin(), m_findings.cend(), [&](const Finding& finding) {
                            return finding.severity == Severity::Problem && finding.path == m_best->result.index;
                        });
    if (!m_best || faulty)
        return;
    add(AllGood,
        {{u"port"_s, QString::number(m_best->target.port)}, {u"encryption"_s, toText(m_best->result.encryption)}},
        m_best->result.index);
    QStringList missing;
    if (!signedIn(*m_best) && resultOf(m_best->result, StageKind::Auth) == StageResult::Skipped)
        missing.append(QCoreApplication::translate("Verdict", "the sign-in"));
    if (resultOf(m_best->result, StageKind::Mail) == StageResult::Skipped)
        missing.append(QCoreApplication::translate("Verdict", "sender and recipient"));
    if (!missing.isEmpty())
        add(LaterStagesNotTested, {{u"detail"_s, missing.join(QCoreApplication::translate("Verdict", ", ")) + u'.'}},
            m_best->result.index);
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

QList<Finding> Weighing::all()
{
    addName();
    addNetwork();
    for (const PathEvidence& path : m_evidence.paths)
        addPath(path);
    addAddresses();
    addRedirection();
    addEnd();
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [&](const Finding& a, const Finding& b) { return rank(a) < rank(b); });
    return m_findings;
}

} // namespace

QList<Finding> weighFindings(const TestPlan& plan, const Evidence& evidence)
{
    return Weighing(plan, evidence).all();
}

} // namespace unsent::connection
