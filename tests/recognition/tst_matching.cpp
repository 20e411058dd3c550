#include "Rules.h"

#include <ContentReader.h>
#include <Reading.h>
#include <RuleIndex.h>
#include <RuleSearch.h>

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace unsent;
using recognition::RuleIndex;
using recognition::RuleSearch;

namespace {

model::RuleSet contentRules()
{
    compiler::Remarks remarks;
    return compiler::rulesOf(compiler::readContent(QStringLiteral(UNSENT_SOURCE_DIR "/knowledge/content"), remarks));
}

model::RuleSet ruleSetOf(const QString& pattern)
{
    model::Signature signature;
    signature.id = u"only"_s;
    signature.kind = u"phrase"_s;
    signature.pattern = pattern;
    model::RuleSet rules;
    rules.signatures = {signature};
    return rules;
}

/// What RE2 finds when every rule is asked one after the other.
QStringList byRe2(const RuleIndex& rules, std::string_view text)
{
    QStringList found;
    for (int rule = 0; rule < rules.size(); ++rule) {
        std::size_t from = 0;
        for (int count = 0; rules.rule(rule).isWords() && count < 4; ++count) {
            const auto [begin, end] = rules.locate(rule, text, from);
            if (begin == end)
                break;
            found += u"%1 %2-%3"_s.arg(rules.rule(rule).signature->id).arg(begin).arg(end);
            from = end;
        }
    }
    return found;
}

QStringList bySearch(const RuleIndex& rules, RuleSearch& search, std::string_view text)
{
    QStringList found;
    for (const RuleSearch::Match& match : search.search(text))
        found += u"%1 %2-%3"_s.arg(rules.rule(match.rule).signature->id).arg(match.begin).arg(match.end);
    return found;
}

/// The text with a few letters lost and words of another put in, always the same way.
QString mixed(const QString& text, const QString& other, std::mt19937& random)
{
    QString result = text;
    for (int i = 0; i < 3 && result.size() > 3; ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(result.size()));
        if (random() % 2 == 0)
            result.remove(at, 1);
        else
            result.insert(at, other.mid(2, 12));
    }
    return result;
}

} // namespace

/// The rules are matched by a way of our own; what it finds is what RE2 finds, in the same places.
class TestMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPatternMatchesWhereRe2Does_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("words without regard to case") << u"relay denied"_s << QStringList{u"x RELAY Denied"_s};
        QTest::newRow("the first alternative that fits")
            << u"user|user unknown|unknown user"_s << QStringList{u"user unknown user"_s};
        QTest::newRow("a greedy run gives back")
            << u"a[^;]{0,9}b"_s << QStringList{u"a1b2b3;b"_s, u"a12345678b"_s, u"a123456789012b"_s};
        QTest::newRow("a lazy run takes little") << u"a[^;]{0,9}?b"_s << QStringList{u"a1b2b3"_s, u"aab"_s};
        QTest::newRow("a run of no more than its most") << u"x\\d{2,3}y"_s << QStringList{u"x1y x12y x1234y"_s};
        QTest::newRow("repeated words") << u"(?:ab ?)+c"_s << QStringList{u"ab abab c"_s, u"ababc"_s};
        QTest::newRow("optional words") << u"(?:is |was )?(?:not )?sent"_s << QStringList{u"was not sent, sent"_s};
        QTest::newRow("an optional run that may be empty") << u"of(?:_?\\d*)?_5"_s << QStringList{u"of_5 of_12_5"_s};
        QTest::newRow("edges of words") << u"\\bmail\\b"_s << QStringList{u"email mail-box mails \u00e9mail"_s};
        QTest::newRow("no edge") << u"\\Bmail"_s << QStringList{u"email mail"_s};
        QTest::newRow("the start and the end") << u"^mail|box$"_s << QStringList{u"mail box"_s, u"a mail box "_s};
        QTest::newRow("sets of letters") << u"[^s\\w]?authori[sz]ed[.;]"_s
                                         << QStringList{u"(authorised; AUTHORIZED."_s};
        QTest::newRow("letters beyond ASCII") << u"сервер[ыа]?"_s << QStringList{u"Серверы СЕРВЕРА сервер"_s};
        QTest::newRow("accents by number") << u"nieprawid\\x{142}owy"_s << QStringList{u"NIEPRAWIDŁOWY x"_s};
        QTest::newRow("a run over letters beyond ASCII") << u"не[^;]{0,4}он"_s << QStringList{u"нет, он; неон"_s};
        QTest::newRow("any character") << u"non.?existent"_s
                                       << QStringList{u"non-existent nonexistent non\u2011existent"_s};
        QTest::newRow("flags are left to RE2") << u"(?-i:Mail)box"_s << QStringList{u"Mailbox mailbox"_s};
        QTest::newRow("no words at all") << u"\\d\\d\\d"_s << QStringList{u"a 550 and 1234567"_s};
    }

    void aPatternMatchesWhereRe2Does()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, texts);
        const model::RuleSet ruleSet = ruleSetOf(pattern);
        const RuleIndex rules(ruleSet);
        QVERIFY(rules.problems().isEmpty());
        RuleSearch search(rules);
        qsizetype matches = 0;
        for (const QString& text : texts) {
            const std::string bytes = text.toStdString();
            const QStringList expected = byRe2(rules, bytes);
            matches += expected.size();
            QCOMPARE(bySearch(rules, search, bytes), expected);
        }
        QVERIFY(matches > 0);
    }

    void aPatternThatRe2RefusesIsTold()
    {
        for (const QString& pattern : {u"a("_s, u"a**"_s, u"[z-a]"_s, u"a{3,2}"_s, u"(?<x"_s}) {
            const model::RuleSet ruleSet = ruleSetOf(pattern);
            QCOMPARE(RuleIndex(ruleSet).problems().size(), 1);
        }
    }

    void allRulesMatchWhereRe2Does()
    {
        const model::RuleSet ruleSet = contentRules();
        const RuleIndex rules(ruleSet);
        RuleSearch search(rules);
        std::mt19937 random(1);
        QString before;
        int matches = 0;
        for (const model::Signature& signature : ruleSet.signatures) {
            for (const QString& example : signature.examples + signature.counterExamples) {
                const QString text = random() % 2 == 0 ? example : mixed(example, before, random);
                const std::string words = recognition::readText(recognition::GivenText(text)).words;
                const QStringList expected = byRe2(rules, words);
                matches += static_cast<int>(expected.size());
                QCOMPARE(bySearch(rules, search, words), expected);
                before = example;
            }
        }
        QVERIFY(matches > 1000);
    }

    void whereTryingTakesTooLongRe2IsAsked()
    {
        const model::RuleSet ruleSet = ruleSetOf(u"x[^;]*y[^;]*y[^;]*y[^;]*z"_s);
        const RuleIndex rules(ruleSet);
        RuleSearch search(rules);
        const std::string text = std::string(200, 'x') + std::string(2000, 'y') + "; xyyyz z";
        QCOMPARE(bySearch(rules, search, text), byRe2(rules, text));
        QCOMPARE(search.search(text).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
