#include <ContentFolder.h>
#include <Store.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// What the store answers, in English and in German, from a small content that is known.
class StoreTest : public QObject {
    Q_OBJECT

    ContentFolder m_folder;
    std::unique_ptr<store::Store> m_store;

private Q_SLOTS:
    void initTestCase()
    {
        auto store = store::Store::open(m_folder.build());
        QVERIFY2(store, store ? "" : qPrintable(store.error().what));
        m_store = std::move(store.value());
    }
    void init() { m_store->setLanguage(u"en"_s); }

    void theStoreSaysWhatItIs()
    {
        const store::StoreInfo& info = m_store->info();
        QCOMPARE(info.schema, 1);
        QCOMPARE(info.built, u"2026-11-22"_s);
        QCOMPARE(info.languages, (QStringList{u"de"_s, u"en"_s}));
        QVERIFY(!info.version.isEmpty());
        QVERIFY(!m_store->failure());
    }

    void aCauseComesWhole()
    {
        const auto cause = m_store->cause(u"relay-denied"_s);
        QVERIFY(cause);
        QCOMPARE(cause->name, u"Relaying refused"_s);
        QCOMPARE(cause->lead, u"It treats you as a stranger."_s);
        QCOMPARE(cause->acts, model::Actor::You);
        QCOMPARE(cause->commonness, 0.6);
        QCOMPARE(cause->tree, u"relay-denied"_s);
        QCOMPARE(cause->article, u"relaying"_s);
        QCOMPARE(cause->confusedWith.value(u"authentication-required"_s), 0.3);
        QCOMPARE(cause->reasons.value(u"pop-before-smtp"_s), u"Collect your mail first."_s);
        QCOMPARE(cause->message, u"My server is {server}.\nIt said: {server-reply}"_s);
        QCOMPARE(cause->sources.first().title, u"RFC 5321: Simple Mail Transfer Protocol"_s);
        QCOMPARE(m_store->causes().size(), 2);
        QCOMPARE(m_store->causes().first().id, u"relay-denied"_s);
    }

    void wordsComeInTheLanguageAndFallBackFieldByField()
    {
        m_store->setLanguage(u"de"_s);
        QCOMPARE(m_store->language(), u"de"_s);
        const auto cause = m_store->cause(u"relay-denied"_s);
        QCOMPARE(cause->name, u"Weiterleiten abgelehnt"_s);
        QCOMPARE(cause->reasons.value(u"pop-before-smtp"_s), u"Holen Sie zuerst Ihre E-Mails ab."_s);
        QCOMPARE(cause->lead, u"It treats you as a stranger."_s);
        QCOMPARE(m_store->cause(u"authentication-required"_s)->name, u"Sign-in needed"_s);
        const model::Tree* tree = m_store->tree(u"relay-denied"_s);
        QCOMPARE(tree->title, u"Der Server leitet Ihre Nachricht nicht weiter"_s);
        QCOMPARE(tree->nodes[0].answers[0].text, u"Ja, mit Passwort"_s);
        QCOMPARE(tree->nodes[0].answers[0].hint, u"der Haken ist gesetzt"_s);
        QCOMPARE(tree->nodes[0].why, u"Server leiten nur für Bekannte weiter."_s);
        QCOMPARE(tree->nodes[0].body, u"Receiving proves nothing."_s);
        QCOMPARE(tree->nodes[1].title, u"Who is your provider?"_s);
        QCOMPARE(tree->nodes[2].steps, u"1. Öffnen Sie die Seite."_s);
    }

    void aLanguageWithoutWordsMeansEnglish()
    {
        m_store->setLanguage(u"fr"_s);
        QCOMPARE(m_store->language(), u"en"_s);
        QCOMPARE(m_store->cause(u"relay-denied"_s)->name, u"Relaying refused"_s);
    }

    void aChangeOfLanguageReachesTreesThatWereKept()
    {
        const QString english = m_store->tree(u"relay-denied"_s)->title;
        m_store->setLanguage(u"de"_s);
        QVERIFY(m_store->tree(u"relay-denied"_s)->title != english);
    }

