#include "Child.h"
#include "RelayDialog.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent::tests;

namespace {
QStringList missingKeys(const QJsonObject& object, const QStringList& keys)
{
    QStringList missing;
    for (const QString& key : keys) {
        if (!object.contains(key))
            missing << key;
    }
    return missing;
}
} // namespace

/// The program as a script sees it: arguments in, exit code, output and errors out.
class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exitCodeTellsHowItWent_data();
    void exitCodeTellsHowItWent();
    void anOptionTheWindowDoesNotHaveIsRefused();
    void jsonKeepsItsPromise_data();
    void jsonKeepsItsPromise();
    void checkNameShowsWhereItIsWrong();
    void checkSizeAddsUpTheFiles();
    void checkSizeTellsWhatItCouldNotRead();
    void missingKnowledgeIsToldOnStandardError();
    void damageDeepInTheKnowledgeGivesNoAnswer_data();
    void damageDeepInTheKnowledgeGivesNoAnswer();
    void badPackIsNamedAndTheAnswerIsStillGiven();
    void terminalIsNotSteeredByPastedText();
};

void CommandLineTest::exitCodeTellsHowItWent_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QStringList& arguments, int code) {
        QTest::newRow(name) << arguments << code;
    };
    row("help is done", {u"--help"_s}, 0);
    row("version is done", {u"--version"_s}, 0);
    row("help of a command is done", {u"walk"_s, u"--help"_s}, 0);
    row("a recognised text is done", {u"explain"_s, u"--text"_s, RelayDialog}, 0);
    row("an unknown text is not recognised", {u"explain"_s, u"--text"_s, u"the weather is fine"_s}, 1);
    row("a known code is done", {u"lookup"_s, u"5.7.1"_s}, 0);
    row("an unknown code is not recognised", {u"lookup"_s, u"9.99.999"_s}, 1);
    row("a search with results is done", {u"search"_s, u"relay"_s}, 0);
    row("a search without results is not recognised", {u"search"_s, u"qqqqzzzzxxxx"_s}, 1);
    row("a known provider is done", {u"provider"_s, u"gmail.com"_s}, 0);
    row("an address names its provider", {u"provider"_s, u"terri@gmail.com"_s}, 0);
    row("an unknown provider is not recognised", {u"provider"_s, u"no-such-provider.invalid"_s, u"--offline"_s}, 1);
    row("a good name is done", {u"check"_s, u"name"_s, u"johns-pc"_s}, 0);
    row("a bad name is a fault", {u"check"_s, u"name"_s, u"john's pc"_s}, 1);
    row("a file that fits is done", {u"check"_s, u"size"_s, QStringLiteral(UNSENT_SOURCE_DIR "/LICENSE")}, 0);
    row("a file that does not fit is a fault",
        {u"check"_s, u"size"_s, QStringLiteral(UNSENT_SOURCE_DIR "/LICENSE"), u"--limit"_s, u"1000"_s}, 1);
    row("a walk without a beginning is not recognised", {u"walk"_s}, 1);
    row("a walk with a door is done", {u"walk"_s, u"--door"_s, u"no-error-message"_s}, 0);
    row("no such command", {u"explian"_s}, 2);
    row("no such option", {u"explain"_s, u"--colour"_s}, 2);
    row("text and file together", {u"explain"_s, u"--text"_s, u"x"_s, u"y"_s}, 2);
    row("lookup of nothing", {u"lookup"_s}, 2);
    row("search of nothing", {u"search"_s}, 2);
    row("provider of nothing", {u"provider"_s}, 2);
    row("check of nothing", {u"check"_s}, 2);
    row("check name of nothing", {u"check"_s, u"name"_s}, 2);
    row("check name of no such kind", {u"check"_s, u"name"_s, u"x"_s, u"--kind"_s, u"planet"_s}, 2);
    row("check size of nothing", {u"check"_s, u"size"_s}, 2);
    row("a limit that is no size", {u"check"_s, u"size"_s, u"x"_s, u"--limit"_s, u"lots"_s}, 2);
    row("a fact that does not exist", {u"walk"_s, u"--fact"_s, u"colour=red"_s}, 2);
    row("a value that does not exist", {u"walk"_s, u"--fact"_s, u"signed-in=perhaps"_s}, 2);
    row("a fact without a value", {u"walk"_s, u"--fact"_s, u"signed-in"_s}, 2);
    row("a door that does not exist", {u"walk"_s, u"--fact"_s, u"door=trapdoor"_s}, 2);
    row("a cause that does not exist", {u"walk"_s, u"--cause"_s, u"bad-luck"_s}, 2);
    row("judging an advice where a question stands",
        {u"walk"_s, u"--door"_s, u"no-error-message"_s, u"--answer"_s, u"solved=no"_s}, 2);
    row("walk with a loose word", {u"walk"_s, u"relay"_s}, 2);
    row("a file that is not there", {u"explain"_s, u"/no/such/file.eml"_s}, 3);
    row("a folder as the walk's input", {u"walk"_s, u"--input"_s, u"/"_s}, 3);
    row("a file that has vanished", {u"check"_s, u"size"_s, u"/no/such/file"_s}, 3);
}

