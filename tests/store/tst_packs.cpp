#include <ContentFolder.h>
#include <Database.h>
#include <Packs.h>

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// An organisation's own knowledge, laid over the one that is installed.
class PacksTest : public QObject {
    Q_OBJECT

    ContentFolder m_base;
    ContentFolder m_pack;

    std::unique_ptr<store::Store> opened() const { return std::move(store::Store::open(m_base.build()).value()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_pack.replace(u"causes/base.yaml"_s, u"It treats you as a stranger."_s, u"Call our help desk at 4711."_s);
        m_pack.replace(u"causes/base.yaml"_s, u"- id: authentication-required"_s, u"- id: badge-expired"_s);
        m_pack.replace(u"trees/sign-in.md"_s, u"Turn on sign-in\n"_s, u"Renew your badge\n"_s);
        m_pack.replace(u"providers/base.yaml"_s, u"id: gmail"_s, u"id: our-company"_s);
        m_pack.replace(u"providers/base.yaml"_s, u"[gmail.com, googlemail.com]"_s, u"[company.example]"_s);
        m_pack.replace(u"codes/base.yaml"_s, u"code: \"550-5.7.1\""_s, u"code: \"559\""_s);
        m_pack.replace(u"articles/relaying.md"_s, u"Strangers"_s, u"Wombats"_s);
    }

    void aPacksEntriesStandInTheirPlaceOrAreAdded()
    {
        const auto store = opened();
        const auto info = store->addPack(m_pack.build());
        QVERIFY2(info, info ? "" : qPrintable(info.error().what));
        QCOMPARE(store->cause(u"relay-denied"_s)->lead, u"Call our help desk at 4711."_s);
        QStringList causes;
        for (const auto& cause : store->causes())
            causes.append(cause.id);
        QCOMPARE(causes, (QStringList{u"relay-denied"_s, u"authentication-required"_s, u"badge-expired"_s}));
        QCOMPARE(store->tree(u"sign-in"_s)->start()->title, u"Renew your badge"_s);
        QCOMPARE(store->providerForDomain(u"company.example"_s)->id, u"our-company"_s);
        QCOMPARE(store->providerForDomain(u"gmail.com"_s)->id, u"gmail"_s);
        QCOMPARE(store->lookup(u"559"_s).size(), 1);
        QCOMPARE(store->lookup(u"10060"_s).size(), 1);
        QCOMPARE(store->search(u"wombats"_s).first().id, u"relaying"_s);
        QCOMPARE(store->ruleSet().causes.size(), 3);
    }

    void aPackSpeaksTheLanguageThatWasSet()
    {
        const auto store = opened();
        store->setLanguage(u"de"_s);
        QVERIFY(store->addPack(m_pack.build()));
        QCOMPARE(store->cause(u"relay-denied"_s)->name, u"Weiterleiten abgelehnt"_s);
        store->setLanguage(u"en"_s);
        QCOMPARE(store->cause(u"relay-denied"_s)->name, u"Relaying refused"_s);
    }

    void aBadPackIsRefusedAndTheStoreGoesOn_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("a table more") << u"CREATE TABLE more (a)"_s;
        QTest::newRow("a view that never ends")
            << u"DROP TABLE glossary; CREATE VIEW glossary AS WITH RECURSIVE n (id) AS "
               "(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n"_s;
        QTest::newRow("another program's") << u"PRAGMA application_id = 1"_s;
        QTest::newRow("a newer one") << u"PRAGMA user_version = 99"_s;
        QTest::newRow("an index too few")
            << u"PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'item_by_value'"_s;
    }
    void aBadPackIsRefusedAndTheStoreGoesOn()
    {
        QFETCH(QString, script);
        const auto store = opened();
        const QString path = m_pack.build();
        {
            const auto database = sqlite::Database::open(path, sqlite::Database::Mode::Change);
            QVERIFY(database->execute(script));
        }
        const auto info = store->addPack(path);
        QVERIFY(!info);
        QVERIFY(!info.error().what.isEmpty());
        QCOMPARE(store->cause(u"relay-denied"_s)->lead, u"It treats you as a stranger."_s);
        QCOMPARE(store->causes().size(), 2);
        QVERIFY(!store->failure());
    }

    void aPackWithADamagedPageIsRefusedEvenIfItOpens()
    {
        const auto store = opened();
        const QString path = m_pack.build();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 2 * 4096));
        file.write(QByteArray(4096, '\xee'));
        file.close();
        const auto info = store->addPack(path);
        QVERIFY(!info);
        QVERIFY2(info.error().what.contains("damaged"_L1), qPrintable(info.error().what));
    }

    void packsBesideTheStoreAreInUse()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"share/packs"_s));
        const QString store = folder.filePath(u"share/knowledge.db"_s);
        QVERIFY(QFile::copy(m_base.build(), store));
        QVERIFY(QFile::copy(m_pack.build(), folder.filePath(u"share/packs/company.db"_s)));
        const auto knowledge = store::openWithPacks(store);
        QVERIFY(knowledge);
        QVERIFY(knowledge->refused.isEmpty());
        QCOMPARE(knowledge->store->packs().size(), 1);
        QCOMPARE(knowledge->store->cause(u"relay-denied"_s)->lead, u"Call our help desk at 4711."_s);
    }

    void aFolderOfPacksCanBeNamed()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(m_pack.build(), folder.filePath(u"company.db"_s)));
        qputenv("UNSENT_PACKS", folder.path().toUtf8());
        const auto cleanUp = qScopeGuard([] { qunsetenv("UNSENT_PACKS"); });
        const auto knowledge = store::openWithPacks(m_base.build());
        QVERIFY(knowledge);
        QCOMPARE(knowledge->store->packs().size(), 1);
    }

    void aBadPackAmongGoodOnesIsNamedAndTheOthersAreInUse()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(m_pack.build(), folder.filePath(u"b-company.db"_s)));
        QFile bad(folder.filePath(u"a-bad.db"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("no database");
        bad.close();
        qputenv("UNSENT_PACKS", folder.path().toUtf8());
        const auto cleanUp = qScopeGuard([] { qunsetenv("UNSENT_PACKS"); });
        const auto knowledge = store::openWithPacks(m_base.build());
        QVERIFY(knowledge);
        QCOMPARE(knowledge->refused.size(), 1);
        QCOMPARE(knowledge->refused.first().where, bad.fileName());
        QVERIFY(!knowledge->refused.first().what.isEmpty());
        QCOMPARE(knowledge->store->packs().size(), 1);
    }
};

QTEST_GUILESS_MAIN(PacksTest)
#include "tst_packs.moc"