    void aTreeComesWithItsWaysAndFigures()
    {
        const model::Tree* tree = m_store->tree(u"relay-denied"_s);
        QVERIFY(tree);
        QCOMPARE(tree, m_store->tree(u"relay-denied"_s));
        QCOMPARE(tree->startsWhen.first().subject, u"cause"_s);
        QCOMPARE(tree->start()->id, u"signed-in"_s);
        QCOMPARE(tree->start()->fact(), u"signed-in"_s);
        QCOMPARE(tree->start()->answers[0].target, (model::NodeRef{u"relay-denied"_s, u"provider"_s}));
        QCOMPARE(tree->start()->answers[1].target, (model::NodeRef{u"sign-in"_s, QString()}));
        QCOMPARE(tree->start()->answers[2].value, u"?"_s);
        QCOMPARE(tree->node(u"provider"_s)->kind, model::Node::Kind::Tool);
        QCOMPARE(tree->node(u"provider"_s)->tool, u"connection-test"_s);
        QCOMPARE(tree->node(u"provider"_s)->title, u"Who is your provider?"_s);
        const model::Node* ask = tree->node(u"ask"_s);
        QCOMPARE(ask->kind, model::Node::Kind::Advice);
        QCOMPARE(ask->title, u"Ask your administrator"_s);
        QCOMPARE(ask->body, u"Send this:"_s);
        QCOMPARE(ask->steps, u"1. Open the page.\n2. Write to them."_s);
        QCOMPARE(ask->message, u"My server is {server}.\nPlease help."_s);
        QCOMPARE(ask->figures.acts, model::Actor::Administrator);
        QCOMPARE(ask->figures.minutes, 10.0);
        QCOMPARE(ask->figures.helps, 0.7);
        QCOMPARE(ask->figures.risk, model::Level::None);
        QCOMPARE(ask->figures.cost, model::Level::Low);
        QCOMPARE(ask->figures.annoyance, model::Level::Medium);
        QCOMPARE(ask->whenNotSolved, (model::NodeRef{u"relay-denied"_s, u"wait"_s}));
        QVERIFY(!tree->node(u"wait"_s)->whenNotSolved);
        QCOMPARE(m_store->tree(u"sign-in"_s)->start()->howTo, u"turn-on-sign-in"_s);
    }

    void aTreeIsFoundByWhatStartsIt()
    {
        QCOMPARE(m_store->treeStartingWhen(u"cause"_s, u"authentication-required"_s)->id, u"sign-in"_s);
        QCOMPARE(m_store->treeStartingWhen(u"door"_s, u"sign-in"_s)->id, u"sign-in"_s);
        QVERIFY(!m_store->treeStartingWhen(u"door"_s, u"window"_s));
        QCOMPARE(m_store->treeIds(), (QStringList{u"relay-denied"_s, u"sign-in"_s}));
    }

    void pagesComeWithTheirMarkdown()
    {
        const auto howTo = m_store->howTo(u"turn-on-sign-in"_s);
        QVERIFY(howTo);
        QCOMPARE(howTo->picks, u"mail-program"_s);
        QCOMPARE(howTo->lead, u"Have your password ready."_s);
        QCOMPARE(howTo->sectionFor(u"outlook-classic"_s)->markdown, u"1. Open **Settings**.\n2. Tick the box."_s);
        QCOMPARE(howTo->sectionFor(u"mutt"_s)->markdown, u"1. Look for the outgoing server."_s);
        const auto article = m_store->article(u"relaying"_s);
        QVERIFY(article->markdown.startsWith("## Strangers\n"_L1));
        QVERIFY(article->markdown.contains("|---|---|"_L1));
        QCOMPARE(article->sources.size(), 2);
        QVERIFY(article->sources[1].disputed);
        QCOMPARE(article->sources[1].note, u"Only seen second hand."_s);
    }

