#include "Journey.h"

#include <Page.h>
#include <PageHost.h>
#include <ScriptedServer.h>

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

const auto PastedError =
    u"The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail "
    "address was 'sam@fabrikam.example'. Subject: 'Invoice', Account: 'Home', Server: '<smtp.proseware.example>', "
    "Protocol: SMTP, Server Response: '550 <sam@fabrikam.example>... Relaying Denied', Port: 25, Secure (SSL): No, "
    "Server Error: 550, Error Number: 0x800CCC79"_s;

/// Says hello, agrees to encrypt and then keeps silent: the test waits for the handshake.
const auto HangsInTheHandshake =
    u"S: 220 mail.test ESMTP\nC: EHLO\nS: 250-mail.test\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go"_s;
const auto Busy = u"S: 421 4.3.2 too many connections\nCLOSE"_s;

} // namespace

/// The connection test as a person meets it: what is typed, what is said before the first packet, the page while the
/// test runs and after it.
class ConnectionPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(English); }
    void cleanupTestCase() { m_journey.reset(); }
    void init();
    void nothingCanBeStartedWithoutATarget();
    void whatTheTestWillDoIsSaidBeforehand_data();
    void whatTheTestWillDoIsSaidBeforehand();
    void typedLetterByLetterTheAddressIsTheUserName();
    void aPasswordWantsAUserName();
    void aHalfRecipientIsToldSo();
    void theServerOfAPastedErrorStandsInTheFieldWithoutBrackets();
    void enterStartsTheTest();
    void cellsFillWhileTheTestRuns();
    void stoppingTakesNoTime();
    void theWindowStaysAliveWhileTheTestRuns();
    void helpDoesNotEndATest();
    void theResultFollowsTheLanguage();
    void whatWasTypedIsStillThereForAnotherTest();
    void aNarrowWindowListsTheSteps();

private:
    void openSetup() { QVERIFY(m_journey->press(u"door-connection-test"_s)); }
    void startAgainst(const test::ScriptedServer& server);
    QLineEdit* field(const QString& name) { return m_journey->page()->findChild<QLineEdit*>(name); }
    QString text(const QString& name)
    {
        const auto* label = m_journey->page()->findChild<QLabel*>(name);
        return label ? label->text() : QString();
    }
    bool primaryEnabled() { return m_journey->find<QPushButton>(u"primary"_s)->isEnabled(); }
    /// What the matrix says about a step of the only port.
    QString cell(const QString& step);
    bool isOver() { return m_journey->page()->findChild<QWidget*>(u"findings"_s) != nullptr; }

    const pages::Preferences English{pages::Scheme::Light, 100, u"en"_s, false};
    test::TestCertificates m_certificates;
    std::unique_ptr<test::Journey> m_journey;
};

void ConnectionPagesTest::init()
{
    m_journey->window().applyPreferences(English);
    m_journey->window().resize(1120, 760);
    m_journey->wizard().startAgain();
}

void ConnectionPagesTest::startAgainst(const test::ScriptedServer& server)
{
    openSetup();
    field(u"testTarget"_s)->setText(u"127.0.0.1:%1"_s.arg(server.serverPort()));
    QVERIFY(m_journey->press(u"primary"_s));
    QTRY_COMPARE(m_journey->pageName(), u"connectionPage"_s);
}

QString ConnectionPagesTest::cell(const QString& step)
{
    const auto* matrix = m_journey->page()->findChild<QWidget*>(u"matrix"_s);
    const auto labels = matrix ? matrix->findChildren<QLabel*>() : QList<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->accessibleName().contains(u", "_s + step + u": "_s))
            return label->accessibleName().section(u", "_s + step + u": "_s, 1);
    }
    return {};
}

void ConnectionPagesTest::nothingCanBeStartedWithoutATarget()
{
    openSetup();
    QVERIFY(!primaryEnabled());
    field(u"testTarget"_s)->setText(u"   "_s);
    QVERIFY(!primaryEnabled());
    field(u"testTarget"_s)->setText(u"my mail server"_s);
    QVERIFY(!primaryEnabled());
    QVERIFY(text(u"testNote"_s).contains(u"smtp.example.com"_s));
    field(u"testTarget"_s)->setText(u"anna@"_s);
    QVERIFY(!primaryEnabled());
}

void ConnectionPagesTest::whatTheTestWillDoIsSaidBeforehand_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("a server") << u"smtp.example.test"_s
                              << QStringList{u"smtp.example.test on port 587, 465, 25"_s, u"Sends no message."_s,
                                             u"Uses no password."_s};
    QTest::newRow("a server in brackets, with a port")
        << u"<smtp.example.test:2525>,"_s << QStringList{u"smtp.example.test on port 2525"_s};
    QTest::newRow("a known provider") << u"Anna <anna@gmail.com>"_s
                                      << QStringList{u"smtp.gmail.com on port"_s, u"anna@gmail.com may send"_s};
    QTest::newRow("an unknown provider") << u"anna@nobody-knows.test"_s
                                         << QStringList{u"which outgoing server nobody-knows.test has"_s,
                                                        u"Before anything else is contacted"_s};
}

