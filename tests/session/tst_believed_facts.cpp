#include "SmallStore.h"
#include "Telling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using namespace unsent::tests;
using session::Events;
using session::Position;

namespace {
const QList<session::Suspicion> Relay = {{u"relay-denied"_s, 0.9, {}}};
const auto Known = model::FactSource::Known;
} // namespace

/// Which of several words on one fact is believed.
class BelievedFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void measuredOutranksPastedOutranksAnsweredOutranksKnown();
    void unsureOutranksNothing();
    void contradictionsAreKept();
    void laterTestReplacesWhatAnEarlierOneFound();
    void laterTextReplacesAnEarlierOne();
    void correctedFactIsTheWordOfThePerson();

private:
    std::unique_ptr<SmallStore> m_small;
    session::Session session(const Events& events)
    {
        session::Session session(m_small->store());
        session.setEvents(events);
        return session;
    }
};

void BelievedFactsTest::initTestCase()
{
    m_small = SmallStore::make();
    QVERIFY(m_small);
}

void BelievedFactsTest::measuredOutranksPastedOutranksAnsweredOutranksKnown()
{
    using enum model::FactSource;
    session::Session session(m_small->store());
    const auto network = [&] {
        for (const model::Fact& fact : session.position().facts) {
            if (fact.id == u"network")
                return fact.value;
        }
        return QString();
    };
    session.add(session::FactsMeasured{{}, {fact(u"network"_s, u"a"_s, model::FactSource::Known)}, {}, {}});
    QCOMPARE(network(), u"a"_s);
    session.add(answered(u"network"_s, u"b"_s));
    QCOMPARE(network(), u"b"_s);
    session.add(measured({fact(u"network"_s, u"d"_s, Measured)}));
    QCOMPARE(network(), u"d"_s);
    session.add(pasted({}, {fact(u"network"_s, u"c"_s, Pasted)}));
    QCOMPARE(network(), u"d"_s);
    session.add(answered(u"network"_s, u"e"_s));
    QCOMPARE(network(), u"d"_s);
}

void BelievedFactsTest::unsureOutranksNothing()
{
    const Position position =
        session({pasted(Relay, {fact(u"signed-in"_s, u"no"_s, Known)}), answered(u"signed-in"_s, u"?"_s)}).position();
    QCOMPARE(position.node.toString(), u"relay-denied/turn-on-sign-in"_s);
    QVERIFY(position.conflicts.isEmpty());
}

void BelievedFactsTest::contradictionsAreKept()
{
    const Position position = session({pasted(Relay, {fact(u"signed-in"_s, u"no"_s, Known)}),
                                       measured({fact(u"signed-in"_s, u"yes"_s, Known)})})
                                  .position();
    QCOMPARE(position.node.toString(), u"relay-denied/why-refused"_s);
    QCOMPARE(position.conflicts.size(), 1);
    QCOMPARE(position.conflicts.first().believed.value, u"yes"_s);
    QCOMPARE(position.conflicts.first().other.value, u"no"_s);
    QCOMPARE(position.conflicts.first().other.source, model::FactSource::Pasted);
}

void BelievedFactsTest::laterTestReplacesWhatAnEarlierOneFound()
{
    const Position position = session({pasted(Relay), measured({fact(u"signed-in"_s, u"no"_s, Known)}),
                                       measured({fact(u"port"_s, u"587"_s, Known)})})
                                  .position();
    QCOMPARE(position.node.toString(), u"relay-denied/signed-in"_s);
    const Position tools = session({pasted(Relay), measured({fact(u"signed-in"_s, u"no"_s, Known)}, u"name-check"_s),
                                    measured({}, u"name-check"_s)})
                               .position();
    QCOMPARE(tools.node.toString(), u"relay-denied/turn-on-sign-in"_s);
}

void BelievedFactsTest::laterTextReplacesAnEarlierOne()
{
    const Position position = session({pasted(Relay, {fact(u"signed-in"_s, u"no"_s, Known)}),
                                       pasted({{u"authentication-required"_s, 0.9, {}}})})
                                  .position();
    QCOMPARE(position.node.toString(), u"authentication/changed"_s);
    QVERIFY(position.facts.isEmpty());
}

void BelievedFactsTest::correctedFactIsTheWordOfThePerson()
{
    session::Session way = session(
        {pasted(Relay, {fact(u"signed-in"_s, u"yes"_s, Known)}), measured({fact(u"signed-in"_s, u"yes"_s, Known)})});
    way.correct(u"signed-in"_s, u"no"_s);
    QCOMPARE(way.position().node.toString(), u"relay-denied/turn-on-sign-in"_s);
    way.correct(u"signed-in"_s, {});
    QCOMPARE(way.position().node.toString(), u"relay-denied/signed-in"_s);
}

QTEST_GUILESS_MAIN(BelievedFactsTest)
#include "tst_believed_facts.moc"