    void whatDoesNotExistIsAbsent()
    {
        for (const QString& id : {u"nothing"_s, QString(), u"' OR 1=1 --"_s}) {
            QVERIFY(!m_store->cause(id));
            QVERIFY(!m_store->factKind(id));
            QVERIFY(!m_store->tree(id));
            QVERIFY(!m_store->howTo(id));
            QVERIFY(!m_store->article(id));
            QVERIFY(!m_store->providerById(id));
            QVERIFY(!m_store->providerForDomain(id));
            QVERIFY(m_store->lookup(id).isEmpty());
        }
        QVERIFY(!m_store->failure());
    }

    void factsComeInTheOrderWritten()
    {
        const auto fact = m_store->factKind(u"mail-program"_s);
        QCOMPARE(fact->values[0].id, u"thunderbird"_s);
        QCOMPARE(fact->values[2].id, u"other"_s);
        QCOMPARE(fact->textOf(u"outlook-classic"_s), u"classic Outlook"_s);
        QCOMPARE(m_store->factKind(u"signed-in"_s)->measuredBy, QStringList{u"connection-test"_s});
        QCOMPARE(m_store->factKind(u"provider"_s)->kind, model::FactKind::Kind::Text);
        QCOMPARE(m_store->factKinds().size(), 3);
    }

    void aProviderIsFoundByItsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("byDomain");
        QTest::addColumn<bool>("byHost");
        QTest::addColumn<bool>("byMx");
        QTest::newRow("its domain") << u"gmail.com"_s << true << false << false;
        QTest::newRow("another domain, capitals") << u"GoogleMail.COM"_s << true << false << false;
        QTest::newRow("an address") << u"somebody@gmail.com"_s << true << false << false;
        QTest::newRow("a dot at the end") << u"gmail.com."_s << true << false << false;
        QTest::newRow("its host") << u"smtp.gmail.com"_s << true << true << false;
        QTest::newRow("a host by its suffix") << u"mail.eu.google.com"_s << true << true << true;
        QTest::newRow("the suffix itself") << u"google.com"_s << true << true << true;
        QTest::newRow("an MX") << u"aspmx.l.google.com"_s << true << true << true;
        QTest::newRow("somebody else") << u"example.com"_s << false << false << false;
        QTest::newRow("a name that only ends so") << u"notgmail.com"_s << false << false << false;
        QTest::newRow("a host that only ends so") << u"mygoogle.com"_s << false << false << false;
        QTest::newRow("only dots") << u"..."_s << false << false << false;
        QTest::newRow("very long") << u"a."_s.repeated(10'000) + u"google.org"_s << false << false << false;
    }
    void aProviderIsFoundByItsNames()
    {
        QFETCH(QString, name);
        QTEST(m_store->providerForDomain(name).has_value(), "byDomain");
        QTEST(m_store->providerForHost(name).has_value(), "byHost");
        QTEST(m_store->providerForMx(name).has_value(), "byMx");
    }

    void aProviderCardComesWhole()
    {
        const auto card = m_store->providerById(u"gmail"_s);
        QVERIFY(card);
        QCOMPARE(card->submission.size(), 2);
        QCOMPARE(card->submission[1].port, 587);
        QCOMPARE(card->submission[1].encryption, u"starttls"_s);
        QCOMPARE(card->signIn, (QStringList{u"oauth2"_s, u"app-password"_s}));
        QCOMPARE(card->before.size(), 2);
        QCOMPARE(card->sizeAdvertised, std::optional<qint64>(35882577));
        QVERIFY(!card->sizeClient);
        QVERIFY(!card->sizeAccount);
        QCOMPARE(card->passwordEnds->date, QDate(2022, 5, 30));
        QCOMPARE(card->passwordEnds->says, u"Since 30 May 2022 passwords are refused."_s);
        QCOMPARE(card->disputed, QStringList{u"Two sources differ."_s});
        QCOMPARE(card->checked, u"2026-11-21"_s);
    }

