#include <Database.h>
#include <Hardening.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using sqlite::Database;

/// A file from somebody else can be read and cannot do anything.
class HardeningTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A file made by an attacker who has all of SQLite at hand.
    QString fileWith(const QString& script) const
    {
        const QString path = m_folder.filePath(u"pack.db"_s);
        QFile::remove(path);
        const auto database = Database::open(path, Database::Mode::Create);
        const auto done = database->execute(u"CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1);"_s + script);
        Q_ASSERT(done);
        return path;
    }
    static Database hardened(const QString& path)
    {
        auto database = Database::open(path, Database::Mode::Immutable);
        sqlite::harden(database.value());
        sqlite::allowReadingOnly(database.value());
        return std::move(database.value());
    }

private Q_SLOTS:
    void whatOnlyReadsIsAllowed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("reading") << u"SELECT a FROM t"_s << true;
        QTest::newRow("a function") << u"SELECT max(a) FROM t"_s << true;
        QTest::newRow("a pragma that reports") << u"PRAGMA user_version"_s << true;
        QTest::newRow("checking") << u"PRAGMA integrity_check"_s << true;
        QTest::newRow("a pragma that sets") << u"PRAGMA user_version = 7"_s << false;
        QTest::newRow("a pragma for the schema") << u"PRAGMA writable_schema = ON"_s << false;
        QTest::newRow("inserting") << u"INSERT INTO t VALUES (2)"_s << false;
        QTest::newRow("deleting") << u"DELETE FROM t"_s << false;
        QTest::newRow("changing") << u"UPDATE t SET a = 2"_s << false;
        QTest::newRow("a new table") << u"CREATE TABLE u (a)"_s << false;
        QTest::newRow("a temporary table") << u"CREATE TEMP TABLE u (a)"_s << false;
        QTest::newRow("another file") << u"ATTACH '/tmp/other.db' AS other"_s << false;
        QTest::newRow("a copy elsewhere") << u"VACUUM INTO '/tmp/other.db'"_s << false;
        QTest::newRow("loading code") << u"SELECT load_extension('x')"_s << false;
    }
    void whatOnlyReadsIsAllowed()
    {
        QFETCH(QString, sql);
        QFETCH(bool, allowed);
        const Database database = hardened(fileWith({}));
        QCOMPARE(bool(database.execute(sql)), allowed);
    }

    void aViewOfTheFileIsNeverRun()
    {
        const Database database = hardened(fileWith(u"CREATE VIEW v AS SELECT a FROM t;"_s));
        QVERIFY(!database.execute(u"SELECT a FROM v"_s));
    }

    void anEndlessStatementEndsWithItsTime()
    {
        const Database database = hardened(fileWith({}));
        const sqlite::Deadline deadline(database, std::chrono::milliseconds(50));
        QElapsedTimer time;
        time.start();
        QVERIFY(!database.execute(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s));
        QCOMPARE(database.lastCode(), 9);
        QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    }

    void afterItsTimeADeadlineLeavesTheConnectionAlone()
    {
        const Database database = hardened(fileWith({}));
        {
            const sqlite::Deadline deadline(database, std::chrono::milliseconds(0));
        }
        QVERIFY(database.execute(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                                 "SELECT count(*) FROM n"_s));
    }

    void hugeTextsAndStatementsAreRefused()
    {
        const Database database = hardened(fileWith({}));
        QVERIFY(!database.execute(u"SELECT length(zeroblob(100000000))"_s));
        QVERIFY(!database.execute(u"SELECT "_s + u"1+"_s.repeated(200'000) + u"1"_s));
    }

    void aDamagedPageFailsTheIntegrityCheck()
    {
        const QString path = fileWith(u"CREATE TABLE u (a TEXT); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
                                      "SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO u SELECT 'row ' || i FROM n;"_s);
        QVERIFY(sqlite::checkIntegrity(hardened(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(3 * 4096));
        file.write(QByteArray(4096, '\xee'));
        file.close();
        QVERIFY(!sqlite::checkIntegrity(hardened(path)));
    }
};

QTEST_GUILESS_MAIN(HardeningTest)
#include "tst_hardening.moc"
