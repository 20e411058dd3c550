#include <ContentFolder.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// unsent-knowledge as its users run it.
class KnowledgeCommandTest : public QObject {
    Q_OBJECT

    struct Run {
        int code = -1;
        QString output;
        QString errors;
    };
    static Run run(const QStringList& arguments)
    {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + u"/unsent-knowledge"_s, arguments);
        if (!process.waitForFinished())
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    ContentFolder m_folder;
    QTemporaryDir m_output;
    QString m_store = m_output.filePath(u"new/knowledge.db"_s);

private Q_SLOTS:
    void aSoundContentBuildsQuietly()
    {
        const Run built = run({u"build"_s, m_folder.path(), m_store});
        QVERIFY2(built.code == 0, qPrintable(built.errors));
        QVERIFY(built.errors.isEmpty());
        QVERIFY(QFile::exists(m_store));
        const Run dumped = run({u"dump"_s, m_store, u"--json"_s});
        QCOMPARE(dumped.code, 0);
        QCOMPARE(QJsonDocument::fromJson(dumped.output.toUtf8()).object()["schema"_L1].toInt(), 1);
        QCOMPARE(run({u"diff"_s, m_store, m_store}).code, 0);
    }

    void aFaultyContentLeavesNoStoreNotEvenTheOldOne()
    {
        const ContentFolder folder;
        QCOMPARE(run({u"build"_s, folder.path(), m_store}).code, 0);
        folder.replace(u"causes/base.yaml"_s, u"tree: sign-in"_s, u"tree: nowhere"_s);
        const Run built = run({u"build"_s, folder.path(), m_store});
        QCOMPARE(built.code, 1);
        QVERIFY2(built.errors.contains("causes/base.yaml:15: there is no tree \"nowhere\""_L1),
                 qPrintable(built.errors));
        QVERIFY(!QFile::exists(m_store));
        const Run linted = run({u"lint"_s, folder.path()});
        QCOMPARE(linted.code, 1);
        QVERIFY(linted.output.isEmpty());
    }

    void warningsDoNotKeepAStoreFromBeingBuilt()
    {
        const ContentFolder folder;
        folder.replace(u"causes/base.yaml"_s, u"It treats you as a stranger."_s, u"It is strict."_s);
        const Run linted = run({u"lint"_s, folder.path()});
        QCOMPARE(linted.code, 0);
        QVERIFY(linted.errors.contains("warning: made from other words"_L1));
        QCOMPARE(run({u"build"_s, folder.path(), m_store}).code, 0);
    }

    void aSignatureThatMissesItsExampleKeepsAStoreFromBeingBuilt()
    {
        const ContentFolder folder;
        folder.replace(u"signatures/base.yaml"_s, u"Relaying denied\"]"_s, u"Relaying forbidden\"]"_s);
        QCOMPARE(run({u"build"_s, folder.path(), m_store}).code, 1);
    }

    void twoStoresAreCompared()
    {
        const ContentFolder folder;
        QCOMPARE(run({u"build"_s, m_folder.path(), m_store}).code, 0);
        folder.replace(u"glossary/base.yaml"_s, u"The language of mail servers."_s, u"How mail travels."_s);
        const Run diff = run({u"diff"_s, m_store, folder.build()});
        QCOMPARE(diff.code, 1);
        QCOMPARE(diff.output.trimmed(),
                 u"~ glossary/smtp/words/en/means: The language of mail servers. > How mail travels."_s);
    }

    void wrongUseAndUnreadableFilesHaveCodesOfTheirOwn_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("a command that is none") << QStringList{u"compile"_s, u"x"_s} << 2;
        QTest::newRow("dump without its form") << QStringList{u"dump"_s, u"x"_s} << 2;
        QTest::newRow("a folder that is not there") << QStringList{u"lint"_s, u"/no/such/folder"_s} << 3;
        QTest::newRow("a store that is not there") << QStringList{u"dump"_s, u"/no/such.db"_s, u"--json"_s} << 3;
        QTest::newRow("a place that cannot be written")
            << QStringList{u"build"_s, m_folder.path(), u"/proc/no.db"_s} << 3;
    }
    void wrongUseAndUnreadableFilesHaveCodesOfTheirOwn()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Run result = run(arguments);
        QCOMPARE(result.code, code);
        QVERIFY(!result.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(KnowledgeCommandTest)
#include "tst_knowledge_command.moc"
