#include "SmallStore.h"
#include "Telling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using namespace unsent::tests;
using session::AdviceTried;
using session::Events;
using session::Position;

namespace {
const QList<session::Suspicion> Relay = {{u"relay-denied"_s, 0.9, {}}};
const auto Known = model::FactSource::Known;
} // namespace

/// What a session is told, and where it stands then.
class ReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standsWhereTheEventsLead_data();
    void standsWhereTheEventsLead();
    void countsOnlyQuestionsThatAPersonAnswered();
    void pathTellsWhereEachFactCameFrom();
    void aForgottenEventIsAsIfItHadNeverBeen();
    void changedAnswerMovesTheWayAndKeepsTheRest();
    void cleanSessionIsLikeANewOne();
    void languageChangeKeepsTheWalk();
    void sameEventsGiveTheSamePosition();
    void sharesHintsOfTheReason();

private:
    std::unique_ptr<SmallStore> m_small;
    session::Session session(const Events& events)
    {
        session::Session session(m_small->store());
        session.setEvents(events);
        return session;
    }
};

void ReplayTest::initTestCase()
{
    m_small = SmallStore::make();
    QVERIFY(m_small);
}

void ReplayTest::standsWhereTheEventsLead_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<Position::Kind>("kind");
    QTest::addColumn<QString>("node");
    const auto row = [](const char* name, const Events& events, Position::Kind kind, const QString& node) {
        QTest::newRow(name) << events << kind << node;
    };
    using enum Position::Kind;
    row("nothing told stands at the start", {}, Start, u"/"_s);
    row("a text without a cause stands at the start", {pasted({})}, Start, u"/"_s);
    row("a cause asks its first question", {pasted(Relay)}, Question, u"relay-denied/signed-in"_s);
    row("an answer goes on", {pasted(Relay), answered(u"signed-in"_s, u"no"_s)}, Advice,
        u"relay-denied/turn-on-sign-in"_s);
    row("a known fact passes its question over", {pasted(Relay, {fact(u"signed-in"_s, u"no"_s, Known)})}, Advice,
        u"relay-denied/turn-on-sign-in"_s);
    row("not sure is an answer", {pasted(Relay), answered(u"signed-in"_s, u"?"_s)}, Question,
        u"relay-denied/why-refused"_s);
    row("any other value takes the star, into another tree",
        {pasted(Relay), answered(u"signed-in"_s, u"yes"_s), answered(u"relay-problem"_s, u"?"_s),
         answered(u"network"_s, u"public"_s)},
        Question, u"authentication/changed"_s);
    row("a value that is none of the answers counts as not sure",
        {pasted(Relay), answered(u"signed-in"_s, u"perhaps"_s)}, Question, u"relay-denied/why-refused"_s);
    row("a door leads to its tree", {session::DoorTaken{u"no-error-message"_s}}, Question,
        u"no-error-message/symptom"_s);
    row("a door's answer leads into a cause's tree",
        {session::DoorTaken{u"no-error-message"_s}, answered(u"symptom"_s, u"refused"_s)}, Question,
        u"relay-denied/signed-in"_s);
    row("a door without a tree leads nowhere", {session::DoorTaken{u"check-name"_s}}, Start, u"/"_s);
    row("a text that was found behind a door decides",
        {session::DoorTaken{u"no-error-message"_s}, pasted({{u"sender-rejected"_s, 0.9, {}}})}, Advice,
        u"sender-rejected/change-from"_s);
    row("a text without a cause leaves the door open", {session::DoorTaken{u"no-error-message"_s}, pasted({})},
        Question, u"no-error-message/symptom"_s);
    row("what a person says happens leads past its question",
        {pasted({}, {fact(u"symptom"_s, u"slow"_s, model::FactSource::Pasted)})}, Advice,
        u"no-error-message/be-patient"_s);
    row("a cause counts more than what happens",
        {pasted(Relay, {fact(u"symptom"_s, u"slow"_s, model::FactSource::Pasted)})}, Question,
        u"relay-denied/signed-in"_s);
    row("a chosen cause counts more than the text's", {pasted(Relay), session::CauseChosen{u"sender-rejected"_s}},
        Advice, u"sender-rejected/change-from"_s);
    row("a technician may choose a tree", {session::CauseChosen{u"authentication"_s}}, Question,
        u"authentication/changed"_s);
    row("an unknown cause leads nowhere", {session::CauseChosen{u"no-such-cause"_s}}, Start, u"/"_s);
    row("what a test speaks for leads to its cause",
        {session::FactsMeasured{u"connection-test"_s, {}, {}, {{u"sender-rejected"_s, 0.8, {}}}}}, Advice,
        u"sender-rejected/change-from"_s);
    const Events unclear = {session::DoorTaken{u"no-error-message"_s}, answered(u"symptom"_s, u"unclear"_s)};
    const Events oddName = {session::DoorTaken{u"no-error-message"_s}, answered(u"symptom"_s, u"odd-name"_s)};
    const auto found = [](const QString& tool, const QString& cause) {
        return session::FactsMeasured{tool, {}, {}, {{cause, 0.8, {}}}};
    };
    row("an advice offers its tool", unclear, Advice, u"no-error-message/test-it"_s);
    row("a tool that was used and found nothing is passed", unclear + Events{measured({})}, Advice,
        u"no-error-message/be-patient"_s);
    row("another tool leaves it standing", unclear + Events{measured({}, u"name-check"_s)}, Advice,
        u"no-error-message/test-it"_s);
    row("facts without a tool leave it standing", unclear + Events{measured({}, {})}, Advice,
        u"no-error-message/test-it"_s);
    row("what the tool found comes next", unclear + Events{found(u"connection-test"_s, u"sender-rejected"_s)}, Advice,
        u"sender-rejected/change-from"_s);
    row("and then what is left of the way",
        unclear +
            Events{found(u"connection-test"_s, u"sender-rejected"_s), tried(u"sender-rejected"_s, u"change-from"_s)},
        Advice, u"no-error-message/be-patient"_s);
    row("a tool used before the walk is not offered in it", Events{measured({})} + unclear, Advice,
        u"no-error-message/be-patient"_s);
    row("steps beside a tool are still to be done", oddName + Events{measured({}, u"name-check"_s)}, Advice,
        u"no-error-message/look-at-the-name"_s);
    row("what a tool beside steps found comes before them",
        oddName + Events{found(u"name-check"_s, u"sender-rejected"_s)}, Advice, u"sender-rejected/change-from"_s);
    row("and the steps after it",
        oddName + Events{found(u"name-check"_s, u"sender-rejected"_s), tried(u"sender-rejected"_s, u"change-from"_s)},
        Advice, u"no-error-message/look-at-the-name"_s);
    row("a tool that finds the cause at hand ends nothing",
        {found(u"connection-test"_s, u"blocklisted"_s), session::CauseChosen{u"blocklisted"_s}}, Advice,
        u"blocklisted/wait-a-day"_s);
    row("solved ends it",
        {pasted(Relay), answered(u"signed-in"_s, u"no"_s),
         tried(u"relay-denied"_s, u"turn-on-sign-in"_s, AdviceTried::Outcome::Solved)},
        Outcome, u"relay-denied/turn-on-sign-in"_s);
    row("no goes on in the tree",
        {pasted(Relay), answered(u"signed-in"_s, u"no"_s), tried(u"relay-denied"_s, u"turn-on-sign-in"_s)}, Advice,
        u"relay-denied/ask-provider"_s);
}

