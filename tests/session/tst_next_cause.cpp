#include "SmallStore.h"
#include "Telling.h"

#include <Likelihood.h>
#include <NextCause.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using namespace unsent::tests;
using session::AdviceTried;
using session::Events;
using session::Position;

/// What comes after "that did not help".
class NextCauseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cheapHelpComesBeforeTheLikelierButDearOne();
    void veryLikelyCauseComesBeforeACheapOne();
    void whatACauseIsConfusedWithComesAfterIt();
    void nothingIsOfferedTwice();
    void sameStepsInAnotherTreeAreNotOfferedAgain();
    void failedAdviceLowersItsCauseByHowOftenItHelps();
    void cannotDoLowersLessThanDidNotHelp();
    void circleEnds();
    void endTellsWhomToAskAndWhatWasFirst();
    void riskMoneyAndAnnoyanceCost();
    void solvedStaysSolvedWhenAnAnswerChanges();

private:
    Position after(const Events& events) { return session::replay(m_small->store(), events); }
    /// Says no to everything; the advice met, in order.
    QStringList refuseAll(Events events);

    std::unique_ptr<SmallStore> m_small;
};

void NextCauseTest::initTestCase()
{
    m_small = SmallStore::make();
    QVERIFY(m_small);
}

QStringList NextCauseTest::refuseAll(Events events)
{
    QStringList met;
    for (int step = 0; step < 50; ++step) {
        const Position position = after(events);
        if (position.kind == Position::Kind::Question) {
            const model::Node* node = m_small->store().tree(position.node.tree)->node(position.node.node);
            events << answered(node->fact(), u"?"_s);
        } else if (position.kind == Position::Kind::Advice) {
            met << position.node.toString();
            events << AdviceTried{position.node, AdviceTried::Outcome::NotSolved};
        } else {
            return met << u"end"_s;
        }
    }
    return met;
}

void NextCauseTest::cheapHelpComesBeforeTheLikelierButDearOne()
{
    // 0.2 * 0.6 / 3 minutes for the From address, 0.25 * 0.6 / 821 for the block list.
    const Events events = {
        pasted({{u"relay-denied"_s, 0.5, {}}, {u"blocklisted"_s, 0.25, {}}, {u"sender-rejected"_s, 0.2, {}}},
               {fact(u"signed-in"_s, u"yes"_s, model::FactSource::Pasted),
                fact(u"relay-problem"_s, u"pop-before-smtp"_s, model::FactSource::Pasted)}),
        tried(u"relay-denied"_s, u"collect-first"_s)};
    QCOMPARE(after(events).node.toString(), u"sender-rejected/change-from"_s);
    QCOMPARE(after(events).cause, u"sender-rejected"_s);
}

void NextCauseTest::veryLikelyCauseComesBeforeACheapOne()
{
    // 0.05 * 0.6 / 3 = 0.010 for the From address, 0.4 * 0.6 / (1 + 3 + 2 + 2) = 0.030 for the sign-in.
    const Events events = {
        pasted(
            {{u"relay-denied"_s, 0.45, {}}, {u"authentication-required"_s, 0.4, {}}, {u"sender-rejected"_s, 0.05, {}}},
            {fact(u"signed-in"_s, u"yes"_s, model::FactSource::Pasted),
             fact(u"relay-problem"_s, u"pop-before-smtp"_s, model::FactSource::Pasted)}),
        tried(u"relay-denied"_s, u"collect-first"_s, AdviceTried::Outcome::CannotDo)};
    QCOMPARE(after(events).node.toString(), u"authentication/changed"_s);
}

void NextCauseTest::whatACauseIsConfusedWithComesAfterIt()
{
    const Events events = {pasted({{u"relay-denied"_s, 0.95, {}}},
                                  {fact(u"signed-in"_s, u"yes"_s, model::FactSource::Pasted),
                                   fact(u"relay-problem"_s, u"pop-before-smtp"_s, model::FactSource::Pasted)}),
                           tried(u"relay-denied"_s, u"collect-first"_s)};
    const Position position = after(events);
    QCOMPARE(position.node.toString(), u"sender-rejected/change-from"_s);
    QCOMPARE(position.ranking.first().cause, u"relay-denied"_s);
}

void NextCauseTest::nothingIsOfferedTwice()
{
    const QStringList met =
        refuseAll({pasted({{u"relay-denied"_s, 0.6, {}}, {u"authentication-required"_s, 0.3, {}}})});
    QCOMPARE(met.last(), u"end"_s);
    QVERIFY(met.size() > 4);
    QCOMPARE(QSet<QString>(met.cbegin(), met.cend()).size(), met.size());
}

