#include "Journey.h"

#include <Page.h>
#include <RealServer.h>
#include <Report.h>
#include <ScriptedServer.h>
#include <Settings.h>

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

const QByteArray Canary = "kanarie+Zwart/7&geel=ZXcV";

/// Over a file or folder of the system, for this process alone.
bool lend(const QString& what, const char* where)
{
    return mount(qPrintable(what), where, nullptr, MS_BIND, nullptr) == 0;
}

} // namespace

/// A password typed into the window is sent to a server this computer trusts, and stands nowhere else. Skipped where
/// root is missing: the authorities and the hosts file are lent in a mount namespace.
class ConnectionSecretsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_journey.reset(); }
    void thePasswordIsNowhere_data();
    void thePasswordIsNowhere();

private:
    QByteArray wordsInTheWindow();
    QByteArray filesLeftBehind() const;
    QTemporaryDir m_home, m_system;
    std::unique_ptr<test::TestCertificates> m_certificates;
    std::unique_ptr<test::Journey> m_journey;
};

void ConnectionSecretsTest::initTestCase()
{
    m_certificates = std::make_unique<test::TestCertificates>();
    QVERIFY2(m_certificates->complaint().isEmpty(), qPrintable(m_certificates->complaint()));
    if (geteuid() != 0 || unshare(CLONE_NEWNS) != 0)
        QSKIP("a mount namespace can only be made by root");
    QVERIFY(mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0);
    const QString store = m_system.filePath(u"certs"_s);
    QVERIFY(QDir().mkpath(store));
    QVERIFY(test::writeFile(store + u"/ca.pem"_s, test::readFile(m_certificates->caFile())));
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"rehash"_s, store}), 0);
    QVERIFY(test::writeFile(m_system.filePath(u"hosts"_s), "127.0.0.1 localhost mail.test\n"));
    QVERIFY(lend(store, "/etc/ssl/certs") && lend(m_system.filePath(u"hosts"_s), "/etc/hosts"));
    for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(name, m_home.path().toUtf8());
    QVERIFY(QDir::setCurrent(m_home.path()));
    QCoreApplication::setOrganizationName(u"unsent-test"_s); // settings have a file of their own
    m_journey = std::make_unique<test::Journey>();
}

QByteArray ConnectionSecretsTest::wordsInTheWindow()
{
    QString words;
    const auto widgets = m_journey->window().findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        words += widget->accessibleName() + widget->accessibleDescription() + widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words += label->text();
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            words += edit->text();
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
            words += text->toPlainText();
    }
    return words.toUtf8();
}

QByteArray ConnectionSecretsTest::filesLeftBehind() const
{
    QByteArray all;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += test::readFile(files.next());
    return all;
}

void ConnectionSecretsTest::thePasswordIsNowhere_data()
{
    QTest::addColumn<QString>("answer");
    const QString encoded = QString::fromUtf8(('\0' + QByteArray("alice") + '\0' + Canary).toBase64());
    QTest::newRow("signed in") << u"S: 235 2.7.0 Ok\nC: QUIT"_s;
    QTest::newRow("refused") << u"S: 535 5.7.8 no\nC: QUIT"_s;
    QTest::newRow("repeated by the server")
        << u"S: 535 5.7.8 "_s + QString::fromUtf8(Canary) + u" is wrong, you sent "_s + encoded + u"\nC: QUIT"_s;
}

void ConnectionSecretsTest::thePasswordIsNowhere()
{
    QFETCH(QString, answer);
    test::ScriptedServer server(
        {u"S: 220 mail.test ESMTP\nC: EHLO\nS: 250-mail.test\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nTLS good\n"
         "C: EHLO\nS: 250-mail.test\nS: 250 AUTH PLAIN\nC: AUTH PLAIN\n"_s +
         answer},
        *m_certificates);
    m_journey->wizard().startAgain();
    QVERIFY(m_journey->press(u"door-connection-test"_s) && m_journey->press(u"showDetails"_s));
    const auto type = [&](const QString& name, const QString& text) {
        m_journey->page()->findChild<QLineEdit*>(name)->setText(text);
    };
    type(u"testTarget"_s, u"mail.test:%1"_s.arg(server.serverPort()));
    type(u"testUser"_s, u"alice"_s);
    type(u"testPassword"_s, QString::fromUtf8(Canary));
    QVERIFY(m_journey->press(u"primary"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_journey->page()->findChild<QWidget*>(u"findings"_s), 20'000);
    QVERIFY2(server.heard().contains(('\0' + QByteArray("alice") + '\0' + Canary).toBase64()),
             "the password was never used");

    QByteArray all = wordsInTheWindow();
    QVERIFY(all.contains("AUTH PLAIN ****")); // the transcript was among them
    QVERIFY(m_journey->press(u"copyResult"_s));
    all += QGuiApplication::clipboard()->text().toUtf8();
    QVERIFY(m_journey->press(u"primary"_s)); // into the walk
    all += wordsInTheWindow();
    const session::Session& session = m_journey->wizard().session();
    const auto report =
        session::makeReport(m_journey->store(), session.events(), session.position(), QDate(2026, 11, 22));
    all += toMarkdown(report).toUtf8() + toHtml(report).toUtf8() + toPlainText(report).toUtf8() + toJson(report);
    QVERIFY(app::writePreferences(app::readPreferences()));
    const QByteArray files = filesLeftBehind();
    QVERIFY(!files.isEmpty());
    all += files;
    const QString text = QString::fromUtf8(Canary);
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (const QByteArray& form : {Canary, wide, Canary.toBase64(),
                                   ('\0' + QByteArray("alice") + '\0' + Canary).toBase64(), Canary.toPercentEncoding()})
        QVERIFY2(!all.contains(form), form.constData());
}

QTEST_MAIN(ConnectionSecretsTest)
#include "tst_connection_secrets.moc"
