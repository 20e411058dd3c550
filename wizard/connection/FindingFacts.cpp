#include "FindingFacts.h"

#include "Reply.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

using enum FindingId;

struct Meaning {
    FindingId finding;
    const char* fact;
    const char* value;
};

constexpr std::array Meanings{
    Meaning{DnsNoSuchHost, "connection-problem", "name-not-found"},
    Meaning{DnsNoAddress, "connection-problem", "name-not-found"},
    Meaning{DnsServerFailure, "connection-problem", "name-not-found"},
    Meaning{DnsRefused, "connection-problem", "name-not-found"},
    Meaning{DnsTimeout, "connection-problem", "name-not-found"},
    Meaning{DnsNoResolver, "connection-problem", "name-not-found"},
    Meaning{DnsNoResolver, "name-trouble", "no-lookup"},
    Meaning{LocalOverride, "connection-problem", "intercepted"},
    Meaning{Offline, "connection-problem", "unreachable"},
    Meaning{Offline, "internet-works", "no"},
    Meaning{Offline, "name-trouble", "offline"},
    Meaning{CaptivePortal, "connection-problem", "intercepted"},
    Meaning{CaptivePortal, "internet-works", "no"},
    Meaning{CaptivePortal, "intercepted-by", "network-page"},
    Meaning{ConnectionRefused, "connection-problem", "refused"},
    Meaning{ConnectionTimeout, "connection-problem", "timed-out"},
    Meaning{NetworkUnreachable, "connection-problem", "unreachable"},
    Meaning{BlockedByThisComputer, "connection-problem", "port-blocked"},
    Meaning{Port25Blocked, "connection-problem", "port-blocked"},
    Meaning{MailPortsBlocked, "connection-problem", "port-blocked"},
    Meaning{MailPortsBlocked, "internet-works", "yes"},
    Meaning{Port25Redirected, "connection-problem", "intercepted"},
    Meaning{GreetingClosed, "connection-problem", "dropped"},
    Meaning{GreetingClosed, "drop-moment", "start"},
    Meaning{GreetingSilent, "connection-problem", "timed-out"},
    Meaning{GreetingTooSlow, "connection-problem", "timed-out"},
    Meaning{MiddleboxSmtpInspection, "connection-problem", "intercepted"},
    Meaning{MiddleboxSmtpInspection, "protocol-trouble", "middlebox"},
    Meaning{UseImplicitTls, "encryption-problem", "wrong-mode"},
    Meaning{UseStarttls, "encryption-problem", "wrong-mode"},
    Meaning{TlsRequired, "encryption-problem", "not-switched-on"},
    Meaning{StarttlsNotOffered, "encryption-problem", "not-offered"},
    Meaning{StarttlsStripped, "encryption-problem", "not-offered"},
    Meaning{TlsServerTooOld, "encryption-problem", "too-old"},
    Meaning{StarttlsStripped, "connection-problem", "intercepted"},
    Meaning{TlsResponseInjection, "connection-problem", "intercepted"},
    Meaning{TlsHandshakeTimeout, "connection-problem", "timed-out"},
    Meaning{TlsHandshakeClosed, "connection-problem", "dropped"},
    Meaning{TlsHandshakeClosed, "drop-moment", "start"},
    Meaning{CertificateExpired, "certificate-problem", "expired"},
    Meaning{CertificateNotYetValid, "certificate-problem", "not-yet-valid"},
    Meaning{CertificateSelfSigned, "certificate-problem", "self-signed"},
    Meaning{CertificateUnknownIssuer, "certificate-problem", "unknown-issuer"},
    Meaning{CertificateChainIncomplete, "certificate-problem", "unknown-issuer"},
    Meaning{CertificateIntercepted, "certificate-problem", "intercepted"},
    Meaning{CertificateWrongName, "certificate-problem", "wrong-name"},
    Meaning{ClockWrong, "certificate-problem", "clock-wrong"},
    Meaning{HostNameRejected, "computer-name-valid", "no"},
    Meaning{BadCredentials, "sign-in-problem", "wrong-password"},
    Meaning{MechanismUnavailable, "sign-in-problem", "no-common-method"},
    Meaning{AppPasswordNeeded, "sign-in-problem", "app-password-needed"},
    Meaning{TokenRejected, "sign-in-problem", "token-refused"},
    Meaning{SignInRateLimited, "sign-in-problem", "locked"},
    Meaning{SignInBackendDown, "sign-in-problem", "server-trouble"},
    Meaning{SenderNotYours, "relay-problem", "sender-mismatch"},
    Meaning{SenderNotYours, "from-address-fits", "no"},
    Meaning{SenderNotYours, "sender-problem", "not-owned"},
    Meaning{SenderDomainUnknown, "sender-problem", "domain-not-found"},
    Meaning{RecipientDomainNullMx, "domain-problem", "takes-no-mail"},
    Meaning{RelayDeniedForAccount, "relay-problem", "account-not-allowed"},
    Meaning{CollectMailFirst, "relay-problem", "pop-before-smtp"},
    Meaning{MessageTooLarge, "size-limit-hit", "server"},
    Meaning{Greylisted, "deferral-reason", "greylisted"},
    Meaning{ServerStorage, "deferral-reason", "storage"},
    Meaning{ServerBusy, "deferral-reason", "busy"},
    Meaning{ServerFilterDown, "deferral-reason", "filter-down"},
    Meaning{SendingRateLimited, "limit-by", "own-provider"},
};

