#include "ErrorTexts.h"
#include "Journey.h"

#include <PasteBox.h>
#include <Theme.h>

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace unsent;

/// The first page: the paste box recognises while one types, and the doors lead where they say.
class StartPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init() { m_journey->wizard().startAgain(); }
    void decidingWordsAndFieldsAreMarked_data();
    void decidingWordsAndFieldsAreMarked();
    void chipsTellWhatWasFound();
    void recognitionFollowsTheTyping();
    void oddTextIsRecognisedAllTheSame_data();
    void oddTextIsRecognisedAllTheSame();
    void hugePasteLeavesTheWindowAlive();
    void nothingCanBeShownForAnEmptyBox();
    void controlAndEnterShowWhatItMeans();
    void doorLeadsWhereItSays_data();
    void doorLeadsWhereItSays();

private:
    std::unique_ptr<test::Journey> m_journey;
};

namespace {

/// The pasted words whose ground is this colour, in the order of the text.
QStringList wordsOnGround(const QPlainTextEdit& box, const QColor& ground)
{
    QMap<int, QString> words;
    const auto selections = box.extraSelections();
    for (const auto& selection : selections) {
        if (selection.format.background().color() == ground)
            words.insert(selection.cursor.selectionStart(), selection.cursor.selectedText());
    }
    return words.values();
}

} // namespace

void StartPageTest::decidingWordsAndFieldsAreMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("deciding");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("relaying")
        << test::relayingDialog() << QStringList{u"Relaying Denied"_s}
        << QStringList{
               u"<Test>"_s, u"<Test>"_s, u"smtp.microsoft.com"_s, u"SMTP"_s, u"someone@microsoft.com"_s, u"25"_s,
               u"No"_s,     u"550"_s,    u"0x800CCC79"_s};
    QTest::newRow("domain name") << test::invalidDomainNameDialog() << QStringList{u"Invalid domain name"_s}
                                 << QStringList{u"Home"_s,      u"smtp.proseware.example"_s,
                                                u"SMTP"_s,      u"25"_s,
                                                u"No"_s,        u"501"_s,
                                                u"0x800CCC63"_s};
    QTest::newRow("a bare reply, after signs beyond the first plane")
        << u"\U0001F4E8 Hello!\n550 5.7.1 <sam@fabrikam.example>: Relay access denied"_s
        << QStringList{u"Relay access denied"_s} << QStringList{u"550"_s, u"5.7.1"_s, u"sam@fabrikam.example"_s};
    QTest::newRow("nothing that decides") << test::smallTalk() << QStringList() << QStringList();
}

void StartPageTest::decidingWordsAndFieldsAreMarked()
{
    QFETCH(QString, text);
    m_journey->paste(text);
    auto* box = m_journey->find<QPlainTextEdit>(u"pasteBox"_s);
    QVERIFY(box);
    const pages::Colours& colours = pages::Theme::current().colours();
    QTEST(wordsOnGround(*box, colours.deciding), "deciding");
    QTEST(wordsOnGround(*box, colours.field), "fields");
}

void StartPageTest::chipsTellWhatWasFound()
{
    m_journey->paste(test::relayingDialog());
    QStringList chips;
    const auto labels = m_journey->find(u"foundChips"_s)->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        chips.append(label->text());
    const QString all = chips.join(u'\n');
    for (const QString& found : {u"smtp.microsoft.com"_s, u"25"_s, u"550"_s, u"0x800CCC79"_s})
        QVERIFY2(all.contains(found), qPrintable(all));
}

void StartPageTest::recognitionFollowsTheTyping()
{
    m_journey->paste(test::relayingDialog());
    m_journey->paste(test::messageTooLargeDialog());
    const auto cause = m_journey->store().cause(u"message-too-large"_s);
    QCOMPARE(m_journey->find(u"foundChips"_s)->accessibleName(), cause->sentence);
    m_journey->paste(test::smallTalk());
    auto* note = m_journey->find<QLabel>(u"startNote"_s);
    QVERIFY(note && !note->text().isEmpty());
    QVERIFY(m_journey->find<QPlainTextEdit>(u"pasteBox"_s)->extraSelections().isEmpty());
}

