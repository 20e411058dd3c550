#include "SmallStore.h"
#include "Telling.h"

#include <Ask.h>
#include <Derivation.h>
#include <Likelihood.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using namespace unsent::tests;
using Suspicions = QList<session::Suspicion>;

/// The question that separates two causes, and the facts that need no question.
class AskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneQuestionSeparatesTwoCauses_data();
    void oneQuestionSeparatesTwoCauses();
    void factsFollowFromOthers_data();
    void factsFollowFromOthers();
    void testAndTextAddUp();

private:
    std::unique_ptr<SmallStore> m_small;
};

void AskTest::initTestCase()
{
    m_small = SmallStore::make();
    QVERIFY(m_small);
}

void AskTest::oneQuestionSeparatesTwoCauses_data()
{
    QTest::addColumn<Suspicions>("suspicions");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("fact");
    const session::Suspicion relay = {u"relay-denied"_s, 0.5, {}};
    const session::Suspicion authentication = {u"authentication-required"_s, 0.4, {}};
    const session::Suspicion sender = {u"sender-rejected"_s, 0.3, {}};
    const session::Suspicion blocked = {u"blocklisted"_s, 0.3, {}};
    QTest::newRow("the question whose answer leads over to the other tree")
        << Suspicions{relay, authentication} << QString() << u"network"_s;
    QTest::newRow("the same the other way round") << Suspicions{authentication, relay} << QString() << u"network"_s;
    QTest::newRow("else the first question of the likelier one")
        << Suspicions{relay, sender} << QString() << u"signed-in"_s;
    QTest::newRow("else one of the other's") << Suspicions{sender, relay} << QString() << u"signed-in"_s;
    QTest::newRow("what is known is not asked") << Suspicions{relay, sender} << u"signed-in"_s << u"relay-problem"_s;
    QTest::newRow("nothing is left to ask") << Suspicions{sender, blocked} << QString() << QString();
    QTest::newRow("one cause alone needs no question") << Suspicions{relay} << QString() << QString();
}

void AskTest::oneQuestionSeparatesTwoCauses()
{
    QFETCH(Suspicions, suspicions);
    QFETCH(QString, known);
    QFETCH(QString, fact);
    QList<model::Fact> facts;
    if (!known.isEmpty())
        facts << model::Fact{known, u"yes"_s, model::FactSource::Pasted, std::nullopt};
    const auto question = session::separatingQuestion(m_small->store(), suspicions, facts);
    QCOMPARE(question ? question->fact : QString(), fact);
    if (question)
        QCOMPARE(question->separates, QStringList({suspicions.at(0).cause, suspicions.at(1).cause}));
}

void AskTest::factsFollowFromOthers_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("derived");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& fact, const QString& value, const QString& derived,
                        const QString& expected) { QTest::newRow(name) << fact << value << derived << expected; };
    row("the server's host tells the provider", u"server"_s, u"smtp.fabrikam.example"_s, u"provider"_s, u"fabrikam"_s);
    row("the sender's domain tells the provider", u"sender"_s, u"terri@fabrikam.example"_s, u"provider"_s,
        u"fabrikam"_s);
    row("an unknown server tells none", u"server"_s, u"mail.contoso.example"_s, u"provider"_s, QString());
    row("4 in front of a status is temporary", u"enhanced-status"_s, u"4.7.1"_s, u"temporary"_s, u"yes"_s);
    row("5 in front of a status is permanent", u"enhanced-status"_s, u"5.7.1"_s, u"temporary"_s, u"no"_s);
    row("4yz is temporary", u"reply-code"_s, u"451"_s, u"temporary"_s, u"yes"_s);
    row("5yz is permanent", u"reply-code"_s, u"550"_s, u"temporary"_s, u"no"_s);
    row("2yz says nothing of it", u"reply-code"_s, u"250"_s, u"temporary"_s, QString());
}

void AskTest::factsFollowFromOthers()
{
    QFETCH(QString, fact);
    QFETCH(QString, value);
    QFETCH(QString, derived);
    session::Beliefs beliefs({pasted({}, {model::Fact{fact, value, model::FactSource::Pasted, std::nullopt}})});
    session::derive(m_small->store(), {}, beliefs);
    QTEST(beliefs.value(derived), "expected");
    if (const session::Belief* belief = beliefs.find(derived))
        QCOMPARE(belief->fact.source, model::FactSource::Pasted);
}

void AskTest::testAndTextAddUp()
{
    const Suspicions merged = session::merged({{u"a"_s, 0.5, u"why"_s}, {u"b"_s, 0.2, {}}}, {{u"b"_s, 0.5, {}}});
    QCOMPARE(merged.size(), 2);
    QCOMPARE(merged.at(0).cause, u"b"_s);
    QCOMPARE(merged.at(0).probability, 0.6 / 1.1);
    QCOMPARE(merged.at(1).reason, u"why"_s);
}

QTEST_GUILESS_MAIN(AskTest)
#include "tst_ask.moc"