    void aCodeIsLookedUpInAnySpelling_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("found");
        const QString status = u"enhanced-status/X.7.1"_s;
        const QString rejected = u"outlook/0x800CCC79"_s;
        const QString google = u"gmail/550-5.7.1"_s;
        QTest::newRow("5.7.1") << u"5.7.1"_s << QStringList{status};
        QTest::newRow("571") << u"571"_s << QStringList{status};
        QTest::newRow("#5.7.1") << u"#5.7.1"_s << QStringList{status};
        QTest::newRow("550") << u"550"_s << QStringList{u"smtp-reply/550"_s};
        QTest::newRow("both") << u"550 5.7.1"_s << QStringList{status, u"smtp-reply/550"_s, google};
        QTest::newRow("a provider is named")
            << u"gmail 550 5.7.1"_s << QStringList{google, status, u"smtp-reply/550"_s};
        QTest::newRow("hexadecimal") << u"0x800ccc79"_s << QStringList{rejected};
        QTest::newRow("without 0x") << u"800CCC79"_s << QStringList{rejected};
        QTest::newRow("signed") << u"-2146644871"_s << QStringList{rejected};
        QTest::newRow("in a sentence") << u"Error (0x800CCC79) when sending"_s << QStringList{rejected};
        QTest::newRow("socket") << u"10060"_s << QStringList{u"socket/10060"_s};
        QTest::newRow("by name") << u"WSAETIMEDOUT"_s << QStringList{u"socket/10060"_s};
        QTest::newRow("as HRESULT") << u"0x8007274C"_s << QStringList{u"socket/10060"_s};
        QTest::newRow("unknown") << u"0x12345678"_s << QStringList{};
    }
    void aCodeIsLookedUpInAnySpelling()
    {
        QFETCH(QString, written);
        QFETCH(QStringList, found);
        QStringList ids;
        for (const auto& code : m_store->lookup(written))
            ids.append(code.nameSpace + u'/' + code.code);
        if (written == "gmail 550 5.7.1"_L1 || written == "550 5.7.1"_L1) {
            QCOMPARE(ids.first(), found.first());
            ids.sort();
            found.sort();
        }
        QCOMPARE(ids, found);
    }

    void aCodeKeepsWhatItCorrectsAndWhatItDoesNotSay()
    {
        const auto status = m_store->lookup(u"5.7.1"_s).first();
        QCOMPARE(status.corrects, u"Listed elsewhere as a server fault."_s);
        QVERIFY(!status.temporary);
        const auto socket = m_store->lookup(u"10060"_s).first();
        QCOMPARE(socket.temporary, std::optional(true));
        const auto rejected = m_store->lookup(u"0x800CCC79"_s).first();
        QCOMPARE(rejected.stage, u"rcpt"_s);
        QCOMPARE(rejected.replies, QStringList{u"550"_s});
        QCOMPARE(rejected.causes, QStringList{u"relay-denied"_s});
    }

    void changesAndWordsComeWhole()
    {
        const auto change = m_store->changes().first();
        QCOMPARE(change.date, QDate(2026, 12, 31));
        QCOMPARE(change.providers, QStringList{u"gmail"_s});
        QCOMPARE(change.sentence(QDate(2027, 1, 1)), u"It has ended."_s);
        const auto word = m_store->glossary().first();
        QCOMPARE(word.also, QStringList{u"Simple Mail Transfer Protocol"_s});
    }

    void theSearchSpeaksTheLanguageAndFindsEnglishWordsToo()
    {
        m_store->setLanguage(u"de"_s);
        const auto german = m_store->search(u"weiterleiten"_s);
        QVERIFY(!german.isEmpty());
        QCOMPARE(german.first().id, u"relay-denied"_s);
        QCOMPARE(german.first().title, u"Der Server leitet Ihre Nachricht nicht weiter"_s);
        const auto english = m_store->search(u"relay"_s);
        QCOMPARE(english.first().title, u"Der Server leitet Ihre Nachricht nicht weiter"_s);
        m_store->setLanguage(u"en"_s);
        QVERIFY(m_store->search(u"weiterleiten"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
