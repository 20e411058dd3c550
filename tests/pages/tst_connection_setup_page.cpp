#include "Journey.h"

#include <Page.h>
#include <ScriptedServer.h>

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

} // namespace

/// Before the connection test: what is typed, and what is said before the first packet.
class ConnectionSetupPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init() { m_journey->wizard().startAgain(); }
    void nothingCanBeStartedWithoutATarget();
    void whatTheTestWillDoIsSaidBeforehand_data();
    void whatTheTestWillDoIsSaidBeforehand();
    void typedLetterByLetterTheAddressIsTheUserName();
    void aPasswordWantsAUserName();
    void aHalfRecipientIsToldSo();
    void theServerOfAPastedErrorStandsInTheFieldWithoutBrackets();
    void enterStartsTheTest();

private:
    void openSetup() { QVERIFY(m_journey->press(u"door-connection-test"_s)); }
    QLineEdit* field(const QString& name) { return m_journey->page()->findChild<QLineEdit*>(name); }
    QString text(const QString& name)
    {
        const auto* label = m_journey->page()->findChild<QLabel*>(name);
        return label ? label->text() : QString();
    }
    bool primaryEnabled() { return m_journey->find<QPushButton>(u"primary"_s)->isEnabled(); }

    std::unique_ptr<test::Journey> m_journey;
};

void ConnectionSetupPageTest::nothingCanBeStartedWithoutATarget()
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

void ConnectionSetupPageTest::whatTheTestWillDoIsSaidBeforehand_data()
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

void ConnectionSetupPageTest::whatTheTestWillDoIsSaidBeforehand()
{
    QFETCH(QString, target);
    QFETCH(QStringList, said);
    openSetup();
    field(u"testTarget"_s)->setText(target);
    for (const QString& words : said)
        QVERIFY2(text(u"testContacts"_s).contains(words), qPrintable(text(u"testContacts"_s)));
    QVERIFY(primaryEnabled());
}

void ConnectionSetupPageTest::typedLetterByLetterTheAddressIsTheUserName()
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

void ConnectionSetupPageTest::aPasswordWantsAUserName()
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

void ConnectionSetupPageTest::aHalfRecipientIsToldSo()
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

void ConnectionSetupPageTest::theServerOfAPastedErrorStandsInTheFieldWithoutBrackets()
{
    QVERIFY(m_journey->diagnose(PastedError));
    m_journey->wizard().goBack();
    openSetup();
    QCOMPARE(field(u"testTarget"_s)->text(), u"smtp.proseware.example"_s);
    QCOMPARE(field(u"testRecipient"_s)->text(), u"sam@fabrikam.example"_s);
    QVERIFY2(text(u"testContacts"_s).contains(u"on port 25, 587, 465"_s), qPrintable(text(u"testContacts"_s)));
}

void ConnectionSetupPageTest::enterStartsTheTest()
{
    const test::TestCertificates certificates;
    test::ScriptedServer server({u"S: 421 4.3.2 too many connections\nCLOSE"_s}, certificates);
    openSetup();
    field(u"testTarget"_s)->setText(u"127.0.0.1:%1"_s.arg(server.serverPort()));
    QTest::keyClick(field(u"testTarget"_s), Qt::Key_Return);
    QTRY_COMPARE(m_journey->pageName(), u"connectionPage"_s);
    QTRY_VERIFY(m_journey->page()->findChild<QWidget*>(u"findings"_s));
}

QTEST_MAIN(ConnectionSetupPageTest)
#include "tst_connection_setup_page.moc"
