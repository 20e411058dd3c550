#include <Articles.h>
#include <ContentReader.h>
#include <Shingles.h>
#include <Wording.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using content::Article;
using content::Shingles;

/// Facts may come from an article, sentences may not: no six words in a row, except in quotations.
class ShinglesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsSixWordsOfAnArticle();
    void passesFiveWords();
    void passesQuotedWords_data();
    void passesQuotedWords();
    void doesNotReadAcrossAQuotation();
    void ourSentencesAreOurOwn_data();
    void ourSentencesAreOurOwn();
};

namespace {

const QList<Article> Example{{u"000"_s, u"The server may be down for repair, so wait."_s}};

/// The names of registered codes are the registry's; the title of a source is its author's.
bool isRegisteredName(const compiler::WordedEntry& entry, const QString& field)
{
    return entry.entity == "code"_L1 && field == "title"_L1 &&
           (entry.id.startsWith("enhanced-status/"_L1) || entry.id.startsWith("smtp-reply/"_L1));
}

} // namespace

void ShinglesTest::findsSixWordsOfAnArticle()
{
    QCOMPARE(Shingles(Example).sharedBy(u"Perhaps the SERVER may be down for\nrepair today."_s),
             QStringList(u"000: the server may be down for repair"_s));
}

void ShinglesTest::passesFiveWords()
{
    QVERIFY(Shingles(Example).sharedBy(u"A server may be down for maintenance."_s).isEmpty());
}

void ShinglesTest::passesQuotedWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("typographic") << u"It says “the server may be down for repair”."_s;
    QTest::newRow("straight") << u"It says \"the server may be down for repair\"."_s;
    QTest::newRow("single") << u"It doesn't say 'the server may be down for repair'."_s;
    QTest::newRow("code") << u"It says `the server may be down for repair`."_s;
}

void ShinglesTest::passesQuotedWords()
{
    QFETCH(QString, text);
    QVERIFY(Shingles(Example).sharedBy(text).isEmpty());
}

void ShinglesTest::doesNotReadAcrossAQuotation()
{
    QVERIFY(Shingles(Example).sharedBy(u"The server may “not” be down for repair."_s).isEmpty());
}

void ShinglesTest::ourSentencesAreOurOwn_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind :
         {"fact", "cause", "tree", "how-to", "article", "code", "signature", "provider", "change", "glossary"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ShinglesTest::ourSentencesAreOurOwn()
{
    QFETCH(QString, kind);
    const auto folder = content::articleFolder();
    if (!folder)
        QSKIP("The articles are not here; UNSENT_SEEDS can name their folder.");
    static const Shingles shingles(content::readArticles(*folder));
    compiler::Remarks remarks;
    static const auto knowledge =
        compiler::readContent(QStringLiteral(UNSENT_SOURCE_DIR "/knowledge/content"), remarks);
    QStringList copied;
    int read = 0;
    for (const auto& entry : compiler::wordedEntries(knowledge)) {
        if (entry.entity != kind)
            continue;
        ++read;
        for (auto words = entry.words.begin(); words != entry.words.end(); ++words) {
            if (isRegisteredName(entry, words.key()))
                continue;
            for (const QString& run : shingles.sharedBy(words.value()))
                copied.append(u"%1:%2 %3 (%4)"_s.arg(entry.place.file).arg(entry.place.line).arg(words.key(), run));
        }
    }
    QVERIFY2(read > 0, "no entries of this kind were read");
    QVERIFY2(copied.isEmpty(), qPrintable(u'\n' + copied.join(u'\n')));
}

QTEST_GUILESS_MAIN(ShinglesTest)
#include "tst_shingles.moc"