void ReplayTest::standsWhereTheEventsLead()
{
    QFETCH(Events, events);
    QFETCH(Position::Kind, kind);
    const Position position = session::replay(m_small->store(), events);
    QTEST(position.node.toString(), "node");
    QCOMPARE(position.kind, kind);
}

void ReplayTest::countsOnlyQuestionsThatAPersonAnswered()
{
    const Position position = session({pasted(Relay, {fact(u"signed-in"_s, u"yes"_s, Known)}),
                                       answered(u"relay-problem"_s, u"?"_s), answered(u"network"_s, u"work"_s)})
                                  .position();
    QCOMPARE(position.node.toString(), u"relay-denied/ask-provider"_s);
    QCOMPARE(position.asked, 2);
}

void ReplayTest::pathTellsWhereEachFactCameFrom()
{
    const Position position =
        session({pasted(Relay, {fact(u"signed-in"_s, u"yes"_s, Known)}),
                 measured({fact(u"relay-problem"_s, u"own-network-only"_s, Known)}), answered(u"network"_s, u"work"_s)})
            .position();
    QCOMPARE(position.path.size(), 3);
    QCOMPARE(position.path.at(0).source, model::FactSource::Pasted);
    QVERIFY(!position.path.at(0).event);
    QCOMPARE(position.path.at(1).source, model::FactSource::Measured);
    QCOMPARE(position.path.at(2).source, model::FactSource::Answered);
    QCOMPARE(position.path.at(2).event, std::optional<qsizetype>(2));
}