void CommandLineTest::exitCodeTellsHowItWent()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Ended ended = runUnsent(arguments);
    QVERIFY2(ended.exitCode == code, ended.errors.constData());
    if (code == 0)
        QVERIFY(!ended.output.isEmpty());
    else
        QVERIFY(!ended.errors.isEmpty() || !ended.output.isEmpty());
    if (code >= 2)
        QVERIFY2(ended.output.isEmpty() || arguments.contains(u"size"_s), ended.output.constData());
}

void CommandLineTest::anOptionTheWindowDoesNotHaveIsRefused()
{
    // A window that opened as if nothing had been asked for would stay open.
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    child.setProcessEnvironment(environment);
    child.start(QString::fromLocal8Bit(qgetenv("UNSENT_PROGRAM")), {u"--full-screen"_s});
    const bool ended = child.waitForFinished(30'000);
    child.kill();
    child.waitForFinished();
    QVERIFY(ended);
    QCOMPARE(child.exitCode(), 2);
    QVERIFY(child.readAllStandardError().contains("full-screen"));
}

void CommandLineTest::jsonKeepsItsPromise_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("array");
    QTest::addColumn<QStringList>("elementKeys");
    const auto row = [](const char* name, const QStringList& arguments, const QStringList& keys, const QString& array,
                        const QStringList& elementKeys) {
        QTest::newRow(name) << arguments << keys << array << elementKeys;
    };
    const QStringList explain = {u"explain"_s, u"--json"_s, u"--text"_s, RelayDialog};
    const QStringList explainKeys = {u"schema"_s,         u"input"_s, u"fields"_s,   u"facts"_s, u"causes"_s,
                                     u"contradictions"_s, u"ask"_s,   u"sentence"_s, u"next"_s};
    row("explain, fields", explain, explainKeys, u"fields"_s, {u"name"_s, u"value"_s, u"start"_s, u"length"_s});
    row("explain, facts", explain, explainKeys, u"facts"_s, {u"fact"_s, u"value"_s, u"source"_s});
    row("explain, causes", explain, explainKeys, u"causes"_s,
        {u"cause"_s, u"probability"_s, u"confidence"_s, u"reason"_s, u"temporary"_s, u"acts"_s, u"evidence"_s});
    const QStringList walk = {u"walk"_s, u"--json"_s, u"--text"_s, RelayDialog, u"--answer"_s, u"signed-in=no"_s};
    const QStringList walkKeys = {u"schema"_s, u"position"_s, u"text"_s,  u"answers"_s, u"why"_s,
                                  u"path"_s,   u"asked"_s,    u"cause"_s, u"acts"_s};
    row("walk, path", walk, walkKeys, u"path"_s, {u"tree"_s, u"node"_s, u"fact"_s, u"value"_s, u"source"_s});
    row("walk, answers", {u"walk"_s, u"--json"_s, u"--door"_s, u"no-error-message"_s}, walkKeys, u"answers"_s,
        {u"value"_s, u"text"_s});
    row("check name", {u"check"_s, u"name"_s, u"a_b"_s, u"--json"_s},
        {u"name"_s, u"valid"_s, u"kind"_s, u"problems"_s, u"suggestion"_s}, u"problems"_s,
        {u"position"_s, u"character"_s, u"says"_s});
    const QStringList size = {u"check"_s,   u"size"_s, QStringLiteral(UNSENT_SOURCE_DIR "/LICENSE"),
                              u"--limit"_s, u"5MB"_s,  u"--json"_s};
    const QStringList sizeKeys = {u"files"_s, u"message_bytes"_s, u"limits"_s, u"fits"_s};
    row("check size, files", size, sizeKeys, u"files"_s, {u"name"_s, u"bytes"_s, u"encoded"_s});
    row("check size, limits", size, sizeKeys, u"limits"_s, {u"who"_s, u"bytes"_s, u"fits"_s, u"source"_s});
    row("lookup", {u"lookup"_s, u"5.7.1"_s, u"--json"_s}, {u"code"_s, u"entries"_s}, u"entries"_s,
        {u"namespace"_s, u"title"_s, u"meaning"_s, u"do"_s, u"provider"_s, u"causes"_s, u"temporary"_s, u"sources"_s,
         u"corrects"_s});
    row("search", {u"search"_s, u"relay"_s, u"--json"_s}, {u"query"_s, u"results"_s}, u"results"_s,
        {u"kind"_s, u"id"_s, u"title"_s, u"snippet"_s});
    row("provider", {u"provider"_s, u"gmail.com"_s, u"--json"_s},
        {u"domain"_s, u"provider"_s, u"submission"_s, u"sign_in"_s, u"size_bytes"_s, u"before"_s, u"checked"_s,
         u"sources"_s, u"disputed"_s},
        u"submission"_s, {u"host"_s, u"port"_s, u"encryption"_s});
}

