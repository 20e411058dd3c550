#include "Journey.h"

#include <Page.h>
#include <PageHost.h>
#include <ScriptedServer.h>

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

/// Says hello, agrees to encrypt and then keeps silent: the test waits for the handshake.
const auto HangsInTheHandshake =
    u"S: 220 mail.test ESMTP\nC: EHLO\nS: 250-mail.test\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go"_s;
const auto Busy = u"S: 421 4.3.2 too many connections\nCLOSE"_s;

} // namespace

/// The page of the connection test while it runs and after it.
class ConnectionPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(English); }
    void cleanupTestCase() { m_journey.reset(); }
    void init();
    void cellsFillWhileTheTestRuns();
    void stoppingTakesNoTime();
    void theWindowStaysAliveWhileTheTestRuns();
    void helpDoesNotEndATest();
    void bothRecipientsStandInTheDetails();
    void theResultFollowsTheLanguage();
    void whatWasTypedIsStillThereForAnotherTest();
    void aNarrowWindowListsTheSteps();
    void anAdviceOpensTheTestInsideItsWalk();
    void anAdviceCanBePassedWithoutTheTest();
    void whatTheTestFoundAtTheDoorIsWorkedOn();

private:
    void openSetup() { QVERIFY(m_journey->press(u"door-connection-test"_s)); }
    void startAgainst(const test::ScriptedServer& server);
    QLineEdit* field(const QString& name) { return m_journey->page()->findChild<QLineEdit*>(name); }
    QString text(const QString& name)
    {
        const auto* label = m_journey->page()->findChild<QLabel*>(name);
        return label ? label->text() : QString();
    }
    /// Answers until the advice that names the test stands.
    void walkToTheTestsAdvice();
    /// What the matrix says about a step of the only port.
    QString cell(const QString& step);
    bool isOver() { return m_journey->page()->findChild<QWidget*>(u"findings"_s) != nullptr; }

    const pages::Preferences English{pages::Scheme::Light, 100, u"en"_s, false};
    test::TestCertificates m_certificates;
    std::unique_ptr<test::Journey> m_journey;
};

void ConnectionPageTest::init()
{
    m_journey->window().applyPreferences(English);
    m_journey->window().resize(1120, 760);
    m_journey->wizard().startAgain();
}

void ConnectionPageTest::startAgainst(const test::ScriptedServer& server)
{
    openSetup();
    field(u"testTarget"_s)->setText(u"127.0.0.1:%1"_s.arg(server.serverPort()));
    QVERIFY(m_journey->press(u"primary"_s));
    QTRY_COMPARE(m_journey->pageName(), u"connectionPage"_s);
}

QString ConnectionPageTest::cell(const QString& step)
{
    const auto* matrix = m_journey->page()->findChild<QWidget*>(u"matrix"_s);
    const auto labels = matrix ? matrix->findChildren<QLabel*>() : QList<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->accessibleName().contains(u", "_s + step + u": "_s))
            return label->accessibleName().section(u", "_s + step + u": "_s, 1);
    }
    return {};
}

void ConnectionPageTest::cellsFillWhileTheTestRuns()
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

void ConnectionPageTest::stoppingTakesNoTime()
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

void ConnectionPageTest::theWindowStaysAliveWhileTheTestRuns()
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

void ConnectionPageTest::helpDoesNotEndATest()
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

void ConnectionPageTest::bothRecipientsStandInTheDetails()
{
    test::ScriptedServer server({u"S: 220 mail.test ESMTP\nC: EHLO\nS: 250 mail.test\nC: STARTTLS\nS: 502 no\n"
                                 "C: MAIL\nS: 250 Ok\nC: RCPT TO:<bob@elsewhere.test>\nS: 550 5.7.1 No\n"
                                 "C: RCPT TO:<alice@mail.test>\nS: 250 Ok\nC: RSET"_s},
                                m_certificates);
    openSetup();
    field(u"testTarget"_s)->setText(u"127.0.0.1:%1"_s.arg(server.serverPort()));
    QVERIFY(m_journey->press(u"showDetails"_s));
    field(u"testUser"_s)->setText(u"alice@mail.test"_s);
    field(u"testRecipient"_s)->setText(u"bob@elsewhere.test"_s);
    const auto* contacts = m_journey->page()->findChild<QLabel*>(u"testContacts"_s);
    QVERIFY2(contacts->text().contains(u"alice@mail.test may send to bob@elsewhere.test and to alice@mail.test"_s),
             qPrintable(contacts->text()));
    QVERIFY(m_journey->press(u"primary"_s));
    QTRY_VERIFY(isOver());
    QVERIFY2(server.complaints().isEmpty(), qPrintable(server.complaints().join(u'\n')));
    const auto labels = m_journey->page()->findChild<QWidget*>(u"matrix"_s)->findChildren<QLabel*>();
    QString says;
    for (const QLabel* label : labels) {
        if (label->accessibleName().contains(u", Sending: "_s))
            says = label->accessibleDescription();
    }
    QCOMPARE(says, u"Without sign-in the server passes no mail on to other providers. "
                   "The server took alice@mail.test: only passing mail on to others is refused."_s);
}

