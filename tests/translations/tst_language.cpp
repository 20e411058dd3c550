#include <Actor.h>
#include <Command.h>
#include <FileCheck.h>
#include <FindingKinds.h>
#include <InWords.h>
#include <Language.h>
#include <NameCheck.h>
#include <Recogniser.h>
#include <RelayScenario.h>
#include <SettingsPage.h>
#include <SizeCheck.h>
#include <Stage.h>
#include <Words.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include <functional>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

using Speaker = std::function<QString()>;

QString headingOfSettings()
{
    const pages::SettingsPage page(pages::Preferences(), app::Language::available());
    return page.findChild<QLabel*>(u"heading"_s)->text();
}

QString nameProblem()
{
    const auto report = tools::checkName(QString(), tools::NameKind::Host);
    return report.problems.isEmpty() ? QString() : report.problems.first().says;
}

} // namespace

/// What installing a language does to the words of every room.
class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsInTheProgram_data();
    void catalogueIsInTheProgram();
    void roomSpeaksTheLanguageInForce_data();
    void roomSpeaksTheLanguageInForce();
    void countsTakeTheirForm_data();
    void countsTakeTheirForm();
    void standardButtonsAreGerman_data();
    void standardButtonsAreGerman();
    void languageIsChosenByItsCode_data();
    void languageIsChosenByItsCode();
    void numbersFollowTheLanguage();
    void pseudoLanguageReachesTheRooms();
};

void LanguageTest::catalogueIsInTheProgram_data()
{
    QTest::addColumn<QString>("code");
    for (const auto& [code, name] : app::Language::available())
        QTest::addRow("%s", qPrintable(name)) << code;
}

void LanguageTest::catalogueIsInTheProgram()
{
    QFETCH(QString, code);
    QTranslator catalogue;
    QVERIFY(catalogue.load(u":/i18n/unsent_"_s + code + u".qm"_s));
    QVERIFY(!catalogue.isEmpty());
}

void LanguageTest::roomSpeaksTheLanguageInForce_data()
{
    QTest::addColumn<Speaker>("speaker");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char* room, const Speaker& speaker, const QString& english, const QString& german) {
        QTest::newRow(room) << speaker << english << german;
    };
    row("a page", headingOfSettings, u"Settings"_s, u"Einstellungen"_s);
    row(
        "the words of pages", [] { return pages::actorWords(model::Actor::Recipient); }, u"The recipient"_s,
        u"Der Empfänger"_s);
    row(
        "session", [] { return session::inWords(model::Actor::Provider); }, u"your mail provider"_s,
        u"Ihr E-Mail-Anbieter"_s);
    row("name check", nameProblem, u"There is no name to check."_s, u"Es gibt keinen Namen zu prüfen."_s);
    row(
        "size check", [] { return tools::outlookClassicLimit().name; }, u"Outlook's own limit"_s,
        u"die eigene Grenze von Outlook"_s);
    row(
        "table of relaying", [] { return tools::relayScenarios().last().situation; },
        u"You use a server of somebody else. The recipient is elsewhere."_s,
        u"Sie benutzen den Server von jemand anderem. Der Empfänger ist anderswo."_s);
    row(
        "stage of the connection test", [] { return connection::toText(connection::StageKind::Greeting); },
        u"Greeting"_s, u"Begrüßung"_s);
    row(
        "finding of the connection test",
        [] {
            return connection::describeFinding(connection::FindingId::ConnectionRefused,
                                               {{u"host"_s, u"h"_s}, {u"port"_s, u"25"_s}})
                .says.text();
        },
        u"h refuses connections on port 25."_s, u"h lehnt Verbindungen auf Port 25 ab."_s);
    row(
        "recognition", [] { return recognition::Recogniser({}).recognise(QString()).sentence; },
        u"There is no text. Paste the whole error message or the message that came back."_s,
        u"Es gibt keinen Text. Fügen Sie die ganze Fehlermeldung oder die zurückgekommene Nachricht ein."_s);
    row(
        "store", [] { return store::checkFile(u"/"_s).error().what; },
        u"This is a folder, not a knowledge file. Choose the file in it."_s,
        u"Das ist ein Ordner, keine Wissensdatei. Wählen Sie die Datei darin."_s);
    row(
        "command line", [] { return cli::commands().first().summary; },
        u"What does this error mean? Takes messages, mailboxes, logs, folders or a text."_s,
        u"Was bedeutet dieser Fehler? Nimmt Nachrichten, Postfächer, Protokolle, Ordner oder einen Text."_s);
}

