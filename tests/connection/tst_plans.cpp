#include <Autoconfig.h>
#include <FindingKinds.h>
#include <HostLookup.h>
#include <NameServers.h>
#include <PlanMaker.h>
#include <WebProbe.h>

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace unsent;
using namespace unsent::connection;

/// Plans, settings files and sentences; no network.
class TestPlans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHostIsUnderstood_data();
    void aHostIsUnderstood();
    void aCardBecomesAPlan();
    void factsBecomeAPlan();
    void aNameServerIsUnderstood_data();
    void aNameServerIsUnderstood();
    void resolverFilesAreRead();
    void aPrivateAddressIsKnown_data();
    void aPrivateAddressIsKnown();
    void anAutoconfigDocumentIsRead();
    void aPortalIsTold_data();
    void aPortalIsTold();
    void everyFindingHasItsWords();
    void aPlanSaysWhatItWillDo_data();
    void aPlanSaysWhatItWillDo();
};

void TestPlans::aHostIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("name") << u"smtp.example.com"_s << u"smtp.example.com"_s << 587;
    QTest::newRow("name and port") << u" smtp.example.com:2525 "_s << u"smtp.example.com"_s << 2525;
    QTest::newRow("trailing dot") << u"smtp.example.com."_s << u"smtp.example.com"_s << 587;
    QTest::newRow("scheme") << u"smtps://smtp.example.com:465/"_s << u"smtp.example.com"_s << 465;
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s << 587;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s << 587;
    QTest::newRow("IPv6 and port") << u"[2001:db8::1]:25"_s << u"2001:db8::1"_s << 25;
    QTest::newRow("empty") << u" "_s << QString() << 0;
    QTest::newRow("blank inside") << u"smtp example"_s << QString() << 0;
    QTest::newRow("port too large") << u"smtp.example.com:70000"_s << QString() << 0;
    QTest::newRow("an address of mail") << u"a@example.com"_s << QString() << 0;
}

void TestPlans::aHostIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto plan = planForHost(text);
    QCOMPARE(bool(plan), !host.isEmpty());
    if (plan) {
        QCOMPARE(plan->host, host);
        QCOMPARE(int(plan->targets.first().port), port);
    } else {
        QVERIFY(!plan.error().what.isEmpty());
    }
}

void TestPlans::aCardBecomesAPlan()
{
    model::Provider card;
    card.id = u"web-de"_s;
    card.userName = u"local-part"_s;
    card.submission = {{u"smtp.web.de"_s, 465, u"tls"_s}, {u"smtp.web.de"_s, 587, u"starttls"_s}};
    const TestPlan plan = planForCard(u"alice@web.de"_s, card);
    QCOMPARE(plan.host, u"smtp.web.de"_s);
    QCOMPARE(plan.user, u"alice"_s);
    QCOMPARE(plan.targets.size(), 3);
    QCOMPARE(plan.targets[0], (Target{465, EncryptionChoice::Tls, Origin::ProviderCard}));
    QCOMPARE(plan.targets[1], (Target{587, EncryptionChoice::StartTls, Origin::ProviderCard}));
    QCOMPARE(plan.targets[2], (Target{25, EncryptionChoice::Auto, Origin::Assumed}));
    QCOMPARE(plan.webHost, u"web.de"_s);
}

void TestPlans::factsBecomeAPlan()
{
    const auto fact = [](const QString& id, const QString& value) {
        return model::Fact{id, value, model::FactSource::Pasted, {}};
    };
    const auto plan = planForFacts({fact(u"server"_s, u"smtp.proseware.example"_s), fact(u"port"_s, u"2525"_s),
                                    fact(u"encryption"_s, u"tls"_s), fact(u"sender"_s, u"a@b.test"_s),
                                    fact(u"recipient"_s, u"?"_s), fact(u"size"_s, u"1234"_s)});
    QVERIFY(plan);
    QCOMPARE(plan->targets.first(), (Target{2525, EncryptionChoice::Tls, Origin::Pasted}));
    QCOMPARE(plan->targets.size(), 4);
    QCOMPARE(plan->from, u"a@b.test"_s);
    QVERIFY(plan->to.isEmpty());
    QCOMPARE(plan->messageBytes, std::optional<qint64>(1234));
    QVERIFY(!planForFacts({fact(u"port"_s, u"25"_s)}));
}

