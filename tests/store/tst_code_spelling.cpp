#include <CodeSpelling.h>
#include <SearchTerms.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// How codes and words may be written.
class CodeSpellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsOneHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("normal");
        QTest::newRow("as it is") << u"5.7.1"_s << u"5.7.1"_s;
        QTest::newRow("with a hash") << u"#5.7.1"_s << u"5.7.1"_s;
        QTest::newRow("in brackets") << u"(#5.7.1)."_s << u"5.7.1"_s;
        QTest::newRow("hexadecimal") << u"0x800CCC79"_s << u"800ccc79"_s;
        QTest::newRow("without 0x") << u"800CCC79"_s << u"800ccc79"_s;
        QTest::newRow("a minus sign of typesetters") << u"\u22122146644871"_s << u"-2146644871"_s;
        QTest::newRow("blanks around") << u"  550 \t 5.7.1\n"_s << u"550 5.7.1"_s;
        QTest::newRow("a short 0x stays") << u"0x274c"_s << u"0x274c"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void aCodeIsOneHoweverItIsWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, normal);
        QCOMPARE(store::normalisedCode(written), normal);
    }

    void aCodeIsFoundByItsOtherNotations_data()
    {
        QTest::addColumn<QString>("nameSpace");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("other");
        QTest::newRow("signed decimal") << u"outlook"_s << u"0x800CCC79"_s << u"-2146644871"_s;
        QTest::newRow("unsigned decimal") << u"outlook"_s << u"0x800CCC79"_s << u"2148322425"_s;
        QTest::newRow("without dots") << u"exchange"_s << u"5.7.1"_s << u"571"_s;
        QTest::newRow("a class for the X") << u"enhanced-status"_s << u"X.7.1"_s << u"4.7.1"_s;
        QTest::newRow("without dots, a class for the X") << u"enhanced-status"_s << u"X.7.1"_s << u"571"_s;
        QTest::newRow("a socket error as HRESULT") << u"socket"_s << u"10060"_s << u"8007274c"_s;
        QTest::newRow("a socket error in hexadecimal") << u"socket"_s << u"10060"_s << u"0x274c"_s;
        QTest::newRow("an alias") << u"socket"_s << u"10060"_s << u"wsaetimedout"_s;
    }
    void aCodeIsFoundByItsOtherNotations()
    {
        QFETCH(QString, nameSpace);
        QFETCH(QString, code);
        QFETCH(QString, other);
        model::CodeEntry entry;
        entry.nameSpace = nameSpace;
        entry.code = code;
        entry.aliases = {u"WSAETIMEDOUT"_s};
        QStringList spellings;
        for (const auto& spelling : store::spellingsOf(entry))
            spellings.append(spelling.spelling);
        QVERIFY2(spellings.contains(other), qPrintable(spellings.join(u' ')));
        QCOMPARE(store::spellingsOf(entry).first().rank, 0);
    }

    void theWholeTextComesBeforeItsLongestWord()
    {
        QCOMPARE(store::possibleCodes(u"550-5.7.1"_s),
                 (QStringList{u"550-5.7.1"_s, u"550 5.7.1"_s, u"5.7.1"_s, u"550"_s}));
        QCOMPARE(store::possibleCodes(u"550 (#5.7.1)"_s).mid(1), (QStringList{u"550 5.7.1"_s, u"5.7.1"_s, u"550"_s}));
        QVERIFY(store::possibleCodes(QString()).isEmpty());
        QVERIFY(store::possibleCodes(u"550 "_s.repeated(100'000)).size() < 60);
    }

    void wordsAreFoldedAsTheIndexFoldsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("case and accents") << u"Größe GRÖSSE café"_s << QStringList{u"große"_s, u"grosse"_s, u"cafe"_s};
        QTest::newRow("split at signs") << u"smtp.gmail.com, relay-denied"_s
                                        << QStringList{u"smtp"_s, u"gmail"_s, u"com"_s, u"relay"_s, u"denied"_s};
        QTest::newRow("other writing") << u"Ошибка 错误"_s << QStringList{u"ошибка"_s, u"错误"_s};
        QTest::newRow("only signs") << u"?!* \"' --"_s << QStringList{};
    }
    void wordsAreFoldedAsTheIndexFoldsThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(store::foldedWords(text), words);
    }

    void oneLetterAwayIsOneLetter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("one missing") << u"rely"_s;
        QTest::newRow("one too many") << u"rellay"_s;
        QTest::newRow("one wrong") << u"relaz"_s;
        QTest::newRow("two swapped") << u"realy"_s;
        QTest::newRow("the first missing") << u"elay"_s;
        QTest::newRow("the last wrong") << u"relax"_s;
    }
    void oneLetterAwayIsOneLetter()
    {
        QFETCH(QString, typed);
        QVERIFY(store::oneLetterAway(typed).contains(u"relay"_s));
        QVERIFY(!store::oneLetterAway(typed).contains(typed));
        QVERIFY(!store::oneLetterAway(typed).contains(u"delays"_s));
    }
};

QTEST_GUILESS_MAIN(CodeSpellingTest)
#include "tst_code_spelling.moc"
