#include "Child.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace unsent::tests;

namespace {
const QString RelayDialog =
    u"The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail "
    u"address was "
    "'sam@adatum.example'. Subject 'Test', Account: 'Work', Server: 'smtp.litware.example', Protocol: SMTP, Server "
    "Response: "
    "'550 <sam@adatum.example>... Relaying Denied', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79"_s;

QByteArray postfixLog(int lines)
{
    const QByteArray line = "Nov 22 10:01:02 mx postfix/smtp[123]: 4F3A2B1C0D: to=<sam@adatum.example>, "
                            "relay=mx.adatum.example[192.0.2.1]:25, delay=1, "
                            "dsn=5.1.1, status=bounced (host mx.adatum.example[192.0.2.1] said: 550 5.1.1 "
                            "<sam@adatum.example>: Recipient address "
                            "rejected: User unknown (in reply to RCPT TO command))\n";
    return line.repeated(lines);
}

/// A file in a folder that lives as long as the test; its path.
QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

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
    void jsonKeepsItsPromise_data();
    void jsonKeepsItsPromise();
    void explainReadsTextFileAndStandardInputAlike();
    void explainSaysWhatItDoesNotKnow();
    void explainMarksTheDecidingWordsInCodePoints();
    void explainTakesSeveralFilesAsJsonLines();
    void explainCountsTheCausesOfMany_data();
    void explainCountsTheCausesOfMany();
    void explainStreamsALogAsJsonLines();
    void explainStopsOnInterruptionWithWhatItHas();
    void explainEndsOnTenMegabytes();
    void explainRefusesWhatItCannotRead_data();
    void explainRefusesWhatItCannotRead();
    void walkGoesOnUntilSomebodyElseMustAct();
    void walkIsTheSameEachTime();
    void walkTakesFactsAsKnown();
    void walkKeepsItsWayInAnotherLanguage();
    void checkNameShowsWhereItIsWrong();
    void checkSizeAddsUpTheFiles();
    void checkSizeTellsWhatItCouldNotRead();
    void missingKnowledgeIsToldOnStandardError();
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

void CommandLineTest::explainReadsTextFileAndStandardInputAlike()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"dialog.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(RelayDialog.toUtf8());
    file.close();
    const Ended byText = runUnsent({u"explain"_s, u"--json"_s, u"--text"_s, RelayDialog});
    const Ended byFile = runUnsent({u"explain"_s, u"--json"_s, file.fileName()});
    const Ended byInput = runUnsent({u"explain"_s, u"--json"_s, u"-"_s}, RelayDialog.toUtf8());
    const Ended byDefault = runUnsent({u"explain"_s, u"--json"_s}, RelayDialog.toUtf8());
    const QJsonArray causes = byText.json().value(u"causes"_s).toArray();
    QCOMPARE(causes.first().toObject().value(u"cause"_s).toString(), u"relay-denied"_s);
    QCOMPARE(byFile.json().value(u"causes"_s).toArray(), causes);
    QCOMPARE(byInput.json().value(u"causes"_s).toArray(), causes);
    QCOMPARE(byDefault.json().value(u"causes"_s).toArray(), causes);
    QVERIFY(byFile.json().value(u"input"_s).toObject().value(u"name"_s).toString().endsWith(u"dialog.txt"));
    QCOMPARE(byInput.json().value(u"input"_s).toObject().value(u"name"_s).toString(), u"-"_s);
    QVERIFY(byText.json().value(u"next"_s).toString().startsWith(u"relay-denied/"));
}