void StartPageTest::oddTextIsRecognisedAllTheSame_data()
{
    QTest::addColumn<QString>("text");
    const QString reply = u"550 5.7.1 Relaying denied"_s;
    QTest::newRow("turned round by a bidirectional override") << QString(QChar(0x202E)) + reply + QChar(0x202C);
    QTest::newRow("with combining marks about it") << u"e\u0301\u0302\u0303 "_s + reply + u" o\u0308"_s;
    QTest::newRow("with control characters about it") << u"\u0001\u0007"_s + reply + u"\u001B"_s;
    QTest::newRow("with half a sign of two units") << reply + u' ' + QChar(0xD83D);
    QTest::newRow("with blanks that do not break") << u"\u00A0"_s + reply + u"\u00A0\u2028x"_s;
    QTest::newRow("as a page of the web") << u"<html><body><p><b>"_s + reply + u"</b></p></body></html>"_s;
}

void StartPageTest::oddTextIsRecognisedAllTheSame()
{
    QFETCH(QString, text);
    QVERIFY(m_journey->diagnose(text));
    QCOMPARE(m_journey->heading(), m_journey->store().cause(u"relay-denied"_s)->sentence);
    // What is shown of it cannot rearrange the page.
    const auto labels = m_journey->window().findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        for (const char16_t c : {u'\u202E', u'\u202C', u'\u0001', u'\u001B'})
            QVERIFY2(!label->text().contains(QChar(c)), qPrintable(label->text()));
    }
}

void StartPageTest::hugePasteLeavesTheWindowAlive()
{
    const QString line =
        u"Nov 22 09:15:02 mx postfix/smtp[411]: 4F2A: status=bounced (host mx.example said: 550 no)\n"_s;
    const QString huge = u"550 5.7.1 Relaying denied\n"_s + line.repeated(10'000'000 / line.size());
    QGuiApplication::clipboard()->setText(huge);
    auto* box = m_journey->find<QPlainTextEdit>(u"pasteBox"_s);
    box->setFocus();

    QElapsedTimer clock;
    clock.start();
    qint64 longest = 0;
    qint64 last = 0;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, &m_journey->window(), [&] {
        longest = std::max(longest, clock.elapsed() - last);
        last = clock.elapsed();
    });
    heartbeat.start(10);
    box->paste();
    QTRY_VERIFY_WITH_TIMEOUT(!m_journey->find(u"foundChips"_s)->accessibleName().isEmpty(), 120000);
    QTest::qWait(50);
    // Laying a megabyte out takes a moment; a window that hangs for seconds is what must not be.
    QVERIFY2(longest < 2000, qPrintable(u"the window stood still for %1 ms"_s.arg(longest)));
    QCOMPARE(box->toPlainText().size(), pages::PasteBox::Cap - 1);
    auto* note = m_journey->find<QLabel>(u"startNote"_s);
    QVERIFY(note && note->isVisible());
    QVERIFY2(note->text().contains(QLocale().toString(huge.size())), qPrintable(note->text()));
    QVERIFY(m_journey->press(u"primary"_s));
    QTRY_COMPARE(m_journey->pageName(), u"diagnosisPage"_s);
}

void StartPageTest::nothingCanBeShownForAnEmptyBox()
{
    auto* primary = m_journey->find<QAbstractButton>(u"primary"_s);
    QVERIFY(!primary->isEnabled());
    m_journey->paste(u"550"_s);
    QVERIFY(m_journey->find<QAbstractButton>(u"primary"_s)->isEnabled());
    m_journey->find<QPlainTextEdit>(u"pasteBox"_s)->setPlainText(u"  \n "_s);
    QTRY_VERIFY(!m_journey->find<QAbstractButton>(u"primary"_s)->isEnabled());
    QTest::keyClick(m_journey->find(u"pasteBox"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_journey->pageName(), u"startPage"_s);
}

void StartPageTest::controlAndEnterShowWhatItMeans()
{
    m_journey->paste(test::relayingDialog());
    QTest::keyClick(m_journey->find(u"pasteBox"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_journey->pageName(), u"diagnosisPage"_s);
}

void StartPageTest::doorLeadsWhereItSays_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("page");
    QTest::newRow("no error message") << u"door-no-error-message"_s << u"questionPage"_s;
    QTest::newRow("connection test") << u"door-connection-test"_s << u"connectionSetupPage"_s;
    QTest::newRow("name check") << u"door-name-check"_s << u"nameCheckPage"_s;
    QTest::newRow("size check") << u"door-size-check"_s << u"sizeCheckPage"_s;
    QTest::newRow("look up") << u"lookUp"_s << u"lookUpPage"_s;
}

void StartPageTest::doorLeadsWhereItSays()
{
    QFETCH(QString, button);
    QFETCH(QString, page);
    QVERIFY(m_journey->press(button));
    QCOMPARE(m_journey->pageName(), page);
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->pageName(), u"startPage"_s);
}

QTEST_MAIN(StartPageTest)
#include "tst_start_page.moc"