void NextCauseTest::sameStepsInAnotherTreeAreNotOfferedAgain()
{
    const Events events = {pasted({{u"relay-denied"_s, 0.5, {}}, {u"authentication-required"_s, 0.4, {}}}),
                           answered(u"signed-in"_s, u"no"_s),
                           tried(u"relay-denied"_s, u"turn-on-sign-in"_s),
                           tried(u"relay-denied"_s, u"ask-provider"_s),
                           tried(u"sender-rejected"_s, u"change-from"_s),
                           answered(u"password-changed"_s, u"no"_s)};
    QCOMPARE(after(events).node.toString(), u"authentication/new-password"_s);
}

void NextCauseTest::failedAdviceLowersItsCauseByHowOftenItHelps()
{
    const Position position = after({pasted({{u"relay-denied"_s, 0.5, {}}}), answered(u"signed-in"_s, u"no"_s),
                                     tried(u"relay-denied"_s, u"turn-on-sign-in"_s)});
    QCOMPARE(position.ranking.at(0).cause, u"relay-denied"_s);
    QCOMPARE(position.ranking.at(0).probability, 0.5 * 0.4);
    QCOMPARE(position.ranking.at(1).probability, 0.5 * 0.6 * 0.3);
}

void NextCauseTest::cannotDoLowersLessThanDidNotHelp()
{
    const Events way = {pasted({{u"relay-denied"_s, 0.5, {}}}), answered(u"signed-in"_s, u"no"_s)};
    const auto probability = [&](AdviceTried::Outcome outcome) {
        return after(way + Events{tried(u"relay-denied"_s, u"turn-on-sign-in"_s, outcome)}).ranking.first().probability;
    };
    QCOMPARE(probability(AdviceTried::Outcome::CannotDo), 0.5 * (1 - 0.6 / 4));
    QVERIFY(probability(AdviceTried::Outcome::CannotDo) > probability(AdviceTried::Outcome::NotSolved));
}

void NextCauseTest::circleEnds()
{
    const QStringList met = refuseAll({session::CauseChosen{u"mail-loop"_s}});
    QCOMPARE(met, QStringList({u"mail-loop/first"_s, u"mail-loop/second"_s, u"end"_s}));
}

void NextCauseTest::endTellsWhomToAskAndWhatWasFirst()
{
    const Position loop = after(
        {session::CauseChosen{u"mail-loop"_s}, tried(u"mail-loop"_s, u"first"_s), tried(u"mail-loop"_s, u"second"_s)});
    QCOMPARE(loop.kind, Position::Kind::Outcome);
    QVERIFY(!loop.solved);
    QCOMPARE(loop.cause, u"mail-loop"_s);
    QCOMPARE(loop.acts, model::Actor::Administrator);
    QCOMPARE(loop.node.toString(), u"mail-loop/second"_s);
    const Position sender =
        after({session::CauseChosen{u"sender-rejected"_s}, tried(u"sender-rejected"_s, u"change-from"_s)});
    QCOMPARE(sender.kind, Position::Kind::Outcome);
    QCOMPARE(sender.acts, model::Actor::Provider);
}

void NextCauseTest::riskMoneyAndAnnoyanceCost()
{
    model::AdviceFigures plain;
    plain.risk = plain.cost = plain.annoyance = model::Level::None;
    plain.minutes = 4;
    QCOMPARE(session::costOf(plain), 5.0);
    for (model::Level model::AdviceFigures::*part :
         {&model::AdviceFigures::risk, &model::AdviceFigures::cost, &model::AdviceFigures::annoyance}) {
        double before = session::costOf(plain);
        for (const model::Level level : {model::Level::Low, model::Level::Medium, model::Level::High}) {
            model::AdviceFigures dear = plain;
            dear.*part = level;
            QVERIFY(session::costOf(dear) > before);
            before = session::costOf(dear);
        }
    }
}

void NextCauseTest::solvedStaysSolvedWhenAnAnswerChanges()
{
    const Position position = after({pasted({{u"relay-denied"_s, 0.9, {}}}), answered(u"signed-in"_s, u"yes"_s),
                                     tried(u"relay-denied"_s, u"turn-on-sign-in"_s, AdviceTried::Outcome::Solved)});
    QCOMPARE(position.kind, Position::Kind::Outcome);
    QVERIFY(position.solved);
}

QTEST_GUILESS_MAIN(NextCauseTest)
#include "tst_next_cause.moc"
