#include <Actor.h>
#include <DatedChange.h>
#include <Fact.h>
#include <FactKind.h>
#include <HowTo.h>
#include <Tree.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent::model;

/// The plain values everything is made of.
class ModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActorIsFoundAgainByItsId()
    {
        for (const QString& id : {u"you"_s, u"administrator"_s, u"provider"_s, u"recipient"_s,
                                  u"recipient-administrator"_s, u"wait"_s, u"nobody"_s}) {
            const auto actor = actorFromId(id);
            QVERIFY2(actor, qPrintable(id));
            QCOMPARE(toId(*actor), id);
        }
        QVERIFY(!actorFromId(u"somebody"_s));
    }

    void measuredOutranksPastedOutranksAnswered()
    {
        QVERIFY(FactSource::Measured > FactSource::Pasted);
        QVERIFY(FactSource::Pasted > FactSource::Answered);
        QVERIFY(FactSource::Answered > FactSource::Known);
        QCOMPARE(factSourceFromId(u"pasted"_s), FactSource::Pasted);
        QVERIFY(!factSourceFromId(u"guessed"_s));
    }

    void aValueWithoutDeclaredWordsSpeaksForItself()
    {
        FactKind fact;
        fact.values = {{u"yes"_s, u"yes, signed in"_s}};
        QCOMPARE(fact.textOf(u"yes"_s), u"yes, signed in"_s);
        QCOMPARE(fact.textOf(u"587"_s), u"587"_s);
    }

    void theSectionOfAHowToFitsTheProgram_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("words");
        QTest::newRow("its own section") << u"thunderbird"_s << u"in Thunderbird"_s;
        QTest::newRow("a section for two programs") << u"outlook-2013"_s << u"in Outlook"_s;
        QTest::newRow("the section for all others") << u"mutt"_s << u"elsewhere"_s;
        QTest::newRow("not known") << QString() << u"elsewhere"_s;
    }
    void theSectionOfAHowToFitsTheProgram()
    {
        QFETCH(QString, program);
        QFETCH(QString, words);
        HowTo howTo;
        howTo.sections = {{{u"outlook-classic"_s, u"outlook-2013"_s}, u"in Outlook"_s},
                          {{u"other"_s}, u"elsewhere"_s},
                          {{u"thunderbird"_s}, u"in Thunderbird"_s}};
        const HowTo::Section* section = howTo.sectionFor(program);
        QVERIFY(section);
        QCOMPARE(section->markdown, words);
        QVERIFY(!HowTo().sectionFor(program));
    }

    void aDatedChangeSpeaksByTheClock_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("the day before") << QDate(2026, 12, 30) << u"will end"_s;
        QTest::newRow("the day itself") << QDate(2026, 12, 31) << u"will end"_s;
        QTest::newRow("the day after") << QDate(2027, 1, 1) << u"has ended"_s;
    }
    void aDatedChangeSpeaksByTheClock()
    {
        QFETCH(QDate, today);
        QFETCH(QString, sentence);
        DatedChange change;
        change.date = QDate(2026, 12, 31);
        change.before = u"will end"_s;
        change.after = u"has ended"_s;
        QCOMPARE(change.sentence(today), sentence);
    }

    void aTreeStartsAtItsFirstNode()
    {
        Tree tree;
        QVERIFY(!tree.start());
        QVERIFY(!tree.node(u"first"_s));
        tree.nodes.resize(2);
        tree.nodes[0].id = u"first"_s;
        tree.nodes[1].id = u"second"_s;
        QCOMPARE(tree.start()->id, u"first"_s);
        QCOMPARE(tree.node(QString())->id, u"first"_s);
        QCOMPARE(tree.node(u"second"_s)->id, u"second"_s);
        QVERIFY(!tree.node(u"third"_s));
    }

    void aPlaceIsWrittenAsTreeAndNode()
    {
        const NodeRef place{u"relay-denied"_s, u"sender"_s};
        QCOMPARE(place.toString(), u"relay-denied/sender"_s);
        QVERIFY(NodeRef().isNull());
        QCOMPARE(place, (NodeRef{u"relay-denied"_s, u"sender"_s}));
        QCOMPARE(qHash(place), qHash(NodeRef{u"relay-denied"_s, u"sender"_s}));
    }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "tst_model.moc"
