#include "FiveTrees.h"
#include "XServer.h"

#include <Journey.h>
#include <ScriptedServer.h>

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace unsent;

Q_DECLARE_METATYPE(unsent::test::Way)

namespace {
const auto TestAdvice = u"no-error-message/check-the-connection"_s;
const QMap<QString, QString> ToTheTest = {{u"symptom"_s, u"outbox"_s},
                                          {u"outbox-scope"_s, u"every"_s},
                                          {u"receiving-works"_s, u"no"_s},
                                          {u"internet-works"_s, u"yes"_s},
                                          {u"working-offline"_s, u"no"_s}};
} // namespace

/// From the pasted error of an article to a solved and to an unsolved end: by mouse, by keyboard alone, and by
/// `unsent walk`, which must all come to the same advice.
class JourneysTest : public QObject {
    Q_OBJECT

public:
    explicit JourneysTest(const QString& missing)
        : m_missing(missing)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_journey.reset(); }
    void byMouse_data() { ways(); }
    void byMouse();
    void byKeyboardAlone_data() { ways(); }
    void byKeyboardAlone();
    void byCommandLine_data() { ways(); }
    void byCommandLine();
    void aToolInAnAdviceByMouse() { useTheToolOfAnAdvice(false); }
    void aToolInAnAdviceByKeyboardAlone() { useTheToolOfAnAdvice(true); }
    void aToolInAnAdviceByCommandLine();

private:
    static void ways();
    /// From the door without a message to the advice that names the connection test, and through the test.
    void useTheToolOfAnAdvice(bool byKeyboard);
    /// One key to whatever has the focus, as the X server would send it.
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Tabs until the control of this name has the focus.
    bool tabTo(const QString& name);
    bool answerByKeyboard(const QMap<QString, QString>& answers);
    QJsonObject walk(const QString& file, const QStringList& answers);

    QString m_missing;
    std::unique_ptr<test::Journey> m_journey;
};

void JourneysTest::initTestCase()
{
    if (!m_missing.isEmpty())
        QSKIP(qPrintable(m_missing));
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    m_journey = std::make_unique<test::Journey>();
}

void JourneysTest::ways()
{
    QTest::addColumn<test::Way>("way");
    const auto trees = test::fiveTrees();
    for (const test::Way& way : trees)
        QTest::newRow(way.name) << way;
}

void JourneysTest::byMouse()
{
    QFETCH(test::Way, way);
    m_journey->wizard().startAgain();
    QVERIFY(m_journey->diagnose(way.text));
    QCOMPARE(m_journey->heading(), m_journey->store().cause(way.cause)->sentence);
    QVERIFY(m_journey->press(u"primary"_s));
    QVERIFY(m_journey->walkOn(way.answers));
    QCOMPARE(m_journey->position(), way.cure);

    QVERIFY(m_journey->press(u"primary"_s)); // yes, it sends
    QCOMPARE(m_journey->pageName(), u"outcomePage"_s);
    QVERIFY(m_journey->wizard().session().position().solved);

    QVERIFY(m_journey->press(u"back"_s));
    while (m_journey->kind() == session::Position::Kind::Advice) {
        QVERIFY(m_journey->press(u"no"_s));
        QVERIFY(m_journey->walkOn(way.answers));
    }
    QCOMPARE(m_journey->pageName(), u"outcomePage"_s);
    QVERIFY(!m_journey->wizard().session().position().solved);
}

void JourneysTest::type(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_journey->window().windowHandle(), key, modifiers);
    QTest::qWait(0);
}

bool JourneysTest::tabTo(const QString& name)
{
    for (int i = 0; i < 80; ++i) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name)
            return true;
        type(Qt::Key_Tab);
    }
    return false;
}

bool JourneysTest::answerByKeyboard(const QMap<QString, QString>& answers)
{
    for (int page = 0; page < 30; ++page) {
        const auto kind = m_journey->kind();
        if (kind == session::Position::Kind::Tool && m_journey->pageName() != "questionPage"_L1) {
            if (!tabTo(u"answerInstead"_s))
                return false;
            type(Qt::Key_Space);
        }
        if (kind != session::Position::Kind::Tool && kind != session::Position::Kind::Question)
            return kind != session::Position::Kind::Start;
        // The digit of an answer is its place among those that are shown.
        const auto ref = m_journey->wizard().session().position().node;
        const QString wanted = answers.value(m_journey->fact(), u"?"_s);
        int digit = 0;
        int number = 0;
        for (const auto& answer : m_journey->store().tree(ref.tree)->node(ref.node)->answers) {
            if (answer.value != model::AnyValue && answer.value != model::UnsureValue)
                ++number;
            if (answer.value == wanted && wanted != model::UnsureValue)
                digit = number;
        }
        type(static_cast<Qt::Key>(Qt::Key_0 + digit));
        type(Qt::Key_Return);
    }
    return false;
}

void JourneysTest::byKeyboardAlone()
{
    QFETCH(test::Way, way);
    m_journey->wizard().startAgain();
    m_journey->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_journey->window()));
    QGuiApplication::clipboard()->setText(way.text);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"pasteBox"_s);
    type(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_journey->find<QPlainTextEdit>(u"pasteBox"_s)->toPlainText(), way.text);
    type(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_journey->pageName(), u"diagnosisPage"_s);
    QVERIFY(tabTo(u"primary"_s)); // with Tab and the blank too, not only with Ctrl+Enter
    type(Qt::Key_Space);
    QVERIFY(answerByKeyboard(way.answers));
    QCOMPARE(m_journey->position(), way.cure);

    type(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_journey->pageName(), u"outcomePage"_s);
    QVERIFY(m_journey->wizard().session().position().solved);

    type(Qt::Key_Escape);
    while (m_journey->kind() == session::Position::Kind::Advice) {
        QVERIFY(tabTo(u"no"_s));
        type(Qt::Key_Space);
        QVERIFY(answerByKeyboard(way.answers));
    }
    QCOMPARE(m_journey->pageName(), u"outcomePage"_s);
    QVERIFY(!m_journey->wizard().session().position().solved);
    QVERIFY(tabTo(u"primary"_s));
    type(Qt::Key_Space);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(QGuiApplication::clipboard()->text() != way.text);
}

