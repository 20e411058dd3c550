#include "TestRun.h"

#include "FindingFacts.h"
#include "NameServers.h"
#include "PathStages.h"
#include "PlanMaker.h"
#include "TestMessage.h"
#include "ThisNetwork.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

constexpr quint16 ServerPort = 25;

} // namespace

TestRun::TestRun(TestPlan plan)
    : m_plan(std::move(plan))
{
    if (m_plan.ehloName.isEmpty())
        m_plan.ehloName = computerName();
    if (m_plan.targets.isEmpty())
        m_plan.targets = usualTargets();
    if (m_plan.password)
        m_mask.add(m_plan.password->utf8());
    m_settings.deadlines = m_plan.deadlines;
    m_settings.now = m_plan.now;
    m_settings.mask = &m_mask;
    m_settings.own = std::make_shared<OwnAuthorities>(m_plan.caFile);
}

TestRun::~TestRun()
{
    for (const auto& path : m_paths)
        path->abandon();
}

void TestRun::start()
{
    m_result.host = m_plan.host;
    m_result.started = QDateTime::currentDateTimeUtc();
    m_clock.start();
    makePaths();
    m_lookup = std::make_unique<HostLookup>(
        HostLookup::Question{.host = m_plan.host, .nameServers = m_plan.nameServers, .deadlines = m_plan.deadlines},
        nullptr);
    connect(m_lookup.get(), &HostLookup::resolved, this, &TestRun::hostResolved);
    m_lookup->start();
    askRecipientDomain();
    QTimer::singleShot(0, this, [this] { m_settings.own->list(); }); // while the name server thinks
}

ConversationTopic TestRun::topic() const
{
    ConversationTopic topic;
    topic.host = m_plan.host;
    topic.ehloName = m_plan.ehloName;
    if (m_plan.wantsSignIn()) {
        topic.user = m_plan.user;
        topic.password = m_plan.password;
    }
    topic.oauthToken = m_plan.oauthToken;
    topic.passwordWithoutTls = m_plan.passwordWithoutTls;
    topic.from = m_plan.from;
    topic.messageBytes = m_plan.messageBytes;
    topic.recipients = recipientsOf(m_plan);
    if (m_plan.sendMessageToSelf && !m_plan.from.isEmpty())
        topic.message = selfMessage(m_plan.from, m_result.started);
    return topic;
}

void TestRun::makePaths()
{
    for (int i = 0; i < m_plan.targets.size(); ++i) {
        m_paths.push_back(std::make_unique<PathTest>(i, m_plan.targets[i], topic(), m_settings, nullptr));
        PathTest* path = m_paths.back().get();
        connect(path, &PathTest::changed, this, [this, path] { Q_EMIT pathChanged(path->result()); });
        connect(path, &PathTest::found, this, &TestRun::mayDecide);
        connect(path, &PathTest::said, this, &TestRun::tell);
        connect(
            path, &PathTest::signInWanted, this, [this, path] { signInWanted(path); }, Qt::QueuedConnection);
        connect(path, &PathTest::finished, this, &TestRun::pathFinished, Qt::QueuedConnection);
        connect(path, &PathTest::settled, this, &TestRun::pathFinished, Qt::QueuedConnection);
        Q_EMIT pathChanged(path->result());
    }
}

void TestRun::hostResolved(const HostAddresses& addresses)
{
    m_addresses = addresses;
    Stage stage;
    stage.kind = StageKind::Resolve;
    stage.milliseconds = addresses.milliseconds;
    stage.result = addresses.failure ? StageResult::Failed : StageResult::Ok;
    if (addresses.failure) {
        const Finding finding = describeFinding(*addresses.failure, {{u"host"_s, m_plan.host}});
        stage.finding = finding.id;
        stage.says = finding.says;
        stage.brief = briefFor(finding.id);
        mayDecide(finding);
    }
    QStringList texts;
    for (const QHostAddress& address : addresses.addresses)
        texts.append(address.toString());
    tell(-1, TranscriptLine::From::Test,
         m_plan.host + u" = "_s + (texts.isEmpty() ? stage.says.text() : texts.join(u", "_s)));
    for (const auto& path : m_paths)
        path->start(stage, addresses.addresses);
}

/// RFC 7505: a domain can say that it takes no mail; then the recipient's address is wrong whatever the server says.
void TestRun::askRecipientDomain()
{
    const QString domain = domainOf(m_plan.to);
    const QList<NameServer> servers =
        m_plan.nameServers.isEmpty() ? systemResolverSettings().servers : m_plan.nameServers;
    if (domain.isEmpty() || servers.isEmpty())
        return;
    m_recipientQuery = std::make_unique<DnsQuery>(domain, RecordType::Mx, servers, m_plan.deadlines, nullptr);
    connect(m_recipientQuery.get(), &DnsQuery::answered, this, [this](const DnsAnswer& answer) {
        m_evidence.recipientDomainTakesNoMail = answer.records.size() == 1 && answer.records.first().name.isEmpty();
        m_recipientPending = false;
        pathFinished();
    });
    m_recipientPending = true;
    m_recipientQuery->start();
}

/// One sign-in, on one port: accounts lock, and servers slow down after a failure. The first submission port with a
/// valid certificate gets it; port 25 only when no other one is left that could.
void TestRun::signInWanted(PathTest* path)
{
    if (m_signingIn)
        return path->grantSignIn(false);
    m_waitingToSignIn.append(path);
    settleSignIn();
}