void CommandLineTest::explainSaysWhatItDoesNotKnow()
{
    const Ended ended = runUnsent({u"explain"_s, u"--json"_s, u"--text"_s, u"the weather is fine"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY(ended.json().value(u"causes"_s).toArray().isEmpty());
    QVERIFY(!ended.json().value(u"sentence"_s).toString().isEmpty());
    QVERIFY(ended.json().value(u"next"_s).isNull());
}

void CommandLineTest::explainMarksTheDecidingWordsInCodePoints()
{
    const QString text = u"\U0001F600\U0001F600 "_s + RelayDialog;
    const QList<uint> points = text.toUcs4();
    const QJsonArray causes =
        runUnsent({u"explain"_s, u"--json"_s, u"--text"_s, text}).json().value(u"causes"_s).toArray();
    QVERIFY(!causes.isEmpty());
    const QJsonArray evidence = causes.first().toObject().value(u"evidence"_s).toArray();
    QVERIFY(!evidence.isEmpty());
    for (const QJsonValue& value : evidence) {
        const QJsonObject one = value.toObject();
        QString words;
        for (const uint point : points.mid(one.value(u"start"_s).toInt(), one.value(u"length"_s).toInt()))
            words += QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1);
        QCOMPARE(words, one.value(u"quote"_s).toString());
    }
}

void CommandLineTest::explainTakesSeveralFilesAsJsonLines()
{
    const QTemporaryDir folder;
    QStringList arguments = {u"explain"_s, u"--json"_s};
    for (const QString& name : {u"a.txt"_s, u"b.txt"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(RelayDialog.toUtf8());
        arguments << file.fileName();
    }
    arguments << folder.filePath(u"missing.txt"_s);
    const Ended ended = runUnsent(arguments);
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(ended.jsonLines().size(), 2);
    const QString second = ended.jsonLines().at(1).value(u"input"_s).toObject().value(u"name"_s).toString();
    QVERIFY(second.endsWith(u"b.txt"));
    QVERIFY(ended.errors.contains("missing.txt"));
}

void CommandLineTest::explainCountsTheCausesOfMany_data()
{
    QTest::addColumn<QString>("form");
    for (const char* form : {"log", "folder", "mailbox", "standard input"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void CommandLineTest::explainCountsTheCausesOfMany()
{
    QFETCH(QString, form);
    const QTemporaryDir folder;
    QByteArray input;
    QString path = folder.path();
    if (form == u"log") {
        path = written(folder, u"mail.log"_s, postfixLog(7));
    } else if (form == u"folder") {
        for (int i = 0; i < 7; ++i)
            written(folder, u"bounce%1.txt"_s.arg(i),
                    "550 5.1.1 <sam@adatum.example>: Recipient address rejected: User unknown\n");
    } else if (form == u"mailbox") {
        const QByteArray message = "From MAILER-DAEMON Sun Nov 22 10:00:00 2026\nFrom: "
                                   "MAILER-DAEMON@mx.adatum.example\nSubject: Undelivered\n\n"
                                   "550 5.1.1 <sam@adatum.example>: Recipient address rejected: User unknown\n\n";
        path = written(folder, u"inbox.mbox"_s, message.repeated(7));
    } else {
        path = u"-"_s;
        input = postfixLog(7);
    }
    const Ended ended = runUnsent({u"explain"_s, path}, input);
    QVERIFY2(ended.exitCode == 0, ended.errors.constData());
    QVERIFY2(ended.text().contains(u"7 text"), ended.output.constData());
    QVERIFY2(ended.text().contains(u"User unknown"), ended.output.constData());
}

void CommandLineTest::explainStreamsALogAsJsonLines()
{
    const QTemporaryDir folder;
    const Ended ended = runUnsent({u"explain"_s, u"--json"_s, written(folder, u"mail.log"_s, postfixLog(5))});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.jsonLines().size(), 5);
    for (const QJsonObject& line : ended.jsonLines())
        QCOMPARE(line.value(u"causes"_s).toArray().first().toObject().value(u"cause"_s).toString(),
                 u"recipient-unknown"_s);
    QVERIFY(ended.jsonLines().at(4).value(u"input"_s).toObject().value(u"name"_s).toString().endsWith(u":5"));
}

void CommandLineTest::explainStopsOnInterruptionWithWhatItHas()
{
    const QTemporaryDir folder;
    // Two logs: the first line of output says that the second is under way, and that takes long.
    const QString few = written(folder, u"few.log"_s, postfixLog(5));
    const QString many = written(folder, u"many.log"_s, postfixLog(400'000));
    QProcess child;
    child.start(QString::fromLocal8Bit(qgetenv("UNSENT_PROGRAM")), {u"explain"_s, u"--json"_s, few, many});
    QVERIFY(child.waitForReadyRead(30'000));
    QCOMPARE(::kill(static_cast<pid_t>(child.processId()), SIGINT), 0);
    QByteArray output;
    while (child.state() != QProcess::NotRunning && child.waitForReadyRead(30'000))
        output += child.readAllStandardOutput();
    QVERIFY(child.waitForFinished(30'000) || child.state() == QProcess::NotRunning);
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
    output += child.readAllStandardOutput();
    QVERIFY(output.endsWith('\n'));
    QVERIFY(output.count('\n') < 400'000);
    QVERIFY(child.readAllStandardError().contains("Stopped"));
}

void CommandLineTest::explainEndsOnTenMegabytes()
{
    QByteArray text = RelayDialog.toUtf8() + '\n';
    text += QByteArray("all work and no play 550 makes a dull log\n").repeated(10 * 1024 * 1024 / 42);
    const Ended ended = runUnsent({u"explain"_s, u"--json"_s, u"-"_s}, text);
    QVERIFY2(ended.exitCode == 0 || ended.exitCode == 1, ended.errors.constData());
    QVERIFY(!ended.jsonLines().isEmpty());
}

void CommandLineTest::explainRefusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such file") << u"/no/such/file.eml"_s;
    QTest::newRow("a program") << QString::fromLocal8Bit(qgetenv("UNSENT_PROGRAM"));
}

void CommandLineTest::explainRefusesWhatItCannotRead()
{
    QFETCH(QString, path);
    const Ended ended = runUnsent({u"explain"_s, path});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY(ended.output.isEmpty());
    QVERIFY(ended.errors.size() > path.size());
}

void CommandLineTest::walkGoesOnUntilSomebodyElseMustAct()
{
    QStringList arguments = {u"walk"_s, u"--json"_s, u"--cause"_s, u"recipient-unknown"_s};
    QSet<QString> met;
    QJsonObject walk;
    for (int step = 0; step < 80; ++step) {
        walk = runUnsent(arguments).json();
        const QJsonObject position = walk.value(u"position"_s).toObject();
        const QString kind = position.value(u"kind"_s).toString();
        if (kind == u"outcome")
            break;
        const QString place = position.value(u"tree"_s).toString() + u'/' + position.value(u"node"_s).toString();
        QVERIFY2(!met.contains(place), qPrintable(place));
        met.insert(place);
        arguments << u"--answer"_s
                  << (kind == u"advice" ? u"solved=no"_s : position.value(u"node"_s).toString() + u"=?"_s);
    }
    QCOMPARE(walk.value(u"position"_s).toObject().value(u"kind"_s).toString(), u"outcome"_s);
    QCOMPARE(walk.value(u"cause"_s).toString(), u"recipient-unknown"_s);
    QVERIFY(walk.value(u"text"_s).toString().contains(u"Who can help now"));
    QVERIFY(met.size() >= 2);
}

void CommandLineTest::walkIsTheSameEachTime()
{
    const QStringList arguments = {u"walk"_s,         u"--json"_s,   u"--text"_s,    RelayDialog,   u"--answer"_s,
                                   u"signed-in=no"_s, u"--answer"_s, u"solved=no"_s, u"--answer"_s, u"solved=cannot"_s};
    const Ended first = runUnsent(arguments);
    QCOMPARE(first.exitCode, 0);
    for (int run = 0; run < 3; ++run)
        QCOMPARE(runUnsent(arguments).output, first.output);
}

void CommandLineTest::walkTakesFactsAsKnown()
{
    const QJsonObject walk =
        runUnsent({u"walk"_s, u"--json"_s, u"--fact"_s, u"cause=relay-denied"_s, u"--fact"_s, u"signed-in=no"_s})
            .json();
    QCOMPARE(walk.value(u"asked"_s).toInt(), 0);
    const QJsonArray path = walk.value(u"path"_s).toArray();
    QVERIFY(!path.isEmpty());
    QCOMPARE(path.first().toObject().value(u"fact"_s).toString(), u"signed-in"_s);
    QCOMPARE(path.first().toObject().value(u"source"_s).toString(), u"known"_s);
    const QJsonObject answered =
        runUnsent({u"walk"_s, u"--json"_s, u"--cause"_s, u"relay-denied"_s, u"--answer"_s, u"signed-in=no"_s}).json();
    QCOMPARE(answered.value(u"asked"_s).toInt(), 1);
    QCOMPARE(answered.value(u"position"_s), walk.value(u"position"_s));
}

void CommandLineTest::walkKeepsItsWayInAnotherLanguage()
{
    const QStringList arguments = {u"walk"_s, u"--json"_s, u"--cause"_s, u"relay-denied"_s};
    const QJsonObject english = runUnsent(arguments).json();
    const QJsonObject german = runUnsent(arguments + QStringList{u"--language"_s, u"de"_s}).json();
    QCOMPARE(german.value(u"position"_s), english.value(u"position"_s));
    QVERIFY(german.value(u"text"_s) != english.value(u"text"_s));
    const QJsonObject unknown = runUnsent(arguments + QStringList{u"--language"_s, u"tlh"_s}).json();
    QCOMPARE(unknown.value(u"text"_s), english.value(u"text"_s));
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

void CommandLineTest::terminalIsNotSteeredByPastedText()
{
    const Ended ended = runUnsent({u"check"_s, u"name"_s, u"pc\u001b[31m\u202e"_s});
    QVERIFY(!ended.output.contains('\x1b'));
    QVERIFY(!ended.text().contains(QChar(0x202e)));
    QVERIFY(ended.text().contains(u"U+001B"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
