#include <ContentFolder.h>
#include <ContentReader.h>
#include <StoreDiff.h>
#include <StoreDump.h>

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Content to store: nothing is lost, and the same content makes the same bytes.
class CompilerTest : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject dumped(const ContentFolder& folder)
    {
        const auto store = store::Store::open(folder.build());
        return store ? compiler::dumpOf(*store.value()) : QJsonObject();
    }
    static QJsonObject entry(const QJsonObject& dump, const QString& kind, const QString& id)
    {
        for (const QJsonValue& value : dump[kind].toArray()) {
            if (value["id"_L1].toString() == id)
                return value.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void twoBuildsAreEqualToTheByte()
    {
        const ContentFolder folder;
        const ContentFolder sameElsewhere;
        const QByteArray bytes = bytesOf(folder.build());
        QVERIFY(bytes.size() > 4096);
        QCOMPARE(bytesOf(sameElsewhere.build()), bytes);
        QCOMPARE(bytesOf(folder.build()), bytes);
    }

    void theDayOfTheStoreIsTheLatestItsSourcesWereChecked()
    {
        const QJsonObject dump = dumped(ContentFolder());
        QCOMPARE(dump["built"_L1].toString(), u"2026-11-22"_s);
        QVERIFY(dump["version"_L1].toString().startsWith("2026.11.22-"_L1));
        QCOMPARE(dump["languages"_L1].toArray(), (QJsonArray{u"de"_s, u"en"_s}));
    }

    void aTreeKeepsItsNodesAndEdges()
    {
        const QJsonObject tree = entry(dumped(ContentFolder()), u"trees"_s, u"relay-denied"_s);
        QStringList edges;
        for (const QJsonValue& edge : tree["edges"_L1].toArray())
            edges.append(edge["from"_L1].toString() + u' ' + edge["when"_L1].toString() + u" > "_s +
                         edge["to"_L1].toString());
        const QStringList expected = {u"signed-in signed-in=yes > relay-denied/provider"_s,
                                      u"signed-in signed-in=no > sign-in/"_s,
                                      u"signed-in signed-in=? > sign-in/turn-on"_s,
                                      u"provider provider=gmail > relay-denied/ask"_s,
                                      u"provider provider=* > relay-denied/wait"_s,
                                      u"provider provider=? > relay-denied/wait"_s,
                                      u"ask solved=no > relay-denied/wait"_s};
        QCOMPARE(edges, expected);
        const QJsonArray nodes = tree["nodes"_L1].toArray();
        QCOMPARE(nodes.size(), 4);
        QCOMPARE(nodes[1]["kind"_L1].toString(), u"tool"_s);
        QCOMPARE(nodes[2]["minutes"_L1].toDouble(), 10.0);
        QCOMPARE(tree["sources"_L1][0]["id"_L1].toString(), u"rfc-5321"_s);
        QCOMPARE(tree["languages"_L1].toArray(), (QJsonArray{u"de"_s, u"en"_s}));
    }

    void everyKindOfEntryIsDumped()
    {
        const QJsonObject dump = dumped(ContentFolder());
        QCOMPARE(dump["facts"_L1].toArray().size(), 3);
        QCOMPARE(dump["causes"_L1].toArray().size(), 2);
        QCOMPARE(dump["how-tos"_L1].toArray().size(), 1);
        QCOMPARE(dump["articles"_L1].toArray().size(), 1);
        QCOMPARE(dump["codes"_L1].toObject().keys(),
                 (QStringList{u"enhanced-status"_s, u"gmail"_s, u"outlook"_s, u"smtp-reply"_s, u"socket"_s}));
        QCOMPARE(dump["signatures"_L1].toArray().size(), 2);
        QCOMPARE(dump["providers"_L1].toArray().size(), 1);
        QCOMPARE(dump["changes"_L1].toArray().size(), 1);
        QCOMPARE(dump["glossary"_L1].toArray().size(), 1);
        QCOMPARE(entry(dump, u"signatures"_s, u"relay.denied"_s)["weights"_L1]["relay-denied"_L1].toDouble(), 4.0);
    }

    void aDifferenceIsNamedByItsPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("line");
        QTest::newRow("a sentence")
            << u"causes/base.yaml"_s << u"It treats you as a stranger."_s << u"It is strict."_s
            << u"~ causes/relay-denied/words/en/lead: It treats you as a stranger. > It is strict."_s;
        QTest::newRow("an edge")
            << u"trees/relay-denied.md"_s << u"[Gmail](#ask)"_s << u"[Gmail](#wait)"_s
            << u"~ trees/relay-denied/edges/provider provider=gmail/to: relay-denied/ask > relay-denied/wait"_s;
        QTest::newRow("a code that is new") << u"codes/base.yaml"_s << u"code: \"550\""_s << u"code: \"551\""_s
                                            << u"+ codes/smtp-reply/smtp-reply/551/code: 551"_s;
        QTest::newRow("a code that is gone") << u"codes/base.yaml"_s << u"code: \"550\""_s << u"code: \"551\""_s
                                             << u"- codes/smtp-reply/smtp-reply/550/code: 550"_s;
        QTest::newRow("a figure") << u"trees/relay-denied.md"_s << u"helps: 0.7"_s << u"helps: 0.8"_s
                                  << u"~ trees/relay-denied/nodes/ask/helps: 0.7 > 0.8"_s;
    }
    void aDifferenceIsNamedByItsPlace()
    {
        QFETCH(QString, file);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, line);
        const ContentFolder folder;
        const QJsonObject old = dumped(folder);
        QVERIFY(compiler::differencesOf(old, dumped(folder)).isEmpty());
        folder.replace(file, before, after);
        const QStringList lines = compiler::differencesOf(old, dumped(folder));
        QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
    }

    void theRulesOfTheContentAreThoseOfTheStore()
    {
        const ContentFolder folder;
        compiler::Remarks remarks;
        const model::RuleSet written = compiler::rulesOf(compiler::readContent(folder.path(), remarks));
        const auto store = store::Store::open(folder.build());
        const model::RuleSet read = store.value()->ruleSet();
        QCOMPARE(read.signatures.size(), written.signatures.size());
        for (qsizetype index = 0; index < read.signatures.size(); ++index) {
            QCOMPARE(read.signatures[index].id, written.signatures[index].id);
            QCOMPARE(read.signatures[index].pattern, written.signatures[index].pattern);
            QCOMPARE(read.signatures[index].facts, written.signatures[index].facts);
            QCOMPARE(read.signatures[index].examples, written.signatures[index].examples);
            QCOMPARE(read.signatures[index].source.title, written.signatures[index].source.title);
            QCOMPARE(read.signatures[index].weights.first().weight, written.signatures[index].weights.first().weight);
        }
        QCOMPARE(read.causes.first().confusedWith, written.causes.first().confusedWith);
        QCOMPARE(read.codes[3].aliases, written.codes[3].aliases);
        QCOMPARE(read.codes[3].temporary, std::optional(true));
        QCOMPARE(read.codes[1].temporary, std::nullopt);
        QCOMPARE(read.providers.first().hosts, written.providers.first().hosts);
    }
};

QTEST_GUILESS_MAIN(CompilerTest)
#include "tst_compiler.moc"
