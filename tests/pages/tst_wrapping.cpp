#include <ChoiceRow.h>
#include <Wrapping.h>
#include <WrappingButton.h>

#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Words that are wider than their place are broken where a reader expects it, and names without a hyphen.
class WrappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreBrokenBetweenSyllables_data();
    void wordsAreBrokenBetweenSyllables();
    void textThatFitsIsLeftAlone();
    void tagsAndEntitiesAreLeftAlone();
    void everyLineFits();
    void narrowButtonIsHigherAndKeepsItsWords();
};

void WrappingTest::wordsAreBrokenBetweenSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("broken"); // a hyphen is a soft one
    QTest::newRow("one consonant goes on") << u"Verwaltung"_s << u"Ver-wal-tung"_s;
    QTest::newRow("pr stays whole") << u"Mailprogramm"_s << u"Mail-pro-gramm"_s;
    QTest::newRow("th stays whole") << u"authentication"_s << u"authen-ti-ca-tion"_s;
    QTest::newRow("signs at the ends stay where they are") << u"(Verwaltung),"_s << u"(Ver-wal-tung),"_s;
}

void WrappingTest::wordsAreBrokenBetweenSyllables()
{
    QFETCH(QString, word);
    QFETCH(QString, broken);
    const QFontMetrics metrics{QFont()};
    const QString out = pages::breakable(word, metrics, metrics.horizontalAdvance(word) * 2 / 3);
    QCOMPARE(QString(out).remove(QChar::SoftHyphen), word);
    QCOMPARE(QString(out).replace(QChar::SoftHyphen, u'-'), broken);
}

void WrappingTest::textThatFitsIsLeftAlone()
{
    const QFontMetrics metrics{QFont()};
    const QString words = u"The server will not pass your mail on"_s;
    QCOMPARE(pages::breakable(words, metrics, metrics.horizontalAdvance(u"server"_s)), words);
    // A name is broken without a sign that could be taken for a part of it.
    const QString server = pages::breakable(u"smtp.example.com"_s, metrics, metrics.horizontalAdvance(u"smtp"_s));
    QVERIFY(!server.contains(QChar::SoftHyphen) && server.contains(QChar(0x200B)));
    QCOMPARE(QString(server).remove(QChar(0x200B)), u"smtp.example.com"_s);
}

void WrappingTest::tagsAndEntitiesAreLeftAlone()
{
    const QFontMetrics metrics{QFont()};
    const QString html = u"<span style=\"background-color:#ffe9a8\">x &amp; y</span>"_s;
    QCOMPARE(pages::breakableHtml(html, metrics, metrics.horizontalAdvance(u"xx"_s)), html);
}

void WrappingTest::everyLineFits()
{
    const QFontMetrics metrics{QFont()};
    const int width = metrics.horizontalAdvance(u"Verwaltung"_s);
    const QStringList lines =
        pages::wrapped(u"Ihre Mailverwaltungsabteilung fragt smtp.proseware.example"_s, QFont(), width).split(u'\n');
    QVERIFY(lines.size() > 3);
    for (const QString& line : lines)
        QVERIFY2(metrics.horizontalAdvance(line) <= width, qPrintable(line));
}

void WrappingTest::narrowButtonIsHigherAndKeepsItsWords()
{
    pages::WrappingButton button(u"Show me what it means"_s, nullptr);
    const QSize wide = button.sizeHint();
    QCOMPARE(button.heightForWidth(wide.width()), wide.height());
    QVERIFY(button.heightForWidth(wide.width() / 2) > wide.height());
    button.resize(wide.width() / 2, 200);
    button.show();
    QVERIFY(button.text().contains(u'\n'));
    QCOMPARE(button.words(), u"Show me what it means"_s);
    QCOMPARE(button.accessibleName(), u"Show me what it means"_s);
    button.resize(2 * wide.width(), 200);
    QCOMPARE(button.text(), u"Show me what it means"_s);
}

QTEST_MAIN(WrappingTest)
#include "tst_wrapping.moc"
