#include <Database.h>
#include <Transaction.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using sqlite::Database;

/// The thin layer over SQLite's own interface.
class SqliteTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    static Database filled(const QString& path)
    {
        auto database = Database::open(path, Database::Mode::Create);
        const auto done =
            database->execute(u"CREATE TABLE t (a INTEGER, b TEXT, c REAL); INSERT INTO t VALUES (1, 'one', 1.5)"_s);
        Q_ASSERT(done);
        return std::move(database.value());
    }
    static qint64 countOf(const Database& database)
    {
        auto statement = database.prepare(u"SELECT count(*) FROM t"_s);
        return statement->next() ? statement->integer(0) : -1;
    }

private Q_SLOTS:
    void valuesComeBackAsTheyWereBound()
    {
        const Database database = filled(u":memory:"_s);
        auto insert = database.prepare(u"INSERT INTO t VALUES (?, ?, ?)"_s);
        QVERIFY(insert);
        insert->bindAll(qint64(1) << 40, u"Grüße \U0001F4E7"_s, std::optional<double>());
        QVERIFY(insert->run());
        auto select = database.prepare(u"SELECT a, b, c FROM t WHERE a > 1"_s);
        QVERIFY(select->next());
        QCOMPARE(select->integer(0), qint64(1) << 40);
        QCOMPARE(select->text(1), u"Grüße \U0001F4E7"_s);
        QVERIFY(select->isNull(2));
        QVERIFY(!select->optionalInteger(2));
        QVERIFY(!select->next());
        QVERIFY(!select->failure());
    }

    void aStatementCanRunAgainWithOtherValues()
    {
        const Database database = filled(u":memory:"_s);
        auto insert = database.prepare(u"INSERT INTO t (a) VALUES (?)"_s);
        for (int number = 2; number <= 4; ++number)
            QVERIFY(insert->bind(1, qint64(number)).run());
        QCOMPARE(countOf(database), 4);
    }

    void aWrongStatementIsAnErrorWithItsReason()
    {
        const Database database = filled(u":memory:"_s);
        const auto statement = database.prepare(u"SELECT nothing FROM t"_s);
        QVERIFY(!statement);
        QVERIFY2(statement.error().what.contains("nothing"_L1), qPrintable(statement.error().what));
    }

    void bindingBeyondTheLastPlaceIsToldByTheNextStep()
    {
        const Database database = filled(u":memory:"_s);
        auto statement = database.prepare(u"SELECT a FROM t WHERE a = ?"_s);
        statement->bind(2, qint64(1));
        QVERIFY(!statement->next());
        QVERIFY(statement->failure());
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        const Database database = filled(u":memory:"_s);
        {
            auto transaction = sqlite::Transaction::begin(database);
            QVERIFY(transaction);
            QVERIFY(database.execute(u"INSERT INTO t (a) VALUES (2)"_s));
            QCOMPARE(countOf(database), 2);
        }
        QCOMPARE(countOf(database), 1);
        auto transaction = sqlite::Transaction::begin(database);
        QVERIFY(database.execute(u"INSERT INTO t (a) VALUES (2)"_s));
        QVERIFY(transaction->commit());
        QCOMPARE(countOf(database), 2);
    }

    void aMissingFileOpensOnlyToBeMade_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("opens");
        QTest::newRow("immutable") << int(Database::Mode::Immutable) << false;
        QTest::newRow("reading") << int(Database::Mode::ReadOnly) << false;
        QTest::newRow("changing") << int(Database::Mode::Change) << false;
        QTest::newRow("making") << int(Database::Mode::Create) << true;
    }
    void aMissingFileOpensOnlyToBeMade()
    {
        QFETCH(int, mode);
        QFETCH(bool, opens);
        const auto database = Database::open(path(u"absent.db"_s), static_cast<Database::Mode>(mode));
        QCOMPARE(bool(database), opens);
        QFile::remove(path(u"absent.db"_s));
    }

    void anImmutableFileIsReadFromAFolderThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a plain name") << u"plain.db"_s;
        QTest::newRow("a blank and an umlaut") << u"mein Wissen für alle.db"_s;
        QTest::newRow("signs that mean something in an address") << u"what?is#100%.db"_s;
    }
    void anImmutableFileIsReadFromAFolderThatCannotBeWritten()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        {
            const Database database = filled(folder.filePath(name));
        }
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        {
            const auto database = Database::open(folder.filePath(name), Database::Mode::Immutable);
            QVERIFY(database);
            QCOMPARE(countOf(database.value()), 1);
            QVERIFY(!database->execute(u"INSERT INTO t (a) VALUES (2)"_s));
        }
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }

    void aFileThatIsNoDatabaseIsNoticedByTheFirstStatement()
    {
        QFile file(path(u"letter.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("Dear sir or madam, ").repeated(100));
        file.close();
        const auto database = Database::open(file.fileName(), Database::Mode::Immutable);
        QVERIFY(database);
        QVERIFY(!database->prepare(u"SELECT * FROM t"_s));
        QCOMPARE(database->lastCode(), 26);
    }
};

QTEST_GUILESS_MAIN(SqliteTest)
#include "tst_sqlite.moc"
