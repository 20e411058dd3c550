#include "FindingWeights.h"

#include "FindingGroups.h"
#include "HostLookup.h"
#include "PlanMaker.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::connection {

using enum FindingId;

namespace {

QString whatIsMissing(bool signIn, bool mail)
{
    QStringList missing;
    if (signIn)
        missing.append(QCoreApplication::translate("Verdict", "the sign-in"));
    if (mail)
        missing.append(QCoreApplication::translate("Verdict", "sender and recipient"));
    return missing.join(QCoreApplication::translate("Verdict", ", ")) + u'.';
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

} // namespace

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

void Weighing::addPath(const PathEvidence& path)
{
    for (const Finding& finding : path.findings) {
        // A port that signs in tells; that one without sign-in wants it says nothing then.
        if (isForStrangers(finding.id) && m_signInPossible && !signedIn(path) && !isTheirs(path, m_plan))
            continue;
        const bool blocked = path.target.port == ServerPort && isConnectFailure(finding.id);
        if (blocked && m_best) {
            add(Port25Blocked,
                {{u"working"_s, QString::number(m_best->target.port)},
                 {u"encryption"_s, phraseOf(m_best->result.encryption)}},
                path.result.index, isTheirs(path, m_plan) ? Severity::Problem : Severity::Warning);
            continue;
        }
        Finding weighed = finding;
        weighed.severity = weightOf(finding, path);
        m_findings.append(weighed);
    }
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
    if (!m_best)
        return;
    const bool faulty = std::any_of(m_findings.cbegin(), m_findings.cend(), [&](const Finding& finding) {
        const bool ofTheBest = finding.path == m_best->result.index;
        return (finding.severity == Severity::Problem && (ofTheBest || isOfThePerson(finding.id))) ||
               (ofTheBest && isPutOff(finding.id) && finding.severity != Severity::Note);
    });
    if (faulty)
        return;
    add(AllGood,
        {{u"port"_s, QString::number(m_best->target.port)}, {u"encryption"_s, phraseOf(m_best->result.encryption)}},
        m_best->result.index);
    const bool noSignIn = !signedIn(*m_best) && resultOf(m_best->result, StageKind::Auth) == StageResult::Skipped;
    const bool noMail = resultOf(m_best->result, StageKind::Mail) == StageResult::Skipped;
    if (noSignIn || noMail)
        add(LaterStagesNotTested, {{u"detail"_s, [=] { return whatIsMissing(noSignIn, noMail); }}},
            m_best->result.index);
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
    return merged(m_findings);
}

QList<Finding> weighFindings(const TestPlan& plan, const Evidence& evidence)
{
    return Weighing(plan, evidence).all();
}

} // namespace unsent::connection
