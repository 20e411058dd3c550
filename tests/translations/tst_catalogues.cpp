#include "Catalogue.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent::tests;

namespace {

/// Fails with every message that does not keep the rule, not only with the first.
#define NOBODY_COMPLAINS(complaints) QVERIFY2((complaints).isEmpty(), qPrintable((complaints).join(u'\n')))

/// Underlined letters: "&Open", but neither "&&" nor "R & D".
qsizetype accelerators(const QString& text)
{
    static const QRegularExpression form(u"(?<!&)&(?=\\w)"_s);
    return text.count(form);
}

QSet<QString> keys(const QList<Message>& messages)
{
    QSet<QString> found;
    for (const Message& message : messages)
        found.insert(message.key());
    return found;
}

/// The last character, when a sentence, a list or an unfinished thought ends with it.
QChar ending(const QString& text)
{
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && u".:?!…,"_s.contains(trimmed.back()) ? trimmed.back() : QChar();
}

} // namespace

/// The rules that every catalogue keeps, read from the files that translators write.
class CataloguesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsFinished_data() { languages(); }
    void everyMessageIsFinished();
    void everyTextOfTheProgramIsThere_data() { languages(); }
    void everyTextOfTheProgramIsThere();
    void everyPlaceIsKept_data() { languages(); }
    void everyPlaceIsKept();
    void noTextHasTwoAccelerators_data() { languages(); }
    void noTextHasTwoAccelerators();
    void textsBeginAndEndAsTheirSourcesDo_data() { languages(); }
    void textsBeginAndEndAsTheirSourcesDo();
    void everyNumberHasItsForm_data() { languages(); }
    void everyNumberHasItsForm();
    void englishHoldsWhatIsCountedAndNothingElse();
    void noTextIsMuchLonger_data() { languages(); }
    void noTextIsMuchLonger();
    void germanIsPolite();

private:
    void languages();
};

void CataloguesTest::languages()
{
    QTest::addColumn<QString>("language");
    const QDir folder(QFileInfo(catalogueFile(u"en"_s)).path());
    const QStringList files = folder.entryList({u"unsent_*.ts"_s}, QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QString& file : files) {
        const QString language = QFileInfo(file).completeBaseName().section(u'_', 1);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void CataloguesTest::everyMessageIsFinished()
{
    QFETCH(QString, language);
    const auto messages = readCatalogue(catalogueFile(language));
    QVERIFY(!messages.isEmpty());
    QStringList complaints;
    for (const Message& message : messages) {
        const bool isEmpty = message.words.isEmpty() || message.words.contains(QString());
        if (!message.finished || isEmpty)
            complaints << message.key();
    }
    NOBODY_COMPLAINS(complaints);
}

void CataloguesTest::everyTextOfTheProgramIsThere()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QVERIFY(QFile::copy(catalogueFile(language), fresh));
    QVERIFY(QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner));
    QStringList arguments = {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
    for (const QString& room : {u"/app"_s, u"/wizard"_s, u"/knowledge"_s})
        arguments << QStringLiteral(UNSENT_SOURCE_DIR) + room;
    if (language == u"en")
        arguments << u"-pluralonly"_s;
    QProcess collector;
    collector.start(QStringLiteral(UNSENT_LUPDATE), arguments + QStringList{u"-ts"_s, fresh});
    QVERIFY2(collector.waitForFinished(120'000), qPrintable(collector.errorString()));
    const QString said = QString::fromLocal8Bit(collector.readAllStandardError());
    QVERIFY2(collector.exitCode() == 0 && said.isEmpty(), qPrintable(said)); // it warns of texts it files wrongly

    const auto written = keys(readCatalogue(catalogueFile(language)));
    const auto wanted = keys(readCatalogue(fresh));
    QVERIFY(!wanted.isEmpty());
    QStringList complaints;
    for (const QString& key : wanted - written)
        complaints << u"missing "_s + key;
    for (const QString& key : written - wanted)
        complaints << u"no longer said "_s + key;
    NOBODY_COMPLAINS(complaints);
}

void CataloguesTest::everyPlaceIsKept()
{
    QFETCH(QString, language);
    QStringList complaints;
    for (const Message& message : readCatalogue(catalogueFile(language))) {
        for (const QString& words : message.words) {
            if (places(words) != places(message.source))
                complaints << message.key() + u" => "_s + words;
        }
    }
    NOBODY_COMPLAINS(complaints);
}

void CataloguesTest::noTextHasTwoAccelerators()
{
    QFETCH(QString, language);
    QStringList complaints;
    for (const Message& message : readCatalogue(catalogueFile(language))) {
        for (const QString& words : message.words) {
            if (accelerators(words) > 1 || accelerators(words) != accelerators(message.source))
                complaints << message.key() + u" => "_s + words;
        }
    }
    NOBODY_COMPLAINS(complaints);
}

void CataloguesTest::textsBeginAndEndAsTheirSourcesDo()
{
    QFETCH(QString, language);
    static const QRegularExpression indent(u"^\\s*"_s);
    static const QRegularExpression rest(u"\\s*$"_s);
    QStringList complaints;
    for (const Message& message : readCatalogue(catalogueFile(language))) {
        for (const QString& words : message.words) {
            const bool isSame = indent.match(words).captured() == indent.match(message.source).captured() &&
                                rest.match(words).captured() == rest.match(message.source).captured() &&
                                ending(words) == ending(message.source);
            if (!isSame)
                complaints << message.key() + u" => "_s + words;
        }
    }
    NOBODY_COMPLAINS(complaints);
}

void CataloguesTest::everyNumberHasItsForm()
{
    QFETCH(QString, language);
    QStringList complaints;
    qsizetype forms = 0; // two in English and German, one in Japanese, three in Polish
    for (const Message& message : readCatalogue(catalogueFile(language))) {
        if (!message.counts)
            continue;
        forms = forms == 0 ? message.words.size() : forms;
        // "(s)" is what stands in the source for want of a form.
        if (message.words.size() != forms || !message.words.filter(u"(s)"_s).isEmpty())
            complaints << message.key();
    }
    QVERIFY(forms > 0);
    NOBODY_COMPLAINS(complaints);
}

void CataloguesTest::englishHoldsWhatIsCountedAndNothingElse()
{
    QList<Message> counted;
    for (const Message& message : readCatalogue(catalogueFile(u"de"_s))) {
        if (message.counts)
            counted << message;
    }
    QCOMPARE(keys(readCatalogue(catalogueFile(u"en"_s))), keys(counted));
}

void CataloguesTest::noTextIsMuchLonger()
{
    QFETCH(QString, language);
    QStringList complaints;
    for (const Message& message : readCatalogue(catalogueFile(language))) {
        for (const QString& words : message.words) {
            if (words.size() > 2 * message.source.size() + 15)
                complaints << message.key() + u" => "_s + words;
        }
    }
    NOBODY_COMPLAINS(complaints);
}

void CataloguesTest::germanIsPolite()
{
    static const QRegularExpression familiar(u"\\b(du|dich|dir|dein\\w*)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QStringList complaints;
    int polite = 0;
    for (const Message& message : readCatalogue(catalogueFile(u"de"_s))) {
        polite += message.words.join(u' ').contains(u"Sie") ? 1 : 0;
        if (familiar.match(message.words.join(u' ')).hasMatch())
            complaints << message.key();
    }
    QVERIFY(polite > 0);
    NOBODY_COMPLAINS(complaints);
}

QTEST_GUILESS_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