void ReplayTest::aForgottenEventIsAsIfItHadNeverBeen()
{
    session::Session session(m_small->store());
    session.add(pasted(Relay));
    session.add(answered(u"signed-in"_s, u"yes"_s));
    session.add(measured({fact(u"port"_s, u"25"_s, Known)}));
    session.forget(1);
    QCOMPARE(session.position().node.toString(), u"relay-denied/signed-in"_s);
    QCOMPARE(session.events().size(), 2);
    session.forget(0);
    QCOMPARE(session.position().kind, Position::Kind::Start);
    session.forget(1);
    QCOMPARE(session.events().size(), 1);
}

void ReplayTest::changedAnswerMovesTheWayAndKeepsTheRest()
{
    session::Session way =
        session({pasted(Relay), answered(u"signed-in"_s, u"yes"_s), answered(u"relay-problem"_s, u"own-network-only"_s),
                 answered(u"network"_s, u"work"_s)});
    QCOMPARE(way.position().node.toString(), u"relay-denied/ask-provider"_s);
    way.replace(1, answered(u"signed-in"_s, u"no"_s));
    QCOMPARE(way.position().node.toString(), u"relay-denied/turn-on-sign-in"_s);
    way.replace(1, answered(u"signed-in"_s, u"?"_s));
    QCOMPARE(way.position().node.toString(), u"relay-denied/ask-provider"_s);
    way.forget(2);
    QCOMPARE(way.position().node.toString(), u"relay-denied/why-refused"_s);
    way.replace(99, answered(u"network"_s, u"home"_s));
    way.forget(-1);
    QCOMPARE(way.events().size(), 3);
}

void ReplayTest::cleanSessionIsLikeANewOne()
{
    session::Session way = session({pasted(Relay), answered(u"signed-in"_s, u"no"_s)});
    way.clear();
    QVERIFY(way.events().isEmpty());
    QCOMPARE(way.position().kind, Position::Kind::Start);
    QVERIFY(way.position().facts.isEmpty() && way.position().path.isEmpty() && way.position().ranking.isEmpty());
}

void ReplayTest::languageChangeKeepsTheWalk()
{
    session::Session way = session({pasted(Relay), answered(u"signed-in"_s, u"yes"_s)});
    const Position before = way.position();
    m_small->store().setLanguage(u"de"_s);
    way.refresh();
    const QString title = m_small->store().tree(u"relay-denied"_s)->node(u"signed-in"_s)->title;
    const Position after = way.position();
    m_small->store().setLanguage(u"en"_s);
    QCOMPARE(title, u"Hat sich das Programm angemeldet?"_s);
    QCOMPARE(after.node, before.node);
    QCOMPARE(after.asked, before.asked);
    QCOMPARE(after.path.size(), before.path.size());
}

void ReplayTest::sameEventsGiveTheSamePosition()
{
    const Events events = {pasted({{u"relay-denied"_s, 0.5, {}}, {u"authentication-required"_s, 0.3, {}}}),
                           answered(u"signed-in"_s, u"no"_s), tried(u"relay-denied"_s, u"turn-on-sign-in"_s),
                           tried(u"relay-denied"_s, u"ask-provider"_s)};
    const Position first = session::replay(m_small->store(), events);
    for (int seed = 0; seed < 8; ++seed) {
        // Another seed shuffles every hash; nothing may depend on their order.
        seed % 2 ? QHashSeed::setDeterministicGlobalSeed() : QHashSeed::resetRandomGlobalSeed();
        const auto again = m_small->openAgain();
        QVERIFY(again);
        const Position position = session::replay(*again, events);
        QCOMPARE(position.node, first.node);
        QCOMPARE(position.cause, first.cause);
        QCOMPARE(position.ranking.size(), first.ranking.size());
        for (qsizetype i = 0; i < first.ranking.size(); ++i) {
            QCOMPARE(position.ranking.at(i).cause, first.ranking.at(i).cause);
            QCOMPARE(position.ranking.at(i).probability, first.ranking.at(i).probability);
        }
    }
}

void ReplayTest::sharesHintsOfTheReason()
{
    const Position position =
        session({pasted({{u"relay-denied"_s, 0.9, u"pop-before-smtp"_s}}), answered(u"signed-in"_s, u"yes"_s)})
            .position();
    QCOMPARE(position.node.toString(), u"relay-denied/collect-first"_s);
    QCOMPARE(position.reason, u"pop-before-smtp"_s);
    QCOMPARE(position.asked, 1);
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"