/// The provider's words say which switch it is.
QString disabledHow(const QString& words)
{
    const auto says = [&](const char* pattern) {
        return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption)
            .match(words)
            .hasMatch();
    };
    if (says("web browser|5\\.7\\.14"))
        return u"web-login-needed"_s;
    if (says("security defaults"))
        return u"security-defaults"_s;
    if (says("disabled for the tenant|organi[sz]ation"))
        return u"smtp-auth-off-organisation"_s;
    if (says("disabled for the mailbox|smtpclientauthentication"))
        return u"smtp-auth-off-mailbox"_s;
    return u"basic-authentication-off"_s;
}

QString greetingNameKind(const QString& name)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9.-]+$"_s);
    static const QRegularExpression numbers(u"^\\d+(\\.\\d+){3}$"_s);
    if (numbers.match(name).hasMatch())
        return u"bad-address-form"_s;
    if (!allowed.match(name).hasMatch())
        return u"bad-character"_s;
    return name.contains(u'.') ? u"other"_s : u"not-full-name"_s;
}

class FactList {
public:
    void add(const QString& id, const QString& value)
    {
        const bool known =
            std::any_of(m_facts.cbegin(), m_facts.cend(), [&](const model::Fact& f) { return f.id == id; });
        if (!known && !value.isEmpty())
            m_facts.append({id, value, model::FactSource::Measured, {}});
    }
    QList<model::Fact> all() && { return std::move(m_facts); }

private:
    QList<model::Fact> m_facts;
};

const PathResult* pathOf(const TestResult& result, int index)
{
    for (const PathResult& path : result.paths) {
        if (path.index == index)
            return &path;
    }
    return nullptr;
}

void addReplyFacts(FactList& facts, const PathResult& path, FindingId finding)
{
    for (const Stage& stage : path.stages) {
        if (stage.finding != finding || stage.reply.isEmpty())
            continue;
        Reply reply;
        reply.lines = {stage.reply.last()};
        reply.code = stage.reply.last().left(3).toInt();
        if (!reply.isTransient() && !reply.isPermanent())
            continue;
        facts.add(u"reply-code"_s, QString::number(reply.code));
        if (const auto status = reply.enhancedStatus())
            facts.add(u"enhanced-status"_s, status->toText());
        facts.add(u"server-reply"_s, stage.reply.last());
        facts.add(u"temporary"_s, reply.isTransient() ? u"yes"_s : u"no"_s);
        if (finding == SignInDisabledByProvider)
            facts.add(u"sign-in-problem"_s, disabledHow(stage.reply.join(u' ')));
    }
}

/// The circumstances under which it failed, as a pasted error would tell them.
void addPathFacts(FactList& facts, const PathResult& path)
{
    facts.add(u"port"_s, QString::number(path.port));
    facts.add(u"encryption"_s, toId(path.encryption));
    for (const Stage& stage : path.stages) {
        if (stage.kind == StageKind::Auth && stage.result == StageResult::Ok)
            facts.add(u"signed-in"_s, u"yes"_s);
    }
}

} // namespace

QList<model::Fact> factsOf(const TestResult& result, const TestPlan& plan)
{
    FactList facts;
    facts.add(u"server"_s, plan.host);
    if (!plan.provider.isEmpty())
        facts.add(u"provider"_s, plan.provider);
    const bool hasFault = !result.findings.isEmpty() && result.findings.first().severity == Severity::Problem;
    for (const Finding& finding : result.findings) {
        const bool decides =
            hasFault && (&finding == &result.findings.first() ||
                         (finding.severity == Severity::Problem && finding.path == result.findings.first().path));
        if (!decides)
            continue;
        for (const Meaning& meaning : Meanings) {
            if (meaning.finding == finding.id)
                facts.add(QString::fromLatin1(meaning.fact), QString::fromLatin1(meaning.value));
        }
        if (finding.id == HostNameRejected) {
            facts.add(u"host-name"_s, plan.ehloName);
            facts.add(u"greeting-name-kind"_s, greetingNameKind(plan.ehloName));
        }
        if (const PathResult* path = pathOf(result, finding.path)) {
            addReplyFacts(facts, *path, finding.id);
            addPathFacts(facts, *path);
        }
    }
    for (const PathResult& path : result.paths) {
        if (path.capabilities.size.value_or(0) > 0)
            facts.add(u"limit"_s, QString::number(*path.capabilities.size));
        if (!path.capabilities.others.isEmpty() || !path.capabilities.auth.isEmpty())
            facts.add(u"internet-works"_s, u"yes"_s);
    }
    return std::move(facts).all();
}

} // namespace unsent::connection
