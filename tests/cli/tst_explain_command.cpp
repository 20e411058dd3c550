#include "Child.h"
#include "RelayDialog.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace unsent::tests;

namespace {
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

} // namespace

/// What does this error mean? One text, several files, logs, mailboxes and folders.
class ExplainCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explainReadsTextFileAndStandardInputAlike();
    void explainSaysWhatItDoesNotKnow();
    void explainLeadsOnFromWhatAPersonSaysHappens();
    void explainMarksTheDecidingWordsInCodePoints();
    void explainTakesSeveralFilesAsJsonLines();
    void explainCountsTheCausesOfMany_data();
    void explainCountsTheCausesOfMany();
    void explainStreamsALogAsJsonLines();
    void explainStopsOnInterruptionWithWhatItHas();
    void explainEndsOnTenMegabytes();
    void explainRefusesWhatItCannotRead_data();
    void explainRefusesWhatItCannotRead();
};

void ExplainCommandTest::explainReadsTextFileAndStandardInputAlike()
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

void ExplainCommandTest::explainSaysWhatItDoesNotKnow()
{
    const Ended ended = runUnsent({u"explain"_s, u"--json"_s, u"--text"_s, u"the weather is fine"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY(ended.json().value(u"causes"_s).toArray().isEmpty());
    QVERIFY(!ended.json().value(u"sentence"_s).toString().isEmpty());
    QVERIFY(ended.json().value(u"next"_s).isNull());
}

void ExplainCommandTest::explainLeadsOnFromWhatAPersonSaysHappens()
{
    const Ended ended = runUnsent({u"explain"_s, u"--json"_s, u"--text"_s, u"my mails are stuck in the outbox"_s});
    QCOMPARE(ended.exitCode, 1); // no cause is named
    QVERIFY(ended.json()["causes"_L1].toArray().isEmpty());
    QCOMPARE(ended.json()["next"_L1].toString(), u"no-error-message/outbox-scope"_s);
}

void ExplainCommandTest::explainMarksTheDecidingWordsInCodePoints()
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

void ExplainCommandTest::explainTakesSeveralFilesAsJsonLines()
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

void ExplainCommandTest::explainCountsTheCausesOfMany_data()
{
    QTest::addColumn<QString>("form");
    for (const char* form : {"log", "folder", "mailbox", "standard input"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void ExplainCommandTest::explainCountsTheCausesOfMany()
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

void ExplainCommandTest::explainStreamsALogAsJsonLines()
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

void ExplainCommandTest::explainStopsOnInterruptionWithWhatItHas()
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

void ExplainCommandTest::explainEndsOnTenMegabytes()
{
    QByteArray text = RelayDialog.toUtf8() + '\n';
    text += QByteArray("all work and no play 550 makes a dull log\n").repeated(10 * 1024 * 1024 / 42);
    const Ended ended = runUnsent({u"explain"_s, u"--json"_s, u"-"_s}, text);
    QVERIFY2(ended.exitCode == 0 || ended.exitCode == 1, ended.errors.constData());
    QVERIFY(!ended.jsonLines().isEmpty());
}

void ExplainCommandTest::explainRefusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such file") << u"/no/such/file.eml"_s;
    QTest::newRow("a program") << QString::fromLocal8Bit(qgetenv("UNSENT_PROGRAM"));
}

void ExplainCommandTest::explainRefusesWhatItCannotRead()
{
    QFETCH(QString, path);
    const Ended ended = runUnsent({u"explain"_s, path});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY(ended.output.isEmpty());
    QVERIFY(ended.errors.size() > path.size());
}

QTEST_GUILESS_MAIN(ExplainCommandTest)
#include "tst_explain_command.moc"
