#include "Child.h"
#include "RelayDialog.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent::tests;

/// Where the wizard would be after this.
class WalkCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walkGoesOnUntilSomebodyElseMustAct();
    void walkIsTheSameEachTime();
    void walkTakesFactsAsKnown();
    void walkKeepsItsWayInAnotherLanguage();
};

void WalkCommandTest::walkGoesOnUntilSomebodyElseMustAct()
{
    QStringList arguments = {u"walk"_s, u"--json"_s, u"--cause"_s, u"recipient-unknown"_s};
    QSet<QString> met;
    QJsonObject walk;
    for (int step = 0; step < 80; ++step) {
        walk = runUnsent(arguments).json();
        const QJsonObject position = walk.value(u"position"_s).toObject();
        const QString kind = position.value(u"kind"_s).toString();
        if (kind == u"outcome")
            break;
        const QString place = position.value(u"tree"_s).toString() + u'/' + position.value(u"node"_s).toString();
        QVERIFY2(!met.contains(place), qPrintable(place));
        met.insert(place);
        arguments << u"--answer"_s
                  << (kind == u"advice" ? u"solved=no"_s : position.value(u"node"_s).toString() + u"=?"_s);
    }
    QCOMPARE(walk.value(u"position"_s).toObject().value(u"kind"_s).toString(), u"outcome"_s);
    QCOMPARE(walk.value(u"cause"_s).toString(), u"recipient-unknown"_s);
    QVERIFY(walk.value(u"text"_s).toString().contains(u"Who can help now"));
    QVERIFY(met.size() >= 2);
}

void WalkCommandTest::walkIsTheSameEachTime()
{
    const QStringList arguments = {u"walk"_s,         u"--json"_s,   u"--text"_s,    RelayDialog,   u"--answer"_s,
                                   u"signed-in=no"_s, u"--answer"_s, u"solved=no"_s, u"--answer"_s, u"solved=cannot"_s};
    const Ended first = runUnsent(arguments);
    QCOMPARE(first.exitCode, 0);
    for (int run = 0; run < 3; ++run)
        QCOMPARE(runUnsent(arguments).output, first.output);
}

void WalkCommandTest::walkTakesFactsAsKnown()
{
    const QJsonObject walk =
        runUnsent({u"walk"_s, u"--json"_s, u"--fact"_s, u"cause=relay-denied"_s, u"--fact"_s, u"signed-in=no"_s})
            .json();
    QCOMPARE(walk.value(u"asked"_s).toInt(), 0);
    const QJsonArray path = walk.value(u"path"_s).toArray();
    QVERIFY(!path.isEmpty());
    QCOMPARE(path.first().toObject().value(u"fact"_s).toString(), u"signed-in"_s);
    QCOMPARE(path.first().toObject().value(u"source"_s).toString(), u"known"_s);
    const QJsonObject answered =
        runUnsent({u"walk"_s, u"--json"_s, u"--cause"_s, u"relay-denied"_s, u"--answer"_s, u"signed-in=no"_s}).json();
    QCOMPARE(answered.value(u"asked"_s).toInt(), 1);
    QCOMPARE(answered.value(u"position"_s), walk.value(u"position"_s));
}

void WalkCommandTest::walkKeepsItsWayInAnotherLanguage()
{
    const QStringList arguments = {u"walk"_s, u"--json"_s, u"--cause"_s, u"relay-denied"_s};
    const QJsonObject english = runUnsent(arguments).json();
    const QJsonObject german = runUnsent(arguments + QStringList{u"--language"_s, u"de"_s}).json();
    QCOMPARE(german.value(u"position"_s), english.value(u"position"_s));
    QVERIFY(german.value(u"text"_s) != english.value(u"text"_s));
    const QJsonObject unknown = runUnsent(arguments + QStringList{u"--language"_s, u"tlh"_s}).json();
    QCOMPARE(unknown.value(u"text"_s), english.value(u"text"_s));
}

QTEST_GUILESS_MAIN(WalkCommandTest)
#include "tst_walk_command.moc"