void ConnectionPagesTest::whatTheTestWillDoIsSaidBeforehand()
{
    QFETCH(QString, target);
    QFETCH(QStringList, said);
    openSetup();
    field(u"testTarget"_s)->setText(target);
    for (const QString& words : said)
        QVERIFY2(text(u"testContacts"_s).contains(words), qPrintable(text(u"testContacts"_s)));
    QVERIFY(primaryEnabled());
}

void ConnectionPagesTest::typedLetterByLetterTheAddressIsTheUserName()
{
    openSetup();
    QVERIFY(m_journey->press(u"showDetails"_s));
    field(u"testTarget"_s)->setFocus();
    QTest::keyClicks(field(u"testTarget"_s), u"anna@gmail.com"_s);
    QCOMPARE(field(u"testUser"_s)->text(), u"anna@gmail.com"_s);
    QTest::keyClicks(field(u"testUser"_s), u"x"_s); // typed by hand it stays as it is
    field(u"testTarget"_s)->setText(u"otto@gmail.com"_s);
    QCOMPARE(field(u"testUser"_s)->text(), u"anna@gmail.comx"_s);
}

void ConnectionPagesTest::aPasswordWantsAUserName()
{
    openSetup();
    QVERIFY(m_journey->press(u"showDetails"_s));
    field(u"testTarget"_s)->setText(u"smtp.example.test"_s);
    QTest::keyClicks(field(u"testPassword"_s), u"secret"_s);
    QVERIFY(!primaryEnabled());
    QVERIFY(text(u"detailNote"_s).contains(u"user name"_s));
    QTest::keyClicks(field(u"testUser"_s), u"anna@example.test"_s);
    QVERIFY(primaryEnabled());
    QVERIFY(text(u"testContacts"_s).contains(u"Signs in once as anna@example.test"_s));
    QVERIFY(text(u"testContacts"_s).contains(u"anna@example.test may send"_s));
    QVERIFY(!text(u"testContacts"_s).contains(u"secret"_s));
}

void ConnectionPagesTest::aHalfRecipientIsToldSo()
{
    openSetup();
    QVERIFY(m_journey->press(u"showDetails"_s));
    field(u"testTarget"_s)->setText(u"anna@gmail.com"_s);
    QTest::keyClicks(field(u"testRecipient"_s), u"bob@"_s);
    QVERIFY(!primaryEnabled());
    QVERIFY(text(u"detailNote"_s).contains(u"recipient"_s));
    QTest::keyClicks(field(u"testRecipient"_s), u"fabrikam.example"_s);
    QVERIFY(primaryEnabled());
    QVERIFY(text(u"testContacts"_s).contains(u"may send to bob@fabrikam.example"_s));
}

void ConnectionPagesTest::theServerOfAPastedErrorStandsInTheFieldWithoutBrackets()
{
    QVERIFY(m_journey->diagnose(PastedError));
    m_journey->wizard().goBack();
    openSetup();
    QCOMPARE(field(u"testTarget"_s)->text(), u"smtp.proseware.example"_s);
    QCOMPARE(field(u"testRecipient"_s)->text(), u"sam@fabrikam.example"_s);
    QVERIFY2(text(u"testContacts"_s).contains(u"on port 25, 587, 465"_s), qPrintable(text(u"testContacts"_s)));
}

void ConnectionPagesTest::enterStartsTheTest()
{
    test::ScriptedServer server({Busy}, m_certificates);
    openSetup();
    field(u"testTarget"_s)->setText(u"127.0.0.1:%1"_s.arg(server.serverPort()));
    QTest::keyClick(field(u"testTarget"_s), Qt::Key_Return);
    QTRY_COMPARE(m_journey->pageName(), u"connectionPage"_s);
    QTRY_VERIFY(isOver());
}

void ConnectionPagesTest::cellsFillWhileTheTestRuns()
{
    test::ScriptedServer server({HangsInTheHandshake}, m_certificates);
    startAgainst(server);
    QTRY_VERIFY2(cell(u"Greeting"_s).startsWith(u"✓ works"_s), qPrintable(cell(u"Greeting"_s)));
    QTRY_VERIFY2(cell(u"Encryption"_s).startsWith(u"… trying"_s), qPrintable(cell(u"Encryption"_s)));
    QVERIFY(cell(u"Name"_s).startsWith(u"✓ works"_s));
    QCOMPARE(cell(u"Sign-in"_s), u"– waiting"_s);
    QVERIFY(!isOver());
    QCOMPARE(m_journey->find<QPushButton>(u"primary"_s)->text(), u"Stop the test"_s);
}

void ConnectionPagesTest::stoppingTakesNoTime()
{
    test::ScriptedServer server({HangsInTheHandshake}, m_certificates);
    startAgainst(server);
    QTRY_VERIFY(cell(u"Encryption"_s).startsWith(u"… trying"_s));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_journey->press(u"primary"_s));
    QTRY_VERIFY(isOver());
    QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(text(u"testPill"_s), u"Stopped"_s);
    QCOMPARE(cell(u"Encryption"_s).left(12), u"– not tested"_s);
    QVERIFY(cell(u"Greeting"_s).startsWith(u"✓ works"_s)); // what was known stays
}