void TestRun::settleSignIn()
{
    if (m_signingIn || m_waitingToSignIn.isEmpty())
        return;
    const bool othersMayCome = std::any_of(m_paths.cbegin(), m_paths.cend(), [&](const auto& path) {
        return !path->isFinished() && !m_waitingToSignIn.contains(path.get()) && path->target().port != ServerPort;
    });
    const auto best = std::find_if(m_waitingToSignIn.cbegin(), m_waitingToSignIn.cend(),
                                   [](PathTest* path) { return path->target().port != ServerPort; });
    if (best == m_waitingToSignIn.cend() && othersMayCome)
        return;
    m_signingIn = best == m_waitingToSignIn.cend() ? m_waitingToSignIn.first() : *best;
    for (PathTest* path : std::exchange(m_waitingToSignIn, {}))
        path->grantSignIn(path == m_signingIn);
}

void TestRun::pathFinished()
{
    settleSignIn();
    const bool allDone = !m_recipientPending && std::all_of(m_paths.cbegin(), m_paths.cend(), [](const auto& path) {
        return path->isFinished() && path->isSettled();
    });
    if (m_concluded || !allDone)
        return;
    const bool anyConnected =
        std::any_of(m_paths.cbegin(), m_paths.cend(), [](const auto& path) { return path->isConnected(); });
    // Without names the web cannot be looked at either.
    const bool namesWork =
        m_addresses.failure != FindingId::DnsTimeout && m_addresses.failure != FindingId::DnsNoResolver;
    if (!anyConnected && namesWork && m_plan.webCheck && !m_plan.webHost.isEmpty() && !m_webAsked)
        return lookAtWeb();
    if (m_webAsked && !m_evidence.web)
        return;
    conclude();
}

void TestRun::lookAtWeb()
{
    m_webAsked = true;
    m_webLookup = std::make_unique<HostLookup>(
        HostLookup::Question{.host = m_plan.webHost, .nameServers = m_plan.nameServers, .deadlines = m_plan.deadlines},
        nullptr);
    connect(m_webLookup.get(), &HostLookup::resolved, this, [this](const HostAddresses& addresses) {
        if (addresses.addresses.isEmpty()) {
            m_evidence.web = WebSight{};
            return conclude();
        }
        m_web = std::make_unique<WebProbe>(m_plan.webHost, interleaved(addresses.addresses).last(),
                                           WebProbe::Ports{m_plan.webPorts.https, m_plan.webPorts.http},
                                           m_plan.deadlines.web, nullptr);
        connect(m_web.get(), &WebProbe::seen, this, [this](const WebSight& sight) {
            m_evidence.web = sight;
            conclude();
        });
        m_web->start();
    });
    m_webLookup->start();
}

void TestRun::conclude()
{
    if (std::exchange(m_concluded, true))
        return;
    for (const auto& path : m_paths) {
        m_evidence.paths.append({path->target(), path->result(), path->findings(), path->attempts()});
        m_result.paths.append(path->result());
    }
    m_evidence.resolveFailure = m_addresses.failure;
    m_evidence.addresses = m_addresses.addresses;
    m_evidence.fromHostsFile = m_addresses.fromHostsFile;
    m_evidence.ipv6Lagged = m_lookup->ipv6Lagged();
    const NetworkSight network = lookAtInterfaces();
    m_evidence.hasNetwork = network.hasNetwork;
    m_evidence.hasGlobalIpv6 = network.hasGlobalIpv6;
    m_evidence.hasProxy = network.hasProxy;
    addDeadAddressRows();
    m_result.seconds = double(m_clock.elapsed()) / 1000.0;
    m_result.findings = weighFindings(m_plan, m_evidence);
    weighStages(m_result);
    writeVerdict(m_result);
    m_result.facts = factsOf(m_result, m_plan);
    Q_EMIT finished(m_result);
}

void TestRun::addDeadAddressRows()
{
    int index = int(m_result.paths.size());
    for (const PathEvidence& path : std::as_const(m_evidence.paths)) {
        for (const AddressAttempt& attempt : path.attempts) {
            const bool ownRow = attempt.address.toString() == path.result.address;
            if (attempt.state != AddressAttempt::State::Failed || ownRow)
                continue;
            PathResult row;
            row.index = index++;
            row.address = attempt.address.toString();
            row.port = path.target.port;
            row.encryption = path.result.encryption;
            row.finished = true;
            row.stages = {path.result.stages.first(), {}};
            Stage& connecting = row.stages.last();
            connecting.kind = StageKind::Connect;
            connecting.result = StageResult::Failed;
            connecting.milliseconds = attempt.milliseconds;
            connecting.finding = attempt.finding;
            connecting.brief = briefFor(*attempt.finding);
            connecting.says =
                describeFinding(*attempt.finding, {{u"host"_s, row.address}, {u"port"_s, QString::number(row.port)}})
                    .says;
            m_result.paths.append(row);
            Q_EMIT pathChanged(row);
        }
    }
}

void TestRun::tell(int path, TranscriptLine::From from, const QString& line)
{
    if (m_result.transcript.size() >= MostTranscriptLines)
        return;
    m_result.transcript.append({m_clock.elapsed(), path, from, line});
    Q_EMIT said(m_result.transcript.last());
}

void TestRun::mayDecide(const Finding& finding)
{
    if (m_decided || !decidesAlone(finding, m_plan))
        return;
    m_decided = true;
    Q_EMIT decisiveFinding(finding);
}

} // namespace unsent::connection
