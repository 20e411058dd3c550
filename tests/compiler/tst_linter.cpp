#include <ContentFolder.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Each thing the linter refuses in records, pages and words, on a content with just that fault.
class LinterTest : public QObject {
    Q_OBJECT

    static void row(const char* name, const QString& file, const QString& before, const QString& after,
                    const QString& remark)
    {
        QTest::newRow(name) << file << before << after << remark;
    }
    static void columns()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("remark");
    }
    /// Changes one thing and expects one remark that has the words; `says` gives all for the message.
    static void expectRemark()
    {
        QFETCH(QString, file);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, remark);
        const ContentFolder folder;
        folder.replace(file, before, after);
        const QStringList remarks = folder.lint();
        QVERIFY2(!remarks.filter(remark).isEmpty(), qPrintable(remark + u"\n  not in:\n"_s + remarks.join(u'\n')));
    }

private Q_SLOTS:
    void aSoundContentHasNoRemarks()
    {
        const QStringList remarks = ContentFolder().lint();
        QVERIFY2(remarks.isEmpty(), qPrintable(remarks.join(u'\n')));
    }

    void faultsOfFormAreToldWithTheirLine_data()
    {
        columns();
        const QString causes = u"causes/base.yaml"_s;
        row("a key misspelt", causes, u"commonness: 0.7"_s, u"comonness: 0.7"_s,
            u"base.yaml:20: the key \"comonness\" is not known"_s);
        row("a key twice", causes, u"  temporary: false"_s, u"  acts: wait"_s,
            u"base.yaml:19: the key \"acts\" is written twice"_s);
        row("a key missing", causes, u"  sentence: The server wants you to sign in.\n"_s, {},
            u"\"sentence\" is missing"_s);
        row("no YAML", causes, u"- id: authentication-required"_s, u"- id: [authentication-required"_s,
            u"base.yaml:"_s);
        row("not one of the words", causes, u"acts: you\n  temporary"_s, u"acts: them\n  temporary"_s,
            u"\"acts\" is \"them\""_s);
        row("no share", causes, u"commonness: 0.7"_s, u"commonness: 7"_s, u"from 0 to 1"_s);
        row("no day", u"sources/base.yaml"_s, u"2026-11-20"_s, u"20 November"_s, u"is to be a day"_s);
        row("no list", u"codes/base.yaml"_s, u"replies: [\"550\"]"_s, u"replies: \"550\""_s,
            u"\"replies\" is to be a list"_s);
        row("no truth", u"sources/base.yaml"_s, u"disputed: true"_s, u"disputed: maybe"_s, u"true or false"_s);
        row("no whole number", u"providers/base.yaml"_s, u"35882577"_s, u"34 MB"_s, u"whole number"_s);
        row("no port", u"providers/base.yaml"_s, u"port: 587"_s, u"port: 99999"_s, u"1 to 65535"_s);
        row("an id in capitals", u"glossary/base.yaml"_s, u"id: smtp"_s, u"id: SMTP"_s, u"lower-case words"_s);
        row("a page without a head", u"articles/relaying.md"_s, u"---\nid"_s, u"id"_s, u"head between two lines"_s);
        row("HTML", u"articles/relaying.md"_s, u"A server"_s, u"<b>A</b> server"_s, u"HTML and images"_s);
        row("an image", u"articles/relaying.md"_s, u"A server"_s, u"![a](b.png) server"_s,
            u"relaying.md:7: HTML and images"_s);
    }
    void faultsOfFormAreToldWithTheirLine() { expectRemark(); }

    void whatANameLeadsToHasToExist_data()
    {
        columns();
        const QString causes = u"causes/base.yaml"_s;
        row("a cause's tree", causes, u"tree: sign-in"_s, u"tree: nowhere"_s, u"there is no tree \"nowhere\""_s);
        row("a cause's article", causes, u"article: relaying"_s, u"article: nothing"_s,
            u"there is no article \"nothing\""_s);
        row("a source", causes, u"sources: [rfc-5321]"_s, u"sources: [rfc-1]"_s, u"there is no source \"rfc-1\""_s);
        row("a cause confused with", causes, u"authentication-required: 0.3"_s, u"unheard-of: 0.3"_s,
            u"no cause \"unheard-of\""_s);
        row("a code's cause", u"codes/base.yaml"_s, u"causes: [relay-denied]"_s, u"causes: [relay]"_s,
            u"no cause \"relay\""_s);
        row("a code's provider", u"codes/base.yaml"_s, u"provider: gmail"_s, u"provider: gmial"_s,
            u"no provider \"gmial\""_s);
        row("a signature's cause", u"signatures/base.yaml"_s, u"weights: { authentication-required: 4.0 }"_s,
            u"weights: { auth: 4.0 }"_s, u"no cause \"auth\""_s);
        row("a signature's reason", u"signatures/base.yaml"_s, u"reason: pop-before-smtp"_s, u"reason: other"_s,
            u"has no reason \"other\""_s);
        row("a signature's fact", u"signatures/base.yaml"_s, u"facts: { signed-in: no }"_s,
            u"facts: { logged-in: no }"_s, u"\"logged-in\" is not declared"_s);
        row("a value of a signature's fact", u"signatures/base.yaml"_s, u"signed-in: no"_s, u"signed-in: maybe"_s,
            u"has no value \"maybe\""_s);
        row("a signature's source", u"signatures/base.yaml"_s, u"source: rfc-5321"_s, u"source: hearsay"_s,
            u"no source \"hearsay\""_s);
        row("a signature's provider", u"signatures/base.yaml"_s, u"scope: any"_s, u"scope: provider:gmx"_s,
            u"no provider \"gmx\""_s);
        row("a change's cause", u"changes/base.yaml"_s, u"cause: [authentication-required]"_s, u"cause: [x]"_s,
            u"no cause \"x\""_s);
        row("a change's provider", u"changes/base.yaml"_s, u"provider: [gmail]"_s, u"provider: [x]"_s,
            u"no provider \"x\""_s);
        row("a link to a page", u"articles/relaying.md"_s, u"../howto/turn-on-sign-in.md"_s, u"../howto/turn.md"_s,
            u"leads nowhere"_s);
        row("a how-to's value", u"howto/turn-on-sign-in.md"_s, u"## thunderbird,"_s, u"## tunderbird,"_s,
            u"no value \"tunderbird\""_s);
        row("a walk's end", u"trees/relay-denied.walks.yaml"_s, u"ends: relay-denied/ask"_s,
            u"ends: relay-denied/beg"_s, u"no node \"relay-denied/beg\""_s);
        row("a walk's fact", u"trees/relay-denied.walks.yaml"_s, u"signed-in: yes"_s, u"signed-on: yes"_s,
            u"\"signed-on\" is not declared"_s);
    }
    void whatANameLeadsToHasToExist() { expectRemark(); }

    void whatEveryEntryNeedsIsAskedFor_data()
    {
        columns();
        row("a code without a source", u"codes/base.yaml"_s,
            u"do: Read the words behind it.\n  temporary: false\n  causes: [relay-denied]\n  sources: [rfc-5321]"_s,
            u"temporary: false"_s, u"base.yaml:1: there is no source"_s);
        row("a code without a namespace", u"codes/base.yaml"_s, u"namespace: socket\n  "_s, {},
            u"\"namespace\" is missing"_s);
        row("a namespace that is nobody's", u"codes/base.yaml"_s, u"namespace: socket"_s, u"namespace: sockets"_s,
            u"namespace \"sockets\" is not known"_s);
        row("a stage that is none", u"codes/base.yaml"_s, u"stage: rcpt"_s, u"stage: middle"_s,
            u"\"middle\" in \"stage\""_s);
        row("a reply that is none", u"codes/base.yaml"_s, u"replies: [\"550\"]"_s, u"replies: [\"750\"]"_s,
            u"\"750\" is no SMTP reply"_s);
        row("a code twice", u"codes/base.yaml"_s, u"namespace: gmail\n  code: \"550-5.7.1\""_s,
            u"namespace: smtp-reply\n  code: \"550\""_s, u"is already in codes/base.yaml:1"_s);
        row("an id twice", u"sources/base.yaml"_s, u"id: book"_s, u"id: rfc-5321"_s,
            u"\"rfc-5321\" is already in sources/base.yaml:1"_s);
        row("a provider without a date", u"providers/base.yaml"_s, u"  checked: 2026-11-21\n"_s, {},
            u"\"checked\" is missing"_s);
        row("a provider nobody finds", u"providers/base.yaml"_s,
            u"  domains: [gmail.com, googlemail.com]\n  hosts: [smtp.gmail.com, .google.com]\n"_s, {},
            u"nobody finds this provider"_s);
        row("a way to sign in that is none", u"providers/base.yaml"_s, u"[oauth2, app-password]"_s, u"[oath]"_s,
            u"\"oath\" in \"sign-in\""_s);
        row("a how-to without other", u"howto/turn-on-sign-in.md"_s, u"## other\n1. Look for the outgoing server.\n"_s,
            {}, u"no section \"other\""_s);
        row("a how-to's section twice", u"howto/turn-on-sign-in.md"_s, u"## other"_s, u"## other, thunderbird"_s,
            u"more than one section"_s);
        row("a choice without values", u"facts/base.yaml"_s, u"  values: { yes: \"yes\", no: \"no\" }\n"_s, {},
            u"a choice has values"_s);
        row("a fact measured by nothing we have", u"facts/base.yaml"_s, u"[connection-test]"_s, u"[crystal-ball]"_s,
            u"\"crystal-ball\""_s);
        row("a cause without who acts", u"causes/base.yaml"_s, u"  acts: you\n  temporary"_s, u"  temporary"_s,
            u"\"acts\" is missing"_s);
        row("no weights", u"signatures/base.yaml"_s, u"  weights: { authentication-required: 4.0 }\n"_s, {},
            u"weights for one to three causes, or facts"_s);
        row("no example", u"signatures/base.yaml"_s, u"  example: [\"530 5.7.0 Authentication required\"]\n"_s, {},
            u"there is no \"example\""_s);
        row("no counter-example", u"signatures/base.yaml"_s, u"  not: [\"535 authentication failed\"]\n"_s, {},
            u"there is no \"not\""_s);
        row("a scope that is none", u"signatures/base.yaml"_s, u"scope: any"_s, u"scope: everywhere"_s,
            u"\"scope\" is to be"_s);
    }
    void whatEveryEntryNeedsIsAskedFor() { expectRemark(); }

    void aSignatureIsRunThroughTheRecogniser_data()
    {
        columns();
        const QString file = u"signatures/base.yaml"_s;
        row("a pattern that is wrong", file, u"relay(ing)? denied"_s, u"relay(ing? denied"_s,
            u"the pattern is wrong"_s);
        row("misses its example", file, u"Relaying denied\"]"_s, u"Relaying forbidden\"]"_s,
            u"\"relay.denied\" misses its example"_s);
        row("hits its counter-example", file, u"550 mailbox unavailable"_s, u"550 relaying denied"_s,
            u"heard in its counter-example"_s);
        row("is always beaten by a longer one", file, u"'authentication (is )?required'"_s,
            u"'authentication (is )?required|[.]+ relaying denied'"_s,
            u"\"relay.denied\" is always beaten: \"sign-in.required\""_s);
        row("speaks for none of its causes", file, u"relay-denied: 4.0, authentication-required: 0.5 }"_s,
            u"relay-denied: -4.0, authentication-required: -0.5 }"_s, u"\"relay.denied\" is always beaten"_s);
        const QString weights = u"  weights: { authentication-required: 4.0 }\n"_s;
        row("tells facts that are not in its example", file, weights, u"  facts: { signed-in: no }\n"_s,
            u"\"sign-in.required\" does not tell its facts in its example"_s);
    }
    void aSignatureIsRunThroughTheRecogniser() { expectRemark(); }

    void harmfulAdviceIsRefusedAndWarningsAgainstItPass_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("refused");
        QTest::newRow("harmful") << u"Then turn off encryption."_s << true;
        QTest::newRow("in capitals") << u"TURN OFF ENCRYPTION."_s << true;
        QTest::newRow("across a line") << u"Then switch off\nthe encryption."_s << true;
        QTest::newRow("a warning") << u"Never switch off encryption."_s << false;
        QTest::newRow("a warning does not excuse the next sentence")
            << u"Do not switch off the light. Turn off encryption."_s << true;
    }
    void harmfulAdviceIsRefusedAndWarningsAgainstItPass()
    {
        QFETCH(QString, sentence);
        QFETCH(bool, refused);
        const ContentFolder folder;
        folder.replace(u"trees/sign-in.md"_s, u"Turn on sign-in\n\nSee"_s,
                       u"Turn on sign-in\n\n"_s + sentence + u"\n\nSee"_s);
        const QStringList remarks = folder.lint().filter(u"harmful advice"_s);
        QCOMPARE(!remarks.isEmpty(), refused);
        if (refused) {
            QVERIFY2(remarks.first().contains("everybody on the way can read"_L1), qPrintable(remarks.first()));
            QVERIFY2(remarks.first().startsWith("trees/sign-in.md:8:"_L1), qPrintable(remarks.first()));
        }
    }

    void hardSentencesAreWarnedOf()
    {
        const ContentFolder folder;
        folder.replace(u"causes/base.yaml"_s, u"It treats you as a stranger."_s,
                       u"Organisational authentication infrastructure categorically discriminates unauthenticated "
                       "submission originating from heterogeneous residential networks, notwithstanding considerable "
                       "administrative documentation explicitly recommending alternative configurations regarding "
                       "authorisation and identification of correspondents."_s);
        const QStringList remarks = folder.lint();
        QVERIFY2(remarks.filter(u"warning: lead needs reading grade"_s).size() == 1, qPrintable(remarks.join(u'\n')));
    }

    void wordsInOtherLanguagesAreWatched_data()
    {
        columns();
        row("made from other words", u"causes/base.yaml"_s, u"It treats you as a stranger."_s,
            u"It does not know you."_s, u"de/causes/base.yaml:1: warning: made from other words"_s);
        row("of something that is gone", u"de/causes/base.yaml"_s, u"id: relay-denied"_s, u"id: relay-refused"_s,
            u"there is no cause \"relay-refused\""_s);
        row("of a node that is gone", u"de/trees/relay-denied.md"_s, u"## ask"_s, u"## beg"_s,
            u"\"beg/title\" of \"relay-denied\" is not there"_s);
        row("of an answer that is gone", u"de/trees/relay-denied.md"_s, u"`signed-in=no`"_s, u"`signed-in=never`"_s,
            u"\"signed-in/answer/never\""_s);
        row("a key that is no word", u"de/causes/base.yaml"_s, u"  name:"_s, u"  acts: you\n  name:"_s,
            u"the key \"acts\" is not known"_s);
    }
    void wordsInOtherLanguagesAreWatched() { expectRemark(); }

    void filesThatBelongNowhereAreTold()
    {
        const ContentFolder folder;
        folder.write(u"trees/notes.txt"_s, u"later"_s);
        folder.write(u"cause/base.yaml"_s, u"- id: x"_s);
        const QStringList remarks = folder.lint();
        QCOMPARE(remarks.filter(u"no such file belongs here"_s).size(), 2);
    }

    void allFaultsAreToldAtOnceInOrder()
    {
        const ContentFolder folder;
        folder.replace(u"causes/base.yaml"_s, u"tree: sign-in"_s, u"tree: nowhere"_s);
        folder.replace(u"articles/relaying.md"_s, u"sources: [rfc-5321, book]"_s, u"sources: [nobody]"_s);
        const QStringList remarks = folder.lint();
        QVERIFY(remarks.size() >= 2);
        QVERIFY(remarks.first().startsWith("articles/relaying.md:2:"_L1));
        QVERIFY(std::is_sorted(remarks.begin(), remarks.end()));
    }
};

QTEST_GUILESS_MAIN(LinterTest)
#include "tst_linter.moc"
