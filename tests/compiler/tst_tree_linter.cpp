#include <ContentFolder.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Nobody is ever led into a corner: each fault a tree can have.
class TreeLinterTest : public QObject {
    Q_OBJECT

    static void row(const char* name, const QString& before, const QString& after, const QString& remark)
    {
        QTest::newRow(name) << before << after << remark;
    }

private Q_SLOTS:
    void aTreeThatCouldLeadNowhereIsRefused_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("remark");
        row("an answer to a node that is not there", u"[No](sign-in.md)"_s, u"[No](#later)"_s,
            u":16: leads to \"relay-denied/later\", which does not exist"_s);
        row("an answer to a tree that is not there", u"[No](sign-in.md)"_s, u"[No](sing-in.md)"_s,
            u"leads to \"sing-in/\", which does not exist"_s);
        row("an answer without a link", u"[No](sign-in.md)"_s, u"No"_s, u"leads nowhere"_s);
        row("a link out of the knowledge", u"[No](sign-in.md)"_s, u"[No](https://example.com)"_s, u"leads nowhere"_s);
        row("an answer without a key", u"- `signed-in=no` [No]"_s, u"- [No]"_s, u"an answer begins with"_s);
        row("no way to say that one is not sure", u"- `provider=?` [I am not sure](#wait)\n"_s, {},
            u"\"provider\" has no answer `?`"_s);
        row("only one answer", u"- `provider=gmail` [Gmail](#ask)\n"_s, {}, u"fewer than two answers"_s);
        row("answers about two facts", u"`signed-in=no`"_s, u"`provider=gmail`"_s, u"name more than one fact"_s);
        row("an answer twice", u"`signed-in=no`"_s, u"`signed-in=yes`"_s, u"\"yes\" is answered twice"_s);
        row("a fact that is not declared", u"`signed-in=yes`"_s, u"`logged-in=yes`"_s,
            u"\"logged-in\" is not declared"_s);
        row("a value that is not declared", u"`signed-in=yes`"_s, u"`signed-in=often`"_s, u"has no value \"often\""_s);
        row("a provider nobody knows", u"`provider=gmail`"_s, u"`provider=gmial`"_s, u"no provider \"gmial\""_s);
        row("a node no way leads to", u"[Gmail](#ask)"_s, u"[Gmail](#wait)"_s, u":29: no way leads to \"ask\""_s);
        row("a circle in one tree", u"[If not](#wait)"_s, u"[If not](#provider)"_s,
            u"circle: relay-denied/provider > relay-denied/ask > relay-denied/provider"_s);
        row("a node twice", u"## wait"_s, u"## ask"_s, u"\"ask\" is there twice"_s);
        row("a question without words",
            u"Did your mail program sign in before it sent?\n\nReceiving proves nothing.\n\nWhy: Servers pass mail on for people they know.\n\n"_s,
            {}, u"\"signed-in\" has no title"_s);
        row("a tool we do not have", u"tool: connection-test"_s, u"tool: magic"_s, u"no tool \"magic\""_s);
        row("a tool without a name", u"tool: connection-test"_s, u"tool:"_s, u"names no tool"_s);
        row("an advice with a tool we do not have", u"annoyance: medium\n"_s, u"annoyance: medium\ntool: magic\n"_s,
            u"no tool \"magic\""_s);
        row("an advice with a tool for questions", u"annoyance: medium\n"_s,
            u"annoyance: medium\ntool: relay-scenario\n"_s, u"cannot name the tool \"relay-scenario\""_s);
        row("an advice that does not say who acts", u"acts: wait · "_s, {}, u"do not say who acts"_s);
        row("a figure misspelt", u"helps: 0.2"_s, u"help: 0.2"_s, u"\"help: 0.2\" is no figure"_s);
        row("a figure out of range", u"helps: 0.2"_s, u"helps: 20"_s, u"\"helps: 20\" is no figure"_s);
        row("a way on that is none", u"`solved=no`"_s, u"`solved=maybe`"_s, u"one way on, `solved=no`"_s);
        row("a heading that is neither", u"# Advice"_s, u"# Endings"_s, u"Questions or Advice"_s);
        row("a tree that does not start with its cause", u"starts-when: cause = relay-denied\n"_s,
            u"starts-when: door = relay\n"_s, u"does not start when cause = relay-denied"_s);
        row("a tree that starts with another's cause", u"cause = relay-denied\n"_s,
            u"cause = relay-denied or cause = authentication-required\n"_s,
            u"cause = authentication-required, whose tree is \"sign-in\""_s);
        row("a start that is none", u"cause = relay-denied\n"_s, u"when = relay-denied\n"_s,
            u"\"starts-when\" is to be"_s);
        row("words that are never shown", u"# Questions\n"_s, u"# Questions\nSome words.\n"_s, u"never shown"_s);
    }
    void aTreeThatCouldLeadNowhereIsRefused()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, remark);
        const ContentFolder folder;
        folder.replace(u"trees/relay-denied.md"_s, before, after);
        const QStringList remarks = folder.lint();
        QVERIFY2(!remarks.filter(remark).isEmpty(), qPrintable(remark + u"\n  not in:\n"_s + remarks.join(u'\n')));
    }

    void aCircleOverTheBorderOfTreesIsFound()
    {
        const ContentFolder folder;
        folder.append(u"trees/sign-in.md"_s, u"\n- `solved=no` [If not](relay-denied.md)\n"_s);
        const QStringList circles = folder.lint().filter(u"goes round in a circle"_s);
        QVERIFY(!circles.isEmpty());
        QVERIFY2(circles.first().contains("relay-denied/signed-in > sign-in/turn-on > relay-denied/signed-in"_L1),
                 qPrintable(circles.join(u'\n')));
    }

    void aTreeNothingStartsIsToldUntilSomethingLinksToIt()
    {
        const ContentFolder folder;
        folder.write(u"trees/more.md"_s, u"---\nid: more\ntitle: More\nsources: [book]\n---\n# Advice\n## rest\n"
                                         "acts: you · minutes: 1 · helps: 0.1\n\nRest\n"_s);
        QVERIFY(!folder.lint().filter(u"nothing starts this tree"_s).isEmpty());
        folder.append(u"trees/sign-in.md"_s, u"\n- `solved=no` [If not](more.md)\n"_s);
        const QStringList remarks = folder.lint();
        QVERIFY2(remarks.isEmpty(), qPrintable(remarks.join(u'\n')));
    }

    void twoTreesCannotStartAtTheSameDoor()
    {
        const ContentFolder folder;
        folder.replace(u"trees/relay-denied.md"_s, u"cause = relay-denied\n"_s,
                       u"cause = relay-denied or door = sign-in\n"_s);
        QVERIFY(!folder.lint().filter(u"door = sign-in already starts the tree \"relay-denied\""_s).isEmpty());
    }

    void anAdviceShowsOneHowTo_data()
    {
        QTest::addColumn<QString>("more");
        QTest::newRow("two in a line")
            << u"See [that](../howto/turn-on-sign-in.md) or [this](../howto/turn-on-sign-in.md)."_s;
        QTest::newRow("two lines")
            << u"See [that](../howto/turn-on-sign-in.md).\n\nSee [this](../howto/turn-on-sign-in.md)."_s;
    }
    void anAdviceShowsOneHowTo()
    {
        QFETCH(QString, more);
        const ContentFolder folder;
        folder.replace(u"trees/sign-in.md"_s, u"See [Turn on sign-in](../howto/turn-on-sign-in.md)."_s, more);
        QCOMPARE(folder.lint().filter(u"an advice shows one how-to"_s).size(), 1);
    }

    void aHowToThatDoesNotExistIsRefused()
    {
        const ContentFolder folder;
        folder.replace(u"trees/sign-in.md"_s, u"turn-on-sign-in.md"_s, u"turn-off.md"_s);
        QVERIFY(!folder.lint().filter(u"sign-in.md:8: there is no how-to \"turn-off\""_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TreeLinterTest)
#include "tst_tree_linter.moc"
