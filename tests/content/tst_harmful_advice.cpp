#include <ContentReader.h>
#include <Linter.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// The patterns against harmful advice find it in each language that the knowledge is written in, and let warnings
/// against the same thing pass.
class HarmfulAdviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theKnowledgeAdvisesNothingHarmful();
    void germanHarmIsRefusedAndWarningsPass_data();
    void germanHarmIsRefusedAndWarningsPass();
    void aBrokenGermanFileIsNamed();
    void everyLanguageHasPatterns();

private:
    QStringList harmIn(const compiler::Content& content) const;

    compiler::Content m_content;
};

namespace {
const auto Knowledge = QStringLiteral(UNSENT_SOURCE_DIR "/knowledge/content");

bool copyFolder(const QString& from, const QString& to)
{
    const QDir source(from);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = to + u'/' + source.relativeFilePath(path);
        if (!QDir().mkpath(copy.section(u'/', 0, -2)) || !QFile::copy(path, copy))
            return false;
    }
    return true;
}
} // namespace

void HarmfulAdviceTest::initTestCase()
{
    compiler::Remarks remarks;
    m_content = compiler::readContent(Knowledge, remarks);
    QVERIFY(m_content.harmful.size() > 20);
    QVERIFY(m_content.translations.size() > 500);
}

QStringList HarmfulAdviceTest::harmIn(const compiler::Content& content) const
{
    compiler::Remarks remarks;
    compiler::lintWording(content, remarks);
    QStringList harm;
    for (const compiler::Remark& remark : remarks.sorted()) {
        if (remark.kind == compiler::Remark::Kind::Error)
            harm << remark.toString();
    }
    return harm.filter(u"harmful advice"_s);
}

void HarmfulAdviceTest::theKnowledgeAdvisesNothingHarmful()
{
    const QStringList harm = harmIn(m_content);
    QVERIFY2(harm.isEmpty(), qPrintable(harm.join(u'\n')));
}

void HarmfulAdviceTest::germanHarmIsRefusedAndWarningsPass_data()
{
    QTest::addColumn<bool>("refused");
    for (const char* sentence : {"Schalten Sie die Verschlüsselung aus.",
                                 "Schalten Sie TLS vorübergehend ab.",
                                 "Die Verschlüsselung müssen Sie hier abschalten.",
                                 "Deaktivieren Sie SSL, dann geht es.",
                                 "Verzichten Sie auf die Verschlüsselung.",
                                 "Wählen Sie bei Verschlüsselung „Keine“.",
                                 "Senden Sie das Passwort unverschlüsselt.",
                                 "Schalten Sie den Virenscanner aus und senden Sie noch einmal.",
                                 "Deaktivieren Sie die Firewall.",
                                 "Am besten den Virenschutz ganz deinstallieren.",
                                 "Halten Sie das Schutzprogramm zehn Minuten an.",
                                 "Schalten Sie die Sicherheitsstandards aus.",
                                 "Deaktivieren Sie die Zwei-Faktor-Authentifizierung.",
                                 "Bitte heben Sie den bedingten Zugriff für mich auf.",
                                 "Erlauben Sie bei Google weniger sichere Apps.",
                                 "Stellen Sie den Server auf smtp-legacy.office365.com um.",
                                 "Schalten Sie TLS 1.0 wieder ein.",
                                 "Richten Sie ein offenes Relay ein.",
                                 "Nennen Sie dem Support Ihr Passwort.",
                                 "Geben Sie Ihrem Administrator das Kennwort.",
                                 "Ignorieren Sie die Warnung vor dem Zertifikat.",
                                 "Klicken Sie die Warnung vor dem Zertifikat weg.",
                                 "Erstellen Sie ein App-Passwort für Outlook.com.",
                                 "Löschen Sie die Datei outlook.pst.",
                                 "Setzen Sie +all an das Ende des SPF-Eintrags.",
                                 "Aktivieren Sie alle Makros."})
        QTest::newRow(sentence) << true;
    for (const char* sentence :
         {"Schalten Sie die Verschlüsselung nie aus.", "Senden Sie nicht ohne Verschlüsselung.",
          "Schalten Sie die Verschlüsselung ein.", "Lassen Sie den Virenscanner eingeschaltet.",
          "Schalten Sie nur den E-Mail-Schutz des Virenscanners aus, nicht den Scanner.",
          "Die Firewall dürfen Sie nicht ausschalten.", "Schalten Sie TLS 1.0 und TLS 1.1 aus.",
          "Schalten Sie die Zwei-Faktor-Authentifizierung ein.", "Geben Sie niemandem Ihr Passwort.",
          "Klicken Sie die Warnung vor dem Zertifikat nicht weg.", "Outlook.com nimmt keine App-Passwörter mehr an.",
          "Erstellen Sie ein App-Passwort für Gmail.", "Benennen Sie outlook.pst um, und löschen Sie nichts."})
        QTest::newRow(sentence) << false;
}

void HarmfulAdviceTest::germanHarmIsRefusedAndWarningsPass()
{
    QFETCH(bool, refused);
    compiler::Content content;
    content.harmful = m_content.harmful;
    compiler::Translation advice{u"tree"_s, u"relay-denied"_s, u"de"_s, {}, {}, {u"de/trees/relay-denied.md"_s, 7}};
    advice.words.insert(u"turn-on-sign-in/body"_s, u"Vorher ein Satz. "_s + QString::fromUtf8(QTest::currentDataTag()));
    content.translations << advice;
    const QStringList harm = harmIn(content);
    QCOMPARE(!harm.isEmpty(), refused);
}

void HarmfulAdviceTest::aBrokenGermanFileIsNamed()
{
    const QTemporaryDir copy;
    QVERIFY(copyFolder(Knowledge, copy.path()));
    QFile tree(copy.filePath(u"de/trees/relay-denied.md"_s));
    QVERIFY(tree.open(QIODevice::Append));
    QVERIFY(tree.write("\nSchalten Sie zum Schluss die Verschlüsselung aus.\n") > 0);
    tree.close();
    compiler::Remarks remarks;
    const QStringList harm = harmIn(compiler::readContent(copy.path(), remarks));
    QCOMPARE(harm.size(), 1);
    QVERIFY2(harm.first().startsWith("de/trees/relay-denied.md:"_L1), qPrintable(harm.first()));
}

void HarmfulAdviceTest::everyLanguageHasPatterns()
{
    QMap<QString, int> patterns;
    for (const auto& placed : std::as_const(m_content.harmful))
        ++patterns[placed.value.language];
    for (const compiler::Translation& translation : std::as_const(m_content.translations))
        QVERIFY2(patterns.value(translation.language) >= 10, qPrintable(translation.language));
    QVERIFY(patterns.value(u"en"_s) >= 10);
}

QTEST_GUILESS_MAIN(HarmfulAdviceTest)
#include "tst_harmful_advice.moc"