void TestPlans::aNameServerIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << u"192.0.2.53"_s << u"192.0.2.53"_s << 53;
    QTest::newRow("IPv4 and port") << u"127.0.0.1:5353"_s << u"127.0.0.1"_s << 5353;
    QTest::newRow("IPv6") << u"2001:db8::53"_s << u"2001:db8::53"_s << 53;
    QTest::newRow("IPv6 and port") << u"[::1]:5353"_s << u"::1"_s << 5353;
    QTest::newRow("a name") << u"dns.test"_s << QString() << 0;
    QTest::newRow("port 0") << u"127.0.0.1:0"_s << QString() << 0;
    QTest::newRow("empty") << QString() << QString() << 0;
}

void TestPlans::aNameServerIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(int, port);
    const auto server = nameServerFromText(text);
    QCOMPARE(server.has_value(), !address.isEmpty());
    if (server) {
        QCOMPARE(server->address.toString(), address);
        QCOMPARE(int(server->port), port);
    }
}

void TestPlans::resolverFilesAreRead()
{
    const ResolverSettings settings = parseResolverSettings(
        u"# made by hand\nnameserver 192.0.2.53\nnameserver fe80::1%eth0 ; router\nsearch home.test lan\nnameserver nonsense\n"_s);
    QCOMPARE(settings.servers.size(), 2);
    QCOMPARE(settings.servers.first().address, QHostAddress(u"192.0.2.53"_s));
    QCOMPARE(settings.searchDomains, (QStringList{u"home.test"_s, u"lan"_s}));
    const QString hosts =
        u"127.0.0.1 localhost\n0.0.0.0 smtp.gmail.com # blocked\n::1 Smtp.Gmail.com\n10.0.0.1 other"_s;
    QCOMPARE(hostsFileAddresses(hosts, u"smtp.gmail.com"_s),
             (QList<QHostAddress>{QHostAddress(u"0.0.0.0"_s), QHostAddress(u"::1"_s)}));
    QVERIFY(hostsFileAddresses(hosts, u"gmail.com"_s).isEmpty());
    QVERIFY(hostsFileAddresses(hosts, u"blocked"_s).isEmpty());
}

void TestPlans::aPrivateAddressIsKnown_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("inside");
    for (const char* inside : {"0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.1.1", "172.31.0.1",
                               "192.168.1.1", "::", "::1", "fd00::1", "fe80::1"})
        QTest::newRow(inside) << QString::fromLatin1(inside) << true;
    for (const char* outside : {"192.0.2.1", "172.32.0.1", "100.128.0.1", "2001:db8::1", "8.8.8.8"})
        QTest::newRow(outside) << QString::fromLatin1(outside) << false;
}

void TestPlans::aPrivateAddressIsKnown()
{
    QFETCH(QString, address);
    QFETCH(bool, inside);
    QCOMPARE(isNotPublic(QHostAddress(address)), inside);
}

void TestPlans::anAutoconfigDocumentIsRead()
{
    const QByteArray document =
        "<clientConfig><emailProvider id='x'><incomingServer "
        "type='imap'><hostname>imap.x.test</hostname></incomingServer>"
        "<outgoingServer "
        "type='smtp'><hostname>smtp.%EMAILDOMAIN%</hostname><port>465</port><socketType>SSL</socketType>"
        "<username>%EMAILLOCALPART%</username></outgoingServer><outgoingServer "
        "type='smtp'><hostname>b.x.test</hostname>"
        "<port>587</port><socketType>STARTTLS</socketType></outgoingServer></emailProvider></clientConfig>";
    const auto servers = parseAutoconfig(document, u"anna@x.test"_s);
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[0].host, u"smtp.x.test"_s);
    QCOMPARE(servers[0].user, u"anna"_s);
    QCOMPARE(servers[0].encryption, EncryptionChoice::Tls);
    QCOMPARE(servers[1].encryption, EncryptionChoice::StartTls);
    QVERIFY(parseAutoconfig("<html>no</html>", u"anna@x.test"_s).isEmpty());
    QVERIFY(parseAutoconfig("<!DOCTYPE x [<!ENTITY a 'b'>]>" + document, u"anna@x.test"_s).isEmpty());
    for (const QString& address : autoconfigAddresses(u"anna@x.test"_s))
        QVERIFY2(!address.contains(u"anna"_s), qPrintable(address));
}

