#include <Store.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// What people type, against the knowledge that is shipped.
class SearchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<store::Store> m_store;

private Q_SLOTS:
    void initTestCase()
    {
        auto store = store::Store::open(store::Store::standardPath());
        QVERIFY2(store, store ? "" : qPrintable(store.error().what));
        m_store = std::move(store.value());
    }

    void theFirstResultIsTheOneMeant_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        const auto row = [](const char* query, const char* first, const char* language = "en") {
            QTest::addRow("%s (%s)", query, language)
                << QString::fromUtf8(language) << QString::fromUtf8(query) << QString::fromUtf8(first);
        };
        row("relay", "tree relay-denied");
        row("rel", "tree relay-denied");
        row("relaz", "tree relay-denied");
        row("realy", "tree relay-denied");
        row("RELAY", "tree relay-denied");
        row("relaying denied", "code enhanced-status/X.7.1");
        row("gmail size", "provider gmail");
        row("size gmail", "provider gmail");
        row("gmaill", "provider gmail");
        row("web.de", "provider web-de");
        row("somebody@gmx.net", "provider gmx");
        row("smtp.gmail.com", "provider gmail");
        row("550 5.7.1", "code enhanced-status/X.7.1");
        row("5.7.1", "code enhanced-status/X.7.1");
        row("#5.7.1", "code enhanced-status/X.7.1");
        row("550", "code smtp-reply/550");
        row("0x800ccc79", "code outlook/0x800CCC79");
        row("800CCC79", "code outlook/0x800CCC79");
        row("-2146644871", "code outlook/0x800CCC79");
        row("0x800CCC7", "code outlook/0x800CCC78");
        row("10060", "code socket/10060");
        row("WSAETIMEDOUT", "code socket/10060");
        row("app password", "how-to app-password");
        row("app pasword", "how-to app-password");
        row("mailbox full", "tree mailbox-full");
        row("no error message", "tree no-error-message");
        row("Anmeldung", "tree authentication-refused", "de");
        row("Postfach voll", "tree mailbox-full", "de");
        row("postfach vol", "tree mailbox-full", "de");
        row("relay", "tree relay-denied", "de");
    }
    void theFirstResultIsTheOneMeant()
    {
        QFETCH(QString, language);
        QFETCH(QString, query);
        QFETCH(QString, first);
        m_store->setLanguage(language);
        const auto results = m_store->search(query);
        QVERIFY(!results.isEmpty());
        QCOMPARE(results.first().kind + u' ' + results.first().id, first);
        QVERIFY(!results.first().title.isEmpty());
    }

    void nothingIsAskedBelowTwoLettersOrWithoutWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one letter") << u"r"_s;
        QTest::newRow("blanks") << u"      "_s;
        QTest::newRow("signs") << u"\"*():^ --"_s;
        QTest::newRow("a word nobody wrote") << u"qqqxyzzyqqq"_s;
    }
    void nothingIsAskedBelowTwoLettersOrWithoutWords()
    {
        QFETCH(QString, query);
        QVERIFY(m_store->search(query).isEmpty());
        QVERIFY(!m_store->failure());
    }

    void whatMeansSomethingToSqlIsJustText_data()
    {
        QTest::addColumn<QString>("query");
        for (const char* query : {"relay\" OR \"a", "relay*", "NEAR(relay denied)", "title:relay",
                                  "relay AND NOT denied", "'; DROP TABLE words; --", "relay%", "{title} : relay"})
            QTest::addRow("%s", query) << QString::fromUtf8(query);
    }
    void whatMeansSomethingToSqlIsJustText()
    {
        QFETCH(QString, query);
        m_store->search(query);
        QVERIFY2(!m_store->failure(), m_store->failure() ? qPrintable(m_store->failure()->what) : "");
    }

    void aLimitIsKeptAndNothingComesTwice()
    {
        m_store->setLanguage(u"de"_s);
        QCOMPARE(m_store->search(u"server"_s, 5).size(), 5);
        QVERIFY(m_store->search(u"server"_s, 0).isEmpty());
        QSet<QString> seen;
        for (const auto& result : m_store->search(u"server"_s, 200)) {
            QVERIFY2(!seen.contains(result.kind + result.id), qPrintable(result.id));
            seen.insert(result.kind + result.id);
        }
        QVERIFY(seen.size() > 20);
    }

    void aHugeQueryIsCut()
    {
        m_store->search(u"relay "_s.repeated(100'000));
        m_store->search(QString(1'000'000, u'x'));
        QVERIFY(!m_store->failure());
    }

    void everyCodeIsFoundByItsOwnSpelling()
    {
        m_store->setLanguage(u"en"_s);
        QStringList missed;
        for (const auto& code : m_store->ruleSet().codes) {
            const auto found = m_store->lookup(code.code);
            const bool isThere = std::any_of(found.begin(), found.end(), [&](const auto& entry) {
                return entry.nameSpace == code.nameSpace && entry.code == code.code;
            });
            if (!isThere)
                missed.append(code.nameSpace + u'/' + code.code);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void aLookUpLeavesOutWhatIsNotMeant_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QStringList>("absent");
        const auto row = [](const char* written, const char* first, const QStringList& absent) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(first) << absent;
        };
        row("550", "smtp-reply/550", {u"enhanced-status/X.5.0"_s, u"exchange/5.5.0"_s});
        row("535", "smtp-reply/535", {u"enhanced-status/X.3.5"_s, u"exchange/5.3.5"_s});
        row("552", "smtp-reply/552", {u"enhanced-status/X.5.2"_s, u"gmail/501 5.5.2"_s});
        row("421", "smtp-reply/421", {u"enhanced-status/X.2.1"_s, u"gmail/450 4.2.1"_s});
        row("550 5.7.1", "enhanced-status/X.7.1", {u"enhanced-status/X.5.0"_s, u"gmail/535 5.7.1"_s, u"gmx/550"_s});
        row("535-5.7.8", "enhanced-status/X.7.8", {u"enhanced-status/X.3.5"_s, u"comcast/535"_s});
        row("gmx 550", "gmx/550", {u"enhanced-status/X.5.0"_s, u"free/550"_s});
        row("sendgrid 401", "sendgrid/401", {u"mailgun-http/401"_s});
    }
    void aLookUpLeavesOutWhatIsNotMeant()
    {
        QFETCH(QString, written);
        QFETCH(QString, first);
        QFETCH(QStringList, absent);
        QStringList found;
        for (const auto& entry : m_store->lookup(written))
            found.append(entry.nameSpace + u'/' + entry.code);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first(), first);
        for (const QString& id : std::as_const(absent))
            QVERIFY2(!found.contains(id), qPrintable(found.join(u", "_s)));
    }

    void digitsWithoutDotsAreReadWhereNoReplyHasThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("found");
        QTest::newRow("571") << u"571"_s << u"enhanced-status/X.7.1"_s;
        QTest::newRow("432 of Exchange") << u"432"_s << u"exchange/4.3.2"_s;
        QTest::newRow("523") << u"523"_s << u"enhanced-status/X.2.3"_s;
        QTest::newRow("57139") << u"57139"_s << u"exchange/5.7.139"_s;
        QTest::newRow("a pair") << u"550 5.7.1"_s << u"gmail/550 5.7.1"_s;
        QTest::newRow("a provider's bare reply") << u"550"_s << u"gmx/550"_s;
    }
    void digitsWithoutDotsAreReadWhereNoReplyHasThem()
    {
        QFETCH(QString, written);
        QFETCH(QString, found);
        QStringList ids;
        for (const auto& entry : m_store->lookup(written))
            ids.append(entry.nameSpace + u'/' + entry.code);
        QVERIFY2(ids.contains(found), qPrintable(ids.join(u", "_s)));
    }

    void everyTreeAnswersWithAllItsWords()
    {
        for (const QString& language : m_store->info().languages) {
            m_store->setLanguage(language);
            for (const QString& id : m_store->treeIds()) {
                const model::Tree* tree = m_store->tree(id);
                QVERIFY2(tree && tree->start() && !tree->title.isEmpty(), qPrintable(id));
                for (const auto& node : tree->nodes)
                    QVERIFY2(!node.title.isEmpty(), qPrintable(id + u'/' + node.id));
            }
        }
        QVERIFY(!m_store->failure());
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