void CommandLineTest::jsonKeepsItsPromise()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, keys);
    QFETCH(QString, array);
    QFETCH(QStringList, elementKeys);
    const Ended ended = runUnsent(arguments);
    const QJsonObject object = ended.json();
    QVERIFY2(missingKeys(object, keys).isEmpty(), qPrintable(missingKeys(object, keys).join(u' ')));
    if (keys.contains(u"schema"_s))
        QCOMPARE(object.value(u"schema"_s).toInt(), 1);
    const QJsonArray elements = object.value(array).toArray();
    QVERIFY(!elements.isEmpty());
    for (const QJsonValue& element : elements)
        QVERIFY2(missingKeys(element.toObject(), elementKeys).isEmpty(),
                 qPrintable(missingKeys(element.toObject(), elementKeys).join(u' ')));
    QCOMPARE(ended.output.count('\n'), 1);
}

void CommandLineTest::checkNameShowsWhereItIsWrong()
{
    const QJsonObject checked = runUnsent({u"check"_s, u"name"_s, u"John's_PC"_s, u"--json"_s}).json();
    QCOMPARE(checked.value(u"valid"_s).toBool(true), false);
    QCOMPARE(checked.value(u"kind"_s).toString(), u"computer"_s);
    QCOMPARE(checked.value(u"suggestion"_s).toString(), u"Johns-PC"_s);
    const QJsonArray problems = checked.value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).toObject().value(u"position"_s).toInt(), 4);
    QCOMPARE(problems.at(0).toObject().value(u"character"_s).toString(), u"'"_s);
    const QJsonObject hyphen = runUnsent({u"check"_s, u"name"_s, u"--json"_s, u"--"_s, u"-pc"_s}).json();
    QCOMPARE(hyphen.value(u"name"_s).toString(), u"-pc"_s);
}

