#include <RelayScenario.h>
#include <ThisComputer.h>
#include <ThisComputerNames.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// What this computer says of itself, and the table of relaying.
class ComputerAndRelayingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void systemIsNamed_data();
    void systemIsNamed();
    void resolverFileNamesTheDomain_data();
    void resolverFileNamesTheDomain();
    void thisComputerTellsItsSystem();
    void namesOfAComputerBecomeFacts();
    void relayingIsJudged_data();
    void relayingIsJudged();
    void everySituationHasARow();
    void unknownSituationHasNone();
    void choicesBecomeFacts();
};

void ComputerAndRelayingTest::systemIsNamed_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("kernel");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* product, const char* version, const char* kernel, const char* id) {
        QTest::addRow("%s %s", product, version) << QString::fromLatin1(product) << QString::fromLatin1(version)
                                                 << QString::fromLatin1(kernel) << QString::fromLatin1(id);
    };
    row("windows", "11", "winnt", "windows-11");
    row("windows", "10", "winnt", "windows-10");
    row("windows", "Server 2019", "winnt", "windows-10");
    row("windows", "8.1", "winnt", "windows-7-8");
    row("windows", "7SP1", "winnt", "windows-7-8");
    row("windows", "XP", "winnt", "other");
    row("macos", "14", "darwin", "macos");
    row("osx", "10.12", "darwin", "macos");
    row("ios", "17", "darwin", "ios");
    row("android", "14", "linux", "android");
    row("debian", "12", "linux", "linux");
    row("freebsd", "14", "freebsd", "other");
}

void ComputerAndRelayingTest::systemIsNamed()
{
    QFETCH(QString, product);
    QFETCH(QString, version);
    QFETCH(QString, kernel);
    QTEST(tools::systemId(product, version, kernel), "id");
}

void ComputerAndRelayingTest::resolverFileNamesTheDomain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::newRow("domain") << u"domain contoso.example\nnameserver 192.0.2.1\n"_s << u"contoso.example"_s;
    QTest::newRow("search") << u"search\tlan contoso.example\n"_s << u"lan"_s;
    QTest::newRow("the last one counts") << u"search a\ndomain b.\n"_s << u"b"_s;
    QTest::newRow("a lone dot is none") << u"search .\n"_s << QString();
    QTest::newRow("a comment is none") << u"# domain x\n"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ComputerAndRelayingTest::resolverFileNamesTheDomain()
{
    QFETCH(QString, text);
    QTEST(tools::domainOfResolverFile(text), "domain");
}

void ComputerAndRelayingTest::thisComputerTellsItsSystem()
{
    const tools::ThisComputer computer = tools::readThisComputer();
    QVERIFY(!computer.hostName.contains(u'.'));
    QVERIFY(!computer.systemName.isEmpty());
    QCOMPARE(tools::facts(computer).first().id, u"system"_s);
    QCOMPARE(tools::facts(computer).first().value, computer.system);
}

void ComputerAndRelayingTest::namesOfAComputerBecomeFacts()
{
    const tools::ThisComputer computer{u"Terri's"_s, u"lan"_s, u"windows-11"_s, u"Windows 11"_s};
    QStringList told;
    for (const model::Fact& fact : tools::facts(computer))
        told << fact.id + u'=' + fact.value;
    QCOMPARE(told, QStringList({u"system=windows-11"_s, u"computer-name-valid=no"_s, u"name-problem=apostrophe"_s,
                                u"domain-name-valid=yes"_s}));
}

void ComputerAndRelayingTest::relayingIsJudged_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<bool>("ownRecipient");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* words, const QString& network, const QString& owner, bool own,
                        const QString& verdict) { QTest::newRow(words) << network << owner << own << verdict; };
    // The six rows of the newer article on relaying.
    row("at home, to the same provider", u"home"_s, u"mail-provider"_s, true, u"not-relaying"_s);
    row("at home, to another provider", u"home"_s, u"mail-provider"_s, false, u"allowed"_s);
    row("at work, to the same provider", u"work"_s, u"mail-provider"_s, true, u"not-relaying"_s);
    row("at work, to another provider", u"work"_s, u"mail-provider"_s, false, u"blocked"_s);
    row("in a hotel, to the same provider", u"public"_s, u"mail-provider"_s, true, u"not-relaying"_s);
    row("in a hotel, to another provider", u"public"_s, u"mail-provider"_s, false, u"blocked"_s);
    // And beyond them.
    row("at home on another company's line", u"home-other"_s, u"mail-provider"_s, false, u"blocked"_s);
    row("on a mobile network", u"mobile"_s, u"mail-provider"_s, false, u"blocked"_s);
    row("through the server of the present line", u"public"_s, u"line-provider"_s, false, u"allowed"_s);
    row("through somebody else's server", u"home"_s, u"other"_s, false, u"blocked"_s);
    row("through somebody else's server, to its own people", u"home"_s, u"other"_s, true, u"not-relaying"_s);
}

void ComputerAndRelayingTest::relayingIsJudged()
{
    QFETCH(QString, network);
    QFETCH(QString, owner);
    QFETCH(bool, ownRecipient);
    const auto row = tools::relayScenario(network, owner, ownRecipient);
    QVERIFY(row);
    QTEST(row->verdict, "verdict");
    QVERIFY(!row->situation.isEmpty() && !row->explanation.isEmpty());
}

void ComputerAndRelayingTest::everySituationHasARow()
{
    for (const QString& network : {u"home"_s, u"home-other"_s, u"work"_s, u"public"_s, u"mobile"_s}) {
        for (const QString& owner : {u"mail-provider"_s, u"line-provider"_s, u"other"_s}) {
            for (const bool own : {true, false})
                QVERIFY(tools::relayScenario(network, owner, own));
        }
    }
}

void ComputerAndRelayingTest::unknownSituationHasNone()
{
    QVERIFY(!tools::relayScenario(u"moon"_s, u"mail-provider"_s, true));
    QVERIFY(!tools::relayScenario(u"home"_s, u"nobody"_s, true));
    QVERIFY(!tools::relayScenario(u"*"_s, u"*"_s, true));
}

void ComputerAndRelayingTest::choicesBecomeFacts()
{
    const auto row = tools::relayScenario(u"work"_s, u"mail-provider"_s, false);
    QVERIFY(row);
    const QList<model::Fact> facts = tools::facts(*row, u"work"_s, u"mail-provider"_s);
    QCOMPARE(facts.size(), 3);
    QCOMPARE(facts.at(0).value, u"blocked"_s);
    QCOMPARE(facts.at(0).source, model::FactSource::Measured);
    QCOMPARE(facts.at(1).source, model::FactSource::Answered);
}

QTEST_GUILESS_MAIN(ComputerAndRelayingTest)
#include "tst_computer_and_relaying.moc"