QJsonObject JourneysTest::walk(const QString& file, const QStringList& answers)
{
    QStringList arguments = {u"walk"_s, u"--input"_s, file, u"--json"_s};
    for (const QString& answer : answers)
        arguments << u"--answer"_s << answer;
    QProcess program;
    program.start(QStringLiteral(UNSENT_PROGRAM), arguments);
    if (!program.waitForFinished(60000) || program.exitCode() != 0)
        qWarning("%s", program.readAllStandardError().constData());
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

void JourneysTest::byCommandLine()
{
    QFETCH(test::Way, way);
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(way.text.toUtf8()) > 0);
    file.close();
    const auto nodeOf = [](const QJsonObject& answer) {
        const QJsonObject position = answer[u"position"_s].toObject();
        return position[u"tree"_s].toString() + u'/' + position[u"node"_s].toString();
    };
    const auto kindOf = [](const QJsonObject& answer) {
        return answer[u"position"_s].toObject()[u"kind"_s].toString();
    };
    // A fact that the text tells by itself needs no answer, so the answers are given as the walk asks for them.
    QStringList answers;
    QJsonObject now = walk(file.fileName(), answers);
    const auto goOn = [&] {
        for (int i = 0; i < 30 && (kindOf(now) == "question"_L1 || kindOf(now) == "tool"_L1); ++i) {
            const QString node = now[u"position"_s].toObject()[u"node"_s].toString();
            const QString tree = now[u"position"_s].toObject()[u"tree"_s].toString();
            const QString fact = m_journey->store().tree(tree)->node(node)->fact();
            answers << node + u'=' + way.answers.value(fact, u"?"_s);
            now = walk(file.fileName(), answers);
        }
    };
    goOn();
    QCOMPARE(nodeOf(now), way.cure);
    QCOMPARE(kindOf(now), u"advice"_s);
    const QJsonObject solved = walk(file.fileName(), answers + QStringList{u"solved=yes"_s});
    QCOMPARE(kindOf(solved), u"outcome"_s);
    for (int i = 0; i < 60 && kindOf(now) == "advice"_L1; ++i) {
        answers << u"solved=no"_s;
        now = walk(file.fileName(), answers);
        goOn();
    }
    QCOMPARE(kindOf(now), u"outcome"_s);
}

void JourneysTest::useTheToolOfAnAdvice(bool byKeyboard)
{
    const auto press = [&](const QString& name) {
        if (!byKeyboard)
            return m_journey->press(name);
        const bool found = tabTo(name);
        type(Qt::Key_Space);
        return found;
    };
    m_journey->wizard().startAgain();
    m_journey->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_journey->window()));
    QVERIFY(press(u"door-no-error-message"_s));
    QVERIFY(byKeyboard ? answerByKeyboard(ToTheTest) : m_journey->walkOn(ToTheTest));
    QCOMPARE(m_journey->position(), TestAdvice);
    QVERIFY(press(u"primary"_s));
    QCOMPARE(m_journey->pageName(), u"connectionSetupPage"_s);

    test::TestCertificates certificates;
    test::ScriptedServer server({u"S: 421 4.3.2 too many connections\nCLOSE"_s}, certificates);
    auto* target = m_journey->find<QLineEdit>(u"testTarget"_s);
    QVERIFY(target);
    QTest::keyClicks(target, u"127.0.0.1:%1"_s.arg(server.serverPort()));
    QVERIFY(press(u"primary"_s));
    QVERIFY(m_journey->find(u"findings"_s));
    QVERIFY(press(u"primary"_s));
    QCOMPARE(m_journey->wizard().session().position().cause, u"server-temporary-problem"_s);
    QVERIFY(byKeyboard ? answerByKeyboard({}) : m_journey->walkOn());
    QCOMPARE(m_journey->kind(), session::Position::Kind::Advice);
    QVERIFY(press(u"primary"_s)); // yes, it sends
    QCOMPARE(m_journey->pageName(), u"outcomePage"_s);
    QVERIFY(m_journey->wizard().session().position().solved);
}

void JourneysTest::aToolInAnAdviceByCommandLine()
{
    QStringList arguments = {u"walk"_s, u"--fact"_s, u"door=no-error-message"_s};
    for (auto answer = ToTheTest.begin(); answer != ToTheTest.end(); ++answer)
        arguments << u"--fact"_s << answer.key() + u'=' + answer.value();
    QProcess program;
    program.start(QStringLiteral(UNSENT_PROGRAM), arguments);
    QVERIFY(program.waitForFinished(60000));
    const QString said = QString::fromUtf8(program.readAllStandardOutput());
    QVERIFY2(said.contains(TestAdvice), qPrintable(said));
    QVERIFY2(said.contains(u"Test it for me: unsent test ADDRESS@DOMAIN"_s), qPrintable(said));
}

int main(int argc, char* argv[])
{
    test::XServer screen;
    const auto missing = screen.start();
    if (missing)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    JourneysTest test(missing.value_or(QString()));
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journeys.moc"
