#include "PlannedWalks.h"

#include <Recogniser.h>
#include <Session.h>
#include <Store.h>
#include <TextReading.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using session::AdviceTried;
using session::Position;
using tests::PlannedWalk;

Q_DECLARE_METATYPE(PlannedWalk)

/// Every walk that authors wrote beside their trees, through the compiled store and the real recogniser.
class WalksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walkEndsWhereItsAuthorSays_data();
    void walkEndsWhereItsAuthorSays();
    void everyTreeIsWalked();

private:
    session::Events beginning(const PlannedWalk& walk) const;
    /// Answers what is asked; the id of a question that the walk has no answer for, else empty.
    QString answerQuestions(const PlannedWalk& walk, session::Session& session) const;

    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<recognition::Recogniser> m_recogniser;
    QList<PlannedWalk> m_walks;
};

void WalksTest::initTestCase()
{
    auto opened = store::Store::open(store::Store::standardPath());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
    m_store = std::move(opened).value();
    m_recogniser = std::make_unique<recognition::Recogniser>(m_store->ruleSet());
    m_walks = tests::readPlannedWalks(QStringLiteral(UNSENT_SOURCE_DIR "/knowledge/content/trees"));
    QVERIFY(!m_walks.isEmpty());
}

session::Events WalksTest::beginning(const PlannedWalk& walk) const
{
    session::Events events;
    QList<model::Fact> facts;
    for (auto fact = walk.given.cbegin(); fact != walk.given.cend(); ++fact)
        facts << model::Fact{fact.key(), fact.value(), model::FactSource::Known, std::nullopt};
    events << session::FactsMeasured{{}, facts, {}, {}};
    if (!walk.text.isEmpty())
        return events << session::textGiven(m_recogniser->recognise(walk.text));
    const model::Tree* tree = m_store->tree(walk.tree);
    const model::StartCondition start =
        tree && !tree->startsWhen.isEmpty() ? tree->startsWhen.first() : model::StartCondition{u"cause"_s, walk.tree};
    if (start.subject == u"door")
        return events << session::DoorTaken{start.value};
    return events << session::CauseChosen{start.value};
}

QString WalksTest::answerQuestions(const PlannedWalk& walk, session::Session& session) const
{
    const auto asks = [&] {
        const Position::Kind kind = session.position().kind;
        return kind == Position::Kind::Question || kind == Position::Kind::Tool;
    };
    while (asks()) {
        const model::NodeRef at = session.position().node;
        const QString fact = m_store->tree(at.tree)->node(at.node)->fact();
        const QString answer = walk.answers.value(fact, walk.answers.value(at.node));
        if (answer.isEmpty())
            return at.toString();
        session.add(session::QuestionAnswered{fact, answer});
    }
    return {};
}

void WalksTest::walkEndsWhereItsAuthorSays_data()
{
    QTest::addColumn<PlannedWalk>("walk");
    for (const PlannedWalk& walk : std::as_const(m_walks))
        QTest::newRow(qPrintable(walk.tree + u": "_s + walk.name)) << walk;
}

void WalksTest::walkEndsWhereItsAuthorSays()
{
    QFETCH(PlannedWalk, walk);
    session::Session session(*m_store);
    session.setEvents(beginning(walk));
    QString unanswered = answerQuestions(walk, session);
    QVERIFY2(unanswered.isEmpty(), qPrintable(u"asked without an answer: "_s + unanswered));
    QCOMPARE(session.position().node.toString(), walk.ends);
    if (walk.asked)
        QCOMPARE(session.position().asked, *walk.asked);
    for (const PlannedWalk::Then& then : walk.then) {
        QCOMPARE(session.position().kind, Position::Kind::Advice);
        const auto outcome = then.solved == u"yes"      ? AdviceTried::Outcome::Solved
                             : then.solved == u"cannot" ? AdviceTried::Outcome::CannotDo
                                                        : AdviceTried::Outcome::NotSolved;
        session.add(AdviceTried{session.position().node, outcome});
        unanswered = answerQuestions(walk, session);
        QVERIFY2(unanswered.isEmpty(), qPrintable(u"asked without an answer: "_s + unanswered));
        QCOMPARE(session.position().node.toString(), then.ends);
    }
}

void WalksTest::everyTreeIsWalked()
{
    QStringList missing;
    for (const QString& tree : m_store->treeIds()) {
        const bool walked = std::any_of(m_walks.cbegin(), m_walks.cend(), [&](const PlannedWalk& walk) {
            return walk.tree == tree || walk.ends.startsWith(tree + u'/');
        });
        if (!walked)
            missing << tree;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

QTEST_GUILESS_MAIN(WalksTest)
#include "tst_walks.moc"
