#include <ContentFolder.h>
#include <Database.h>
#include <Store.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Files that are no good store are refused with a sentence that says what to do; good ones open anywhere.
class StoreFilesTest : public QObject {
    Q_OBJECT

    ContentFolder m_content;
    QTemporaryDir m_folder;
    QString m_path;

    void change(const QString& script) const
    {
        const auto database = sqlite::Database::open(m_path, sqlite::Database::Mode::Change);
        const auto done = database->execute(script);
        QVERIFY2(done, done ? "" : qPrintable(done.error().what));
    }
    void overwrite(qint64 at, const QByteArray& bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        file.write(bytes);
    }
    void expectRefusal(const QString& words) const
    {
        const auto store = store::Store::open(m_path);
        QVERIFY(!store);
        QCOMPARE(store.error().where, m_path);
        QVERIFY2(store.error().what.contains(words), qPrintable(store.error().what));
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(u"knowledge.db"_s);
        QFile::remove(m_path);
        QVERIFY(QFile::copy(m_content.build(), m_path));
        QVERIFY(store::Store::open(m_path));
    }

    void aMissingFileIsToldWithWhatToDo()
    {
        QFile::remove(m_path);
        expectRefusal(u"is missing. Install Unsent again"_s);
    }
    void noNameIsAMissingFile()
    {
        const auto store = store::Store::open(QString());
        QVERIFY(!store);
        QVERIFY(store.error().what.contains("is missing"_L1));
    }
    void aFolderIsNoStore()
    {
        m_path = m_folder.path();
        expectRefusal(u"This is a folder"_s);
    }
    void anEmptyFileIsTold()
    {
        QFile::remove(m_path);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        expectRefusal(u"is empty"_s);
    }
    void aLetterIsNoDatabase()
    {
        overwrite(0, QByteArray("Dear sir or madam, ").repeated(10));
        expectRefusal(u"it is no database at all"_s);
    }
    void aDatabaseOfAnotherProgramIsForeign()
    {
        change(u"PRAGMA application_id = 252006675"_s);
        expectRefusal(u"belongs to another program"_s);
    }
    void aStoreForANewerProgramAsksForIt()
    {
        change(u"PRAGMA user_version = 2"_s);
        expectRefusal(u"for a newer Unsent"_s);
    }
    void aStoreForAnOlderProgramAsksForItsOwn()
    {
        change(u"PRAGMA user_version = 0"_s);
        expectRefusal(u"for an older Unsent"_s);
    }
    void aTableTooFewIsNotOurs()
    {
        change(u"DROP TABLE glossary"_s);
        expectRefusal(u"are not the ones Unsent knows"_s);
    }
    void aTableTooManyIsNotOurs()
    {
        change(u"CREATE TABLE more (a TEXT)"_s);
        expectRefusal(u"are not the ones Unsent knows"_s);
    }
    void aTriggerIsNotOurs()
    {
        change(u"CREATE TRIGGER t AFTER INSERT ON about BEGIN DELETE FROM words; END"_s);
        expectRefusal(u"are not the ones Unsent knows"_s);
    }
    void aViewInPlaceOfATableIsNotOurs()
    {
        change(u"DROP TABLE glossary; CREATE VIEW glossary AS SELECT 'x' AS id, 1 AS position"_s);
        expectRefusal(u"are not the ones Unsent knows"_s);
    }
    void aFileCutShortIsDamaged()
    {
        QFile file(m_path);
        QVERIFY(file.resize(file.size() / 2));
        expectRefusal(u"is damaged"_s);
    }
    void aBrokenFirstPageIsDamaged()
    {
        overwrite(100, QByteArray(400, '\xff')); // the tree of the schema begins behind the header
        expectRefusal(u"is damaged"_s);
    }
    void whatIsBrokenDeeperIsToldWhenItIsRead()
    {
        const qint64 size = QFile(m_path).size();
        for (qint64 page = 8; page < size / 4096; ++page)
            overwrite(page * 4096, QByteArray(4096, '\xee'));
        const auto store = store::Store::open(m_path);
        if (!store) {
            QVERIFY2(store.error().what.contains("is damaged"_L1), qPrintable(store.error().what));
            return;
        }
        store.value()->causes();
        store.value()->search(u"relay"_s);
        QVERIFY(store.value()->failure());
    }

    void aReadOnlyFolderAndFileAreEnough()
    {
        const auto readOnly = QFileDevice::ReadOwner | QFileDevice::ReadUser;
        QVERIFY(QFile::setPermissions(m_path, readOnly));
        QVERIFY(QFile::setPermissions(m_folder.path(), readOnly | QFileDevice::ExeOwner));
        {
            const auto store = store::Store::open(m_path);
            QVERIFY(store);
            QCOMPARE(store.value()->causes().size(), 2);
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"knowledge.db"_s});
        }
        QVERIFY(QFile::setPermissions(m_folder.path(), readOnly | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QVERIFY(QFile::setPermissions(m_path, readOnly | QFileDevice::WriteOwner));
    }

    void theEnvironmentNamesTheFile()
    {
        const QByteArray before = qgetenv("UNSENT_STORE");
        qputenv("UNSENT_STORE", "/some/where.db");
        QCOMPARE(store::Store::standardPath(), u"/some/where.db"_s);
        qunsetenv("UNSENT_STORE");
        QVERIFY(store::Store::standardPath().endsWith("/share/unsent/knowledge.db"_L1));
        if (!before.isNull())
            qputenv("UNSENT_STORE", before);
    }
};

QTEST_GUILESS_MAIN(StoreFilesTest)
#include "tst_store_files.moc"