void TestPlans::aPortalIsTold_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<bool>("portal");
    QTest::newRow("511") << u"HTTP/1.1 511 Network Authentication Required\r\n\r\n"_s << true;
    QTest::newRow("to an address inside")
        << u"HTTP/1.1 302 Found\r\nLocation: http://192.168.1.1:8080/x\r\n\r\n"_s << true;
    QTest::newRow("to a login page elsewhere")
        << u"HTTP/1.0 302 Found\r\nlocation: https://hotspot.hotel.test/login?u=1\r\n\r\n"_s << true;
    QTest::newRow("to its own secure page")
        << u"HTTP/1.1 301 Moved\r\nLocation: https://www.mail.test/login\r\n\r\n"_s << false;
    QTest::newRow("to another page of the same company")
        << u"HTTP/1.1 301 Moved\r\nLocation: https://example.com/\r\n\r\n"_s << false;
    QTest::newRow("a page") << u"HTTP/1.1 200 OK\r\n\r\n"_s << false;
    QTest::newRow("noise") << u"x"_s << false;
}

void TestPlans::aPortalIsTold()
{
    QFETCH(QString, head);
    QFETCH(bool, portal);
    QCOMPARE(looksLikeCaptivePortal(head, u"mail.test"_s), portal);
}

void TestPlans::everyFindingHasItsWords()
{
    static const QRegularExpression id(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    QSet<QString> ids, sentences;
    for (int i = 0; i < FindingCount; ++i) {
        const FindingKind& kind = kindOf(FindingId(i));
        QCOMPARE(int(kind.id), i);
        const QString name = toId(kind.id);
        QVERIFY2(id.match(name).hasMatch(), qPrintable(name));
        const Finding finding = describeFinding(kind.id, {});
        const QString says = finding.says.text(), advice = finding.advice.text();
        QVERIFY2(says.endsWith(u'.') || says.endsWith(u'?') || says.endsWith(u')'), qPrintable(says));
        QVERIFY2(advice.size() > 15, qPrintable(name));
        QVERIFY2(!says.contains(u'{') && !advice.contains(u'{'), qPrintable(says));
        ids.insert(name);
        sentences.insert(says);
    }
    QCOMPARE(ids.size(), FindingCount);
    QCOMPARE(sentences.size(), FindingCount);
    QCOMPARE(describeFinding(FindingId::DnsNoSuchHost, {{u"host"_s, u"{name}"_s}, {u"name"_s, u"X"_s}}).says.text(),
             u"There is no server called {name}."_s);
}

void TestPlans::aPlanSaysWhatItWillDo_data()
{
    QTest::addColumn<bool>("signIn");
    QTest::addColumn<bool>("message");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("not_");
    QTest::newRow("nothing given") << false << false << u"Sends no message."_s << u"Signs in"_s;
    QTest::newRow("sign-in") << true << false
                             << u"Signs in once as alice, only over safe encryption. The password is not kept."_s
                             << u"Uses no password."_s;
    QTest::newRow("message") << true << true << u"Sends one test message to yourself, at alice@mail.test."_s
                             << u"Sends no message."_s;
}

void TestPlans::aPlanSaysWhatItWillDo()
{
    QFETCH(bool, signIn);
    QFETCH(bool, message);
    QFETCH(QString, says);
    QFETCH(QString, not_);
    TestPlan plan = planForHost(u"smtp.mail.test"_s).value();
    plan.from = u"alice@mail.test"_s;
    plan.sendMessageToSelf = message;
    if (signIn) {
        plan.user = u"alice"_s;
        plan.password = std::make_shared<Password>(QByteArray("geheim-77"));
    }
    const QString all = describe(plan).join(u'\n');
    QVERIFY2(all.contains(says), qPrintable(all));
    QVERIFY2(!all.contains(not_), qPrintable(all));
    QVERIFY(all.contains(u"Asks the name service for the address of smtp.mail.test."_s));
    plan.host = u"192.0.2.1"_s;
    plan.to = u"bob@elsewhere.test"_s;
    const QString literal = describe(plan).join(u'\n');
    QVERIFY(!literal.contains(u"address of"_s));
    QVERIFY(literal.contains(u"whether elsewhere.test takes mail"_s));
    QVERIFY(all.contains(u"587, 465, 25"_s));
    QVERIFY(!all.contains(u"geheim"_s));
}

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