void CommandLineTest::checkSizeAddsUpTheFiles()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"slides.ppt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(18'500'000));
    const QJsonObject checked =
        runUnsent({u"check"_s, u"size"_s, file.fileName(), u"--limit"_s, u"25000000"_s, u"--json"_s}).json();
    QCOMPARE(checked.value(u"fits"_s).toBool(true), false);
    QVERIFY(checked.value(u"message_bytes"_s).toInteger() > 25'000'000);
    QMap<QString, bool> fits;
    for (const QJsonValue& limit : checked.value(u"limits"_s).toArray())
        fits.insert(limit.toObject().value(u"who"_s).toString(), limit.toObject().value(u"fits"_s).toBool());
    QCOMPARE(fits, (QMap<QString, bool>{{u"outlook-classic"_s, true}, {u"server"_s, false}}));
    const QJsonObject toGmail =
        runUnsent({u"check"_s, u"size"_s, file.fileName(), u"--to"_s, u"sam@gmail.com"_s, u"--json"_s}).json();
    QVERIFY(toGmail.value(u"limits"_s).toArray().size() > 1);
}

void CommandLineTest::checkSizeTellsWhatItCouldNotRead()
{
    const Ended ended = runUnsent({u"check"_s, u"size"_s, u"/no/such/file"_s, u"/"_s, u"--json"_s});
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(ended.json().value(u"fits"_s).toBool(true), false);
    QCOMPARE(ended.json().value(u"files"_s).toArray().size(), 2);
    QVERIFY(ended.errors.contains("folder"));
}

void CommandLineTest::missingKnowledgeIsToldOnStandardError()
{
    const Ended ended = runUnsent({u"lookup"_s, u"550"_s}, {}, u"/no/such/knowledge.db"_s);
    QCOMPARE(ended.exitCode, 3);
    QVERIFY(ended.output.isEmpty());
    QVERIFY(!ended.errors.isEmpty());
    // Names are checked without any knowledge.
    QCOMPARE(runUnsent({u"check"_s, u"name"_s, u"pc"_s}, {}, u"/no/such/knowledge.db"_s).exitCode, 0);
}

void CommandLineTest::damageDeepInTheKnowledgeGivesNoAnswer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("explain") << QStringList{u"explain"_s, u"--text"_s, RelayDialog};
    QTest::newRow("explain as JSON") << QStringList{u"explain"_s, u"--json"_s, u"--text"_s, RelayDialog};
    QTest::newRow("walk") << QStringList{u"walk"_s, u"--text"_s, RelayDialog};
    QTest::newRow("walk from a cause") << QStringList{u"walk"_s, u"--cause"_s, u"relay-denied"_s};
    QTest::newRow("lookup") << QStringList{u"lookup"_s, u"0x800CCC79"_s};
    QTest::newRow("search") << QStringList{u"search"_s, u"relay"_s};
}

void CommandLineTest::damageDeepInTheKnowledgeGivesNoAnswer()
{
    constexpr qint64 PageBytes = 4096;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.db"_s);
    QVERIFY(QFile::copy(qEnvironmentVariable("UNSENT_STORE"), path));
    QFile file(path);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite));
    // The first pages are whole, so that the file opens.
    const qint64 from = file.size() / 4 / PageBytes * PageBytes;
    QVERIFY(file.seek(from));
    QVERIFY(file.write(QByteArray(static_cast<qsizetype>(file.size() - from), '\xee')) > 0);
    file.close();
    QFETCH(QStringList, arguments);
    const Ended ended = runUnsent(arguments, {}, path);
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.contains("is damaged"), ended.errors.constData());
}

void CommandLineTest::badPackIsNamedAndTheAnswerIsStillGiven()
{
    QTemporaryDir folder;
    QFile pack(folder.filePath(u"company.db"_s));
    QVERIFY(pack.open(QIODevice::WriteOnly));
    pack.write("no database");
    pack.close();
    qputenv("UNSENT_PACKS", folder.path().toUtf8());
    const Ended ended = runUnsent({u"lookup"_s, u"5.7.1"_s});
    qunsetenv("UNSENT_PACKS");
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(ended.text().contains(u"5.7.1"_s));
    QVERIFY2(ended.errors.contains("company.db"), ended.errors.constData());
}

void CommandLineTest::terminalIsNotSteeredByPastedText()
{
    const Ended ended = runUnsent({u"check"_s, u"name"_s, u"pc\u001b[31m\u202e"_s});
    QVERIFY(!ended.output.contains('\x1b'));
    QVERIFY(!ended.text().contains(QChar(0x202e)));
    QVERIFY(ended.text().contains(u"U+001B"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