void ConnectionPageTest::theResultFollowsTheLanguage()
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

void ConnectionPageTest::whatWasTypedIsStillThereForAnotherTest()
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

void ConnectionPageTest::aNarrowWindowListsTheSteps()
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

void ConnectionPageTest::walkToTheTestsAdvice()
{
    QVERIFY(m_journey->press(u"door-no-error-message"_s));
    QVERIFY(m_journey->walkOn({{u"symptom"_s, u"outbox"_s},
                               {u"outbox-scope"_s, u"every"_s},
                               {u"receiving-works"_s, u"no"_s},
                               {u"internet-works"_s, u"yes"_s},
                               {u"working-offline"_s, u"no"_s}}));
    QCOMPARE(m_journey->position(), u"no-error-message/check-the-connection"_s);
    QCOMPARE(m_journey->find<QPushButton>(u"primary"_s)->text(), u"Test it for me"_s);
}

void ConnectionPageTest::anAdviceOpensTheTestInsideItsWalk()
{
    walkToTheTestsAdvice();
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->pageName(), u"connectionSetupPage"_s);
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->position(), u"no-error-message/check-the-connection"_s);
    QVERIFY(m_journey->press(u"primary"_s));

    test::ScriptedServer server({Busy}, m_certificates);
    field(u"testTarget"_s)->setText(u"127.0.0.1:%1"_s.arg(server.serverPort()));
    QVERIFY(m_journey->press(u"primary"_s));
    QTRY_VERIFY(isOver());
    const QString verdict = m_journey->heading();
    QVERIFY(m_journey->press(u"primary"_s));
    // The fault it found is what the walk goes on with, and the way until then is kept.
    const auto& position = m_journey->wizard().session().position();
    QCOMPARE(position.cause, u"server-temporary-problem"_s);
    QCOMPARE(position.path.first().fact, u"symptom"_s);
    QStringList side;
    for (const QLabel* label : m_journey->find(u"trail"_s)->findChildren<QLabel*>())
        side.append(label->accessibleName());
    QVERIFY2(side.contains(verdict), qPrintable(side.join(u'\n')));
    // When that did not help either, what was left of the first way comes.
    for (int i = 0; i < 12 && !m_journey->position().startsWith(u"no-error-message/"_s); ++i) {
        QVERIFY(m_journey->kind() != session::Position::Kind::Outcome);
        QVERIFY(m_journey->walkOn());
        if (!m_journey->position().startsWith(u"no-error-message/"_s))
            QVERIFY(m_journey->press(u"no"_s));
    }
    QCOMPARE(m_journey->position(), u"no-error-message/start-plain"_s);
}

void ConnectionPageTest::anAdviceCanBePassedWithoutTheTest()
{
    walkToTheTestsAdvice();
    QVERIFY(m_journey->press(u"no"_s));
    QCOMPARE(m_journey->position(), u"no-error-message/start-plain"_s);
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->position(), u"no-error-message/check-the-connection"_s);
}

void ConnectionPageTest::whatTheTestFoundAtTheDoorIsWorkedOn()
{
    test::ScriptedServer server({Busy}, m_certificates);
    startAgainst(server);
    QTRY_VERIFY(isOver());
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->wizard().session().position().cause, u"server-temporary-problem"_s);
}

QTEST_MAIN(ConnectionPageTest)
#include "tst_connection_page.moc"
