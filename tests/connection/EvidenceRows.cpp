#include "EvidenceRows.h"

#include <FindingKinds.h>
#include <PlanMaker.h>

using namespace Qt::StringLiterals;

namespace unsent::test {

using namespace connection;

namespace {

TestPlan plan()
{
    TestPlan result;
    result.host = u"smtp.mail.test"_s;
    result.targets = usualTargets();
    return result;
}

Stage stage(StageKind kind, StageResult result)
{
    Stage made;
    made.kind = kind;
    made.result = result;
    return made;
}

PathEvidence path(int index, quint16 port)
{
    PathEvidence made;
    made.target = usualTargets().at(index);
    made.target.port = port;
    made.result.index = index;
    made.result.port = port;
    made.result.address = u"192.0.2.1"_s;
    made.result.finished = true;
    made.attempts = {{QHostAddress(u"192.0.2.1"_s), AddressAttempt::State::Connected, {}, 10}};
    return made;
}

PathEvidence working(int index, quint16 port)
{
    PathEvidence made = path(index, port);
    for (const StageKind kind :
         {StageKind::Resolve, StageKind::Connect, StageKind::Greeting, StageKind::Ehlo, StageKind::EhloAgain})
        made.result.stages.append(stage(kind, StageResult::Ok));
    made.result.stages.append(stage(StageKind::Auth, StageResult::Skipped));
    made.result.stages.append(stage(StageKind::Mail, StageResult::Skipped));
    return made;
}

PathEvidence unreachable(int index, quint16 port, FindingId finding)
{
    PathEvidence made = path(index, port);
    made.result.stages = {stage(StageKind::Resolve, StageResult::Ok), stage(StageKind::Connect, StageResult::Failed)};
    made.attempts.first().state = AddressAttempt::State::Failed;
    made.attempts.first().finding = finding;
    made.findings = {
        describeFinding(finding, {{u"host"_s, u"smtp.mail.test"_s}, {u"port"_s, QString::number(port)}}, index)};
    return made;
}

PathEvidence greetedBy(PathEvidence path, const QString& greeting)
{
    for (Stage& seen : path.result.stages) {
        if (seen.kind == StageKind::Greeting)
            seen.reply = {u"220 "_s + greeting};
    }
    return path;
}

PathEvidence withAttempt(PathEvidence path, const QString& address, FindingId finding)
{
    path.attempts.prepend({QHostAddress(address), AddressAttempt::State::Failed, finding, 1000});
    return path;
}

Evidence seen(const QList<PathEvidence>& paths)
{
    Evidence evidence;
    evidence.paths = paths;
    evidence.addresses = {QHostAddress(u"192.0.2.1"_s)};
    return evidence;
}

Evidence allTimedOut()
{
    return seen({unreachable(0, 587, FindingId::ConnectionTimeout), unreachable(1, 465, FindingId::ConnectionTimeout),
                 unreachable(2, 25, FindingId::ConnectionTimeout)});
}

EvidenceRow changed(const char* name, Evidence evidence, void (*change)(TestPlan&, Evidence&),
                    const QStringList& findings, const QString& verdict)
{
    EvidenceRow row{name, plan(), std::move(evidence), findings, verdict};
    change(row.plan, row.evidence);
    return row;
}

} // namespace

QList<EvidenceRow> evidenceRows()
{
    const auto three = seen({working(0, 587), working(1, 465), working(2, 25)});
    PathEvidence strange = greetedBy(working(2, 25), u"proxy.hotel.test ESMTP"_s);
    strange.findings = {describeFinding(FindingId::StarttlsNotOffered, {}, 2)};
    return {
        {"three ports work", plan(), three, {}, u"works"_s},
        {"25 is blocked, 587 works",
         plan(),
         seen({working(0, 587), working(1, 465), unreachable(2, 25, FindingId::ConnectionTimeout)}),
         {u"port-25-blocked"_s},
         u"works"_s},
        changed(
            "25 is blocked and is what the person has",
            seen({working(0, 587), working(1, 465), unreachable(2, 25, FindingId::ConnectionTimeout)}),
            [](TestPlan&, Evidence& evidence) { evidence.paths[2].target.origin = Origin::Pasted; },
            {u"port-25-blocked"_s}, u"Port 25 is closed"_s),
        {"465 is closed, 587 works",
         plan(),
         seen({working(0, 587), unreachable(1, 465, FindingId::ConnectionRefused), working(2, 25)}),
         {u"connection-refused"_s},
         u"works"_s},
        {"all ports refuse",
         plan(),
         seen({unreachable(0, 587, FindingId::ConnectionRefused), unreachable(1, 465, FindingId::ConnectionRefused),
               unreachable(2, 25, FindingId::ConnectionRefused)}),
         {u"connection-refused"_s},
         u"refuses connections"_s},
        changed(
            "all time out, the web does not answer either", allTimedOut(),
            [](TestPlan&, Evidence& evidence) { evidence.web = WebSight{}; }, {u"connection-timeout"_s},
            u"Nothing came back"_s),
        changed(
            "all time out, the web works", allTimedOut(),
            [](TestPlan&, Evidence& evidence) {
                evidence.web = WebSight{true, false};
            },
            {u"connection-timeout"_s, u"mail-ports-blocked"_s}, u"but no mail"_s),
        changed(
            "a portal answers", allTimedOut(),
            [](TestPlan&, Evidence& evidence) {
                evidence.web = WebSight{true, true};
            },
            {u"connection-timeout"_s, u"captive-portal"_s}, u"sign in on a web page"_s),
        changed(
            "no network", seen({unreachable(0, 587, FindingId::NetworkUnreachable)}),
            [](TestPlan&, Evidence& evidence) { evidence.hasNetwork = false; },
            {u"network-unreachable"_s, u"offline"_s}, u"not connected"_s),
        changed(
            "a proxy is set", seen({unreachable(0, 587, FindingId::NetworkUnreachable)}),
            [](TestPlan&, Evidence& evidence) { evidence.hasProxy = true; },
            {u"network-unreachable"_s, u"proxy-configured"_s}, u"no way"_s),
        changed(
            "a proxy does not matter when mail works", three,
            [](TestPlan&, Evidence& evidence) { evidence.hasProxy = true; }, {}, u"works"_s),
        {"a firewall here",
         plan(),
         seen({unreachable(0, 587, FindingId::BlockedByThisComputer)}),
         {u"blocked-by-this-computer"_s},
         u"on this computer"_s},
        changed(
            "IPv6 dead, IPv4 fine",
            seen({withAttempt(working(0, 587), u"2001:db8::1"_s, FindingId::ConnectionTimeout)}),
            [](TestPlan&, Evidence& evidence) { evidence.hasGlobalIpv6 = true; }, {u"ipv6-broken"_s}, u"works"_s),
        {"no IPv6 here at all is no fault",
         plan(),
         seen({withAttempt(working(0, 587), u"2001:db8::1"_s, FindingId::NetworkUnreachable)}),
         {},
         u"works"_s},
        {"one of two addresses is dead",
         plan(),
         seen({withAttempt(working(0, 587), u"192.0.2.7"_s, FindingId::ConnectionTimeout)}),
         {u"one-address-dead"_s},
         u"works"_s},
        changed(
            "another server on 25", seen({greetedBy(working(0, 587), u"smtp.mail.test ESMTP"_s), strange}),
            [](TestPlan&, Evidence&) {}, {u"port-25-redirected"_s, u"starttls-not-offered"_s}, u"works"_s),
        changed(
            "a provider's name leads into the house", three,
            [](TestPlan& made, Evidence& evidence) {
                made.provider = u"gmail"_s;
                evidence.addresses = {QHostAddress(u"192.168.1.1"_s)};
            },
            {u"local-override"_s}, u"leads to 192.168.1.1"_s),
        changed(
            "a company's own server may have a private address", three,
            [](TestPlan&, Evidence& evidence) { evidence.addresses = {QHostAddress(u"10.1.2.3"_s)}; }, {}, u"works"_s),
        changed(
            "a filter answers 0.0.0.0", three,
            [](TestPlan&, Evidence& evidence) { evidence.addresses = {QHostAddress(u"0.0.0.0"_s)}; },
            {u"local-override"_s}, u"0.0.0.0"_s),
        changed(
            "this computer knows no name server", seen({}),
            [](TestPlan&, Evidence& evidence) { evidence.resolveFailure = FindingId::DnsNoResolver; },
            {u"dns-no-resolver"_s}, u"whom to ask"_s),
    };
}

QList<DnsRow> dnsRows()
{
    return {
        {"an address", [](ScriptedDns& dns, TestPlan&) { dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s); }, {}},
        {"junk and foreign answers come first",
         [](ScriptedDns& dns, TestPlan&) {
             dns.set(u"mail.test"_s, RecordType::A,
                     {.bodies = {ScriptedDns::address(u"127.0.0.1"_s)}, .garbage = true});
         },
         {}},
        {"cut short by UDP, whole by TCP",
         [](ScriptedDns& dns, TestPlan&) {
             dns.set(u"mail.test"_s, RecordType::A,
                     {.bodies = {ScriptedDns::address(u"127.0.0.1"_s)}, .onlyByTcp = true});
         },
         {}},
        {"no such name",
         [](ScriptedDns& dns, TestPlan&) { dns.setHost(u"mail.test"_s, {.code = 3}); },
         {u"dns-no-such-host"_s}},
        {"a name without addresses",
         [](ScriptedDns& dns, TestPlan&) { dns.setHost(u"mail.test"_s, {}); },
         {u"dns-no-address"_s}},
        {"server failure",
         [](ScriptedDns& dns, TestPlan&) { dns.setHost(u"mail.test"_s, {.code = 2}); },
         {u"dns-server-failure"_s}},
        {"refused", [](ScriptedDns& dns, TestPlan&) { dns.setHost(u"mail.test"_s, {.code = 5}); }, {u"dns-refused"_s}},
        {"silence",
         [](ScriptedDns& dns, TestPlan&) { dns.setHost(u"mail.test"_s, {.silent = true}); },
         {u"dns-timeout"_s}},
        {"a second server answers",
         [](ScriptedDns& dns, TestPlan& plan) {
             dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
             plan.nameServers.prepend({QHostAddress(QHostAddress::LocalHost), 9}); // nobody there
         },
         {}},
        {"AAAA hangs",
         [](ScriptedDns& dns, TestPlan& plan) {
             dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
             dns.set(u"mail.test"_s, RecordType::Aaaa, {.silent = true});
             plan.targets.prepend({1, EncryptionChoice::Auto, Origin::Assumed});
             plan.deadlines.silence = plan.deadlines.connect;
             // The name server answers the recipient's question late, so that the test lasts.
             plan.to = u"bob@slow.test"_s;
             dns.set(u"slow.test"_s, RecordType::Mx,
                     {.bodies = {ScriptedDns::mx(10, u"mx.slow.test"_s)}, .delay = 1200});
             plan.deadlines.dnsTry = std::chrono::milliseconds(1400);
         },
         {u"dns-slow-ipv6-answer"_s, u"connection-refused"_s}},
        {"the recipient's domain takes no mail",
         [](ScriptedDns& dns, TestPlan& plan) {
             dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
             plan.to = u"bob@nomail.test"_s;
             dns.set(u"nomail.test"_s, RecordType::Mx, {.bodies = {ScriptedDns::mx(0, QString())}});
         },
         {u"recipient-domain-null-mx"_s}},
    };
}

} // namespace unsent::test