void ConnectionPagesTest::theWindowStaysAliveWhileTheTestRuns()
{
    test::ScriptedServer server({HangsInTheHandshake}, m_certificates);
    startAgainst(server);
    qint64 longest = 0;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 1000) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        longest = std::max(longest, turn.elapsed());
    }
    QVERIFY2(longest < 200, qPrintable(QString::number(longest)));
    QVERIFY(!isOver());
}

void ConnectionPagesTest::helpDoesNotEndATest()
{
    test::ScriptedServer server({HangsInTheHandshake}, m_certificates);
    startAgainst(server);
    QTRY_VERIFY(cell(u"Encryption"_s).startsWith(u"… trying"_s));
    m_journey->wizard().showHelp();
    QTRY_COMPARE(m_journey->pageName(), u"helpPage"_s);
    m_journey->wizard().goBack();
    QTRY_COMPARE(m_journey->pageName(), u"connectionPage"_s);
    QVERIFY(!isOver());
    QVERIFY(cell(u"Encryption"_s).startsWith(u"… trying"_s));
    QCOMPARE(server.connections(), 1);
    m_journey->wizard().goBack(); // the first Back only stops it
    QTRY_VERIFY(isOver());
    m_journey->wizard().goBack();
    QTRY_COMPARE(m_journey->pageName(), u"connectionSetupPage"_s);
    m_journey->wizard().goBack();
    QTRY_COMPARE(m_journey->pageName(), u"startPage"_s);
}

void ConnectionPagesTest::theResultFollowsTheLanguage()
{
    test::ScriptedServer server({Busy}, m_certificates);
    startAgainst(server);
    QTRY_VERIFY(isOver());
    const QString heading = m_journey->heading(), lead = text(u"lead"_s), greeting = cell(u"Greeting"_s);
    QVERIFY2(heading.startsWith(u"The server broke off"_s), qPrintable(heading));

    pages::Preferences german = English;
    german.language = u"de"_s;
    m_journey->window().applyPreferences(german);
    QCOMPARE(m_journey->pageName(), u"connectionPage"_s);
    QVERIFY(isOver());
    QVERIFY2(m_journey->heading().startsWith(u"Der Server"_s), qPrintable(m_journey->heading()));
    QVERIFY(m_journey->heading().endsWith(u"too many connections"_s)); // the server's words stay
    QVERIFY(text(u"lead"_s) != lead && !text(u"lead"_s).isEmpty());
    QVERIFY2(cell(u"Gruß"_s).contains(u"abgebrochen"_s), qPrintable(cell(u"Gruß"_s)));

    QVERIFY(m_journey->press(u"primary"_s)); // the walk has the sentence now
    m_journey->window().applyPreferences(English);
    QString kept;
    for (const auto& event : m_journey->wizard().session().events()) {
        if (const auto* measured = std::get_if<session::FactsMeasured>(&event))
            kept = measured->tool == "connection-test"_L1 ? measured->summary : kept;
    }
    QCOMPARE(kept, heading);
    QCOMPARE(server.connections(), 1);
}

void ConnectionPagesTest::whatWasTypedIsStillThereForAnotherTest()
{
    test::ScriptedServer server({Busy}, m_certificates);
    startAgainst(server);
    QTRY_VERIFY(isOver());
    QVERIFY(m_journey->press(u"again"_s));
    QTRY_COMPARE(m_journey->pageName(), u"connectionSetupPage"_s);
    QCOMPARE(field(u"testTarget"_s)->text(), u"127.0.0.1:%1"_s.arg(server.serverPort()));
    QVERIFY(field(u"testPassword"_s)->text().isEmpty());
    m_journey->wizard().startAgain(); // and gone with the case
    openSetup();
    QVERIFY(field(u"testTarget"_s)->text().isEmpty());
}

void ConnectionPagesTest::aNarrowWindowListsTheSteps()
{
    pages::Preferences large = English;
    large.percent = 200;
    large.language = u"de"_s;
    m_journey->window().applyPreferences(large);
    m_journey->window().resize(360, 900);
    test::ScriptedServer server({Busy}, m_certificates);
    startAgainst(server);
    QTRY_VERIFY(isOver());
    auto* matrix = m_journey->page()->findChild<QWidget*>(u"matrix"_s);
    const auto left = [&] {
        QSet<int> places;
        const auto labels = matrix->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            places.insert(label->x());
        return places.size();
    };
    QTRY_COMPARE(left(), 1); // one under the other
    const auto cutOff = [&] {
        const auto labels = matrix->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->heightForWidth(label->width()) > label->height())
                return label->text();
        }
        return QString();
    };
    QTRY_COMPARE(cutOff(), QString());
    m_journey->window().applyPreferences(English);
    m_journey->window().resize(1120, 760);
    matrix = m_journey->page()->findChild<QWidget*>(u"matrix"_s);
    QTRY_VERIFY(left() > 1);
}

QTEST_MAIN(ConnectionPagesTest)
#include "tst_connection_pages.moc"
