#include <Readability.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent::compiler;

/// How plain words are measured.
class ReadabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsTakenApartIntoSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("two") << u"Wait. Try again!"_s << QStringList{u"Wait."_s, u"Try again!"_s};
        QTest::newRow("over a line") << u"Wait a\nwhile."_s << QStringList{u"Wait a while."_s};
        QTest::newRow("steps") << u"1. Open it\n2. Close it"_s << QStringList{u"Open it"_s, u"Close it"_s};
        QTest::newRow("cells of a table") << u"| Who | What |"_s << QStringList{u"Who"_s, u"What"_s};
        QTest::newRow("marks are no words")
            << u"Press **Send** and [look](a.md)."_s << QStringList{u"Press Send and look."_s};
        QTest::newRow("a host name is no end")
            << u"Use smtp.example.com here."_s << QStringList{u"Use smtp.example.com here."_s};
        QTest::newRow("nothing") << QString() << QStringList{};
    }
    void aTextIsTakenApartIntoSentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        QCOMPARE(sentencesOf(text), sentences);
    }

    void plainWordsNeedALowerGrade()
    {
        const double plain = readingGrade({u"The cat sat on the mat."_s});
        const double hard =
            readingGrade({u"Authentication infrastructure categorically discriminates unauthenticated submission."_s});
        QVERIFY(plain < 2);
        QVERIFY(hard > 15);
        QCOMPARE(readingGrade({}), 0.0);
    }

    void theGradeIsTheOneOfTheFormula()
    {
        // 10 words, 1 sentence, 11 syllables: 0.39 * 10 + 11.8 * 1.1 - 15.59 = 1.29
        const double grade = readingGrade({u"The server will take your mail when you sign in."_s});
        QVERIFY2(std::abs(grade - 1.29) < 0.01, qPrintable(QString::number(grade)));
    }
};

QTEST_GUILESS_MAIN(ReadabilityTest)
#include "tst_readability.moc"