void LanguageTest::roomSpeaksTheLanguageInForce()
{
    QFETCH(Speaker, speaker);
    QFETCH(QString, english);
    QFETCH(QString, german);
    app::Language language;
    QCOMPARE(language.use(u"de"_s), u"de"_s);
    QCOMPARE(speaker(), german);
    // Back again: what was said once must not be kept.
    QCOMPARE(language.use(u"en"_s), u"en"_s);
    QCOMPARE(speaker(), english);
}

void LanguageTest::countsTakeTheirForm_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Speaker>("speaker");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QString& code, const Speaker& speaker, const QString& words) {
        QTest::newRow(name) << code << speaker << words;
    };
    row(
        "one byte", u"en"_s, [] { return tools::sizeInWords(1); }, u"1 byte"_s);
    row(
        "bytes", u"en"_s, [] { return tools::sizeInWords(2); }, u"2 bytes"_s);
    row(
        "no bytes", u"en"_s, [] { return tools::sizeInWords(0); }, u"0 bytes"_s);
    row(
        "one minute", u"en"_s, [] { return pages::minutesWords(1); }, u"about 1 minute"_s);
    row(
        "minutes", u"en"_s, [] { return pages::minutesWords(10); }, u"about 10 minutes"_s);
    row(
        "ein Byte", u"de"_s, [] { return tools::sizeInWords(1); }, u"1 Byte"_s);
    row(
        "eine Minute", u"de"_s, [] { return pages::minutesWords(1); }, u"etwa 1 Minute"_s);
    row(
        "Minuten", u"de"_s, [] { return pages::minutesWords(10); }, u"etwa 10 Minuten"_s);
}

void LanguageTest::countsTakeTheirForm()
{
    QFETCH(QString, code);
    QFETCH(Speaker, speaker);
    app::Language language;
    language.use(code);
    QTEST(speaker(), "words");
}

void LanguageTest::standardButtonsAreGerman_data()
{
    QTest::addColumn<QDialogButtonBox::StandardButton>("button");
    QTest::addColumn<QString>("words");
    QTest::newRow("cancel") << QDialogButtonBox::Cancel << u"Abbrechen"_s;
    QTest::newRow("yes") << QDialogButtonBox::Yes << u"Ja"_s;
    QTest::newRow("no") << QDialogButtonBox::No << u"Nein"_s;
    QTest::newRow("save") << QDialogButtonBox::Save << u"Speichern"_s;
    QTest::newRow("open") << QDialogButtonBox::Open << u"Öffnen"_s;
    QTest::newRow("close") << QDialogButtonBox::Close << u"Schließen"_s;
}

void LanguageTest::standardButtonsAreGerman()
{
    QFETCH(QDialogButtonBox::StandardButton, button);
    app::Language language;
    language.use(u"de"_s);
    const QDialogButtonBox box(button);
    QTEST(box.button(button)->text().remove(u'&'), "words");
}

void LanguageTest::languageIsChosenByItsCode_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("code");
    QTest::newRow("German") << u"de"_s << u"de"_s;
    QTest::newRow("German in Austria") << u"de_AT"_s << u"de"_s;
    QTest::newRow("German in Switzerland, written as on the web") << u"de-CH"_s << u"de"_s;
    QTest::newRow("no words for it") << u"fr"_s << u"en"_s;
    QTest::newRow("no language") << u"x"_s << u"en"_s;
    QTest::newRow("the pseudo language is English at heart") << u"pseudo"_s << u"en"_s;
}

void LanguageTest::languageIsChosenByItsCode()
{
    QFETCH(QString, asked);
    app::Language language;
    QTEST(language.use(asked), "code");
    QTEST(language.code(), "code");
}

void LanguageTest::numbersFollowTheLanguage()
{
    app::Language language;
    language.use(u"de"_s);
    QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
    language.use(u"en"_s);
    QCOMPARE(QLocale().toString(1.5), u"1.5"_s);
}

void LanguageTest::pseudoLanguageReachesTheRooms()
{
    app::Language language;
    language.use(u"pseudo"_s);
    QCOMPARE(headingOfSettings(), u"[Šéttïñgš~~~]"_s);
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
