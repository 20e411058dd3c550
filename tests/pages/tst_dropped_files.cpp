#include "ErrorTexts.h"
#include "Journey.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Files dropped on the paste box: the good ones are read, of the others is said why not, and nothing is lost.
class DroppedFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init() { m_journey->wizard().startAgain(); }
    void droppedTextShowsItsDiagnosis();
    void droppedFileIsNamedOnTheWay();
    void uselessFileIsRefusedWithAReason_data();
    void uselessFileIsRefusedWithAReason();
    void fileThatCannotBeReadIsRefusedWithAReason();
    void nameOfAFileCannotRearrangeTheLine();
    void droppedWordsAreWords();
    void severalFilesAreReadAndOneIsChosen();
    void aFolderStandsForItsFiles();
    void ofManyFilesTheFirstTwentyAreRead();
    void listFollowsTheLanguage();
    void textTypedAfterwardsLeavesTheListBehind();

private:
    QString write(const QString& name, const QByteArray& bytes);
    void drop(const QString& path) { drop(QStringList{path}); }
    void drop(const QStringList& paths);
    QString wordsOf(const QString& card);

    QTemporaryDir m_folder;
    std::unique_ptr<test::Journey> m_journey;
};

QString DroppedFilesTest::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QString DroppedFilesTest::wordsOf(const QString& card)
{
    const auto* button = m_journey->find<QAbstractButton>(card);
    return button ? button->text() + u": "_s + button->accessibleDescription() : QString();
}

void DroppedFilesTest::drop(const QStringList& paths)
{
    auto* box = m_journey->find<QPlainTextEdit>(u"pasteBox"_s);
    QVERIFY(box);
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    test::dropOn(*box->viewport(), data);
}

void DroppedFilesTest::droppedTextShowsItsDiagnosis()
{
    drop(write(u"error.txt"_s, test::relayingDialog().toUtf8()));
    QTRY_COMPARE(m_journey->pageName(), u"diagnosisPage"_s);
    QCOMPARE(m_journey->heading(), m_journey->store().cause(u"relay-denied"_s)->sentence);
}

void DroppedFilesTest::droppedFileIsNamedOnTheWay()
{
    drop(write(u"returned mail.eml"_s,
               "Subject: Undelivered\nFrom: postmaster@mx.example\nTo: anna@proseware.example\n\n"
               "<sam@fabrikam.example>: 550 5.7.1 Relaying denied\n"));
    QTRY_COMPARE(m_journey->pageName(), u"diagnosisPage"_s);
    auto* step = m_journey->find<QAbstractButton>(u"trail-start"_s);
    QVERIFY(step);
    QVERIFY2(step->accessibleDescription().contains(u"returned mail.eml"_s), qPrintable(step->accessibleDescription()));
}

void DroppedFilesTest::uselessFileIsRefusedWithAReason_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("next");
    QVERIFY(QDir(m_folder.path()).mkpath(u"nothing in it"_s));
    QTest::newRow("an empty folder") << m_folder.filePath(u"nothing in it"_s) << u"Drop the returned e-mail itself"_s;
    QTest::newRow("a picture") << write(u"photo.png"_s, QByteArray::fromHex("89504E470D0A1A0A0000000D49484452") +
                                                            QByteArray(4000, '\x03') + QByteArray(4000, '\0'))
                               << u"Save the message as text"_s;
    QTest::newRow("a program") << write(u"tool.exe"_s, QByteArray("MZ\x90\0\x03", 5) + QByteArray(9000, '\0'))
                               << u"Save the message as text"_s;
    QTest::newRow("a file that is gone") << m_folder.filePath(u"gone.eml"_s) << u"may have been moved"_s;
    QTest::newRow("an empty file") << write(u"empty.eml"_s, {}) << u"Save the message again"_s;
    QTest::newRow("a shortcut to a file")
        << write(u"error.txt.lnk"_s, QByteArray::fromHex("4C0000000114020000000000C000000000000046"))
        << u"Drop the file itself here"_s;
    QFile huge(m_folder.filePath(u"all of my mail.mbox"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(2'000'000'000));
    QTest::newRow("a file of two gigabytes") << huge.fileName() << u"copy the part about the error"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("a device that never ends") << u"/dev/zero"_s << u"Save the message as a file"_s;
    QVERIFY(QFile::link(m_folder.filePath(u"nowhere"_s), m_folder.filePath(u"link.eml"_s)));
    QTest::newRow("a link to nothing") << m_folder.filePath(u"link.eml"_s) << u"not there any more"_s;
#endif
}

void DroppedFilesTest::uselessFileIsRefusedWithAReason()
{
    QFETCH(QString, path);
    QFETCH(QString, next);
    m_journey->paste(u"550 what stood there before"_s);
    drop(path);
    auto* note = m_journey->find<QLabel>(u"startNote"_s);
    QVERIFY(note);
    QTRY_VERIFY(note->text().contains(path.section(u'/', -1)));
    QVERIFY2(note->text().contains(next), qPrintable(note->text()));
    QCOMPARE(m_journey->pageName(), u"startPage"_s);
    QCOMPARE(m_journey->find<QPlainTextEdit>(u"pasteBox"_s)->toPlainText(), u"550 what stood there before"_s);
}

void DroppedFilesTest::fileThatCannotBeReadIsRefusedWithAReason()
{
    const QString path = write(u"secret.txt"_s, "550 no");
    QFile::setPermissions(path, {});
    if (QFile(path).open(QIODevice::ReadOnly))
        QSKIP("this user may read every file");
    drop(path);
    QTRY_VERIFY(m_journey->seen(u"startNote"_s));
    QVERIFY(m_journey->find<QLabel>(u"startNote"_s)->text().contains(u"secret.txt"_s));
}

void DroppedFilesTest::nameOfAFileCannotRearrangeTheLine()
{
    drop(write(u"error\u202Etxt.exe"_s, {}));
    auto* note = m_journey->find<QLabel>(u"startNote"_s);
    QTRY_VERIFY2(note->text().contains(u"error\u27E8U+202e\u27E9txt.exe"_s), qPrintable(note->text()));
    QVERIFY(!note->text().contains(QChar(0x202E)));
    drop(write(u"mail\u202Elme.txt"_s, "550 5.7.1 Relaying denied"));
    QTRY_COMPARE(m_journey->pageName(), u"diagnosisPage"_s);
    auto* step = m_journey->find<QAbstractButton>(u"trail-start"_s);
    QVERIFY(step && !step->accessibleDescription().contains(QChar(0x202E)));
}

void DroppedFilesTest::droppedWordsAreWords()
{
    auto* box = m_journey->find<QPlainTextEdit>(u"pasteBox"_s);
    QMimeData data;
    data.setText(u"550 5.7.1 Relaying denied"_s);
    test::dropOn(*box->viewport(), data);
    QCOMPARE(box->toPlainText(), u"550 5.7.1 Relaying denied"_s);
}

void DroppedFilesTest::severalFilesAreReadAndOneIsChosen()
{
    const QString relaying = write(u"one.txt"_s, "550 5.7.1 Relaying denied");
    const QString full = write(u"two.txt"_s, "552 5.2.2 Mailbox full");
    const QString empty = write(u"three.txt"_s, {});
    drop({relaying, full, empty});
    QTRY_COMPARE(m_journey->pageName(), u"filesPage"_s);
    QTRY_VERIFY(m_journey->find(u"file-1"_s)->isEnabled());
    QCOMPARE(wordsOf(u"file-0"_s), u"one.txt: "_s + m_journey->store().cause(u"relay-denied"_s)->sentence);
    QCOMPARE(wordsOf(u"file-1"_s), u"two.txt: "_s + m_journey->store().cause(u"mailbox-full"_s)->sentence);
    QVERIFY2(wordsOf(u"file-2"_s).contains(u"The file is empty"_s), qPrintable(wordsOf(u"file-2"_s)));
    QVERIFY(!m_journey->find(u"file-2"_s)->isEnabled());

    QVERIFY(m_journey->press(u"file-1"_s));
    QCOMPARE(m_journey->pageName(), u"diagnosisPage"_s);
    QCOMPARE(m_journey->heading(), m_journey->store().cause(u"mailbox-full"_s)->sentence);
    QVERIFY2(wordsOf(u"trail-files"_s).contains(u"two.txt"_s), qPrintable(wordsOf(u"trail-files"_s)));
    QVERIFY(m_journey->press(u"back"_s)); // and then the next one
    QCOMPARE(m_journey->pageName(), u"filesPage"_s);
    QVERIFY(m_journey->press(u"file-0"_s));
    QCOMPARE(m_journey->wizard().session().position().cause, u"relay-denied"_s);
    QVERIFY(m_journey->press(u"primary"_s));
    QVERIFY(m_journey->press(u"trail-files"_s)); // out of the walk too
    QCOMPARE(m_journey->pageName(), u"filesPage"_s);
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->pageName(), u"startPage"_s);
}

void DroppedFilesTest::aFolderStandsForItsFiles()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"bounces/deeper"_s));
    write(u"bounces/b.txt"_s, "552 5.2.2 Mailbox full");
    write(u"bounces/a.txt"_s, "550 5.7.1 Relaying denied");
    write(u"bounces/deeper/c.txt"_s, "550 5.1.1 User unknown");
    drop(m_folder.filePath(u"bounces"_s));
    QTRY_COMPARE(m_journey->pageName(), u"filesPage"_s);
    QVERIFY(wordsOf(u"file-0"_s).startsWith(u"a.txt"_s));
    QVERIFY(wordsOf(u"file-1"_s).startsWith(u"b.txt"_s));
    QVERIFY(!m_journey->seen(u"file-2"_s));
    // A folder with one file is that file.
    m_journey->wizard().startAgain();
    drop(m_folder.filePath(u"bounces/deeper"_s));
    QTRY_COMPARE(m_journey->pageName(), u"diagnosisPage"_s);
    QCOMPARE(m_journey->heading(), m_journey->store().cause(u"recipient-unknown"_s)->sentence);
}

void DroppedFilesTest::ofManyFilesTheFirstTwentyAreRead()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"many"_s));
    for (int i = 10; i < 35; ++i)
        write(u"many/%1.txt"_s.arg(i), "550 5.7.1 Relaying denied");
    drop(m_folder.filePath(u"many"_s));
    QTRY_COMPARE(m_journey->pageName(), u"filesPage"_s);
    QTRY_VERIFY(m_journey->find(u"file-19"_s)->isEnabled());
    QVERIFY(!m_journey->seen(u"file-20"_s));
    const QString said = m_journey->find<QLabel>(u"filesLeftOut"_s)->text();
    QVERIFY2(said.contains(u"20 of 25"_s), qPrintable(said));
    QVERIFY(m_journey->find<QLabel>(u"lead"_s)->text().startsWith(u"Choose one"_s));
}

void DroppedFilesTest::listFollowsTheLanguage()
{
    drop({write(u"one.txt"_s, "550 5.7.1 Relaying denied"), write(u"two.txt"_s, "552 5.2.2 Mailbox full")});
    QTRY_VERIFY(m_journey->seen(u"file-1"_s) && m_journey->find(u"file-1"_s)->isEnabled());
    const QString english = wordsOf(u"file-0"_s);
    pages::Preferences german;
    german.language = u"de"_s;
    m_journey->window().applyPreferences(german);
    QTRY_VERIFY(m_journey->find(u"file-1"_s)->isEnabled());
    QVERIFY(wordsOf(u"file-0"_s) != english);
    QVERIFY(m_journey->press(u"file-0"_s));
    const QString sentence = m_journey->heading();
    pages::Preferences back;
    back.language = u"en"_s;
    m_journey->window().applyPreferences(back);
    QTRY_COMPARE(m_journey->heading(), m_journey->store().cause(u"relay-denied"_s)->sentence);
    QVERIFY(sentence != m_journey->heading());
}

void DroppedFilesTest::textTypedAfterwardsLeavesTheListBehind()
{
    drop({write(u"one.txt"_s, "550 5.7.1 Relaying denied"), write(u"two.txt"_s, "552 5.2.2 Mailbox full")});
    QTRY_VERIFY(m_journey->seen(u"file-0"_s) && m_journey->find(u"file-0"_s)->isEnabled());
    QVERIFY(m_journey->press(u"file-0"_s));
    QVERIFY(m_journey->press(u"trail-start"_s));
    QVERIFY(m_journey->diagnose(u"550 5.1.1 User unknown"_s));
    QVERIFY(!m_journey->seen(u"trail-files"_s));
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->pageName(), u"startPage"_s);
}

QTEST_MAIN(DroppedFilesTest)
#include "tst_dropped_files.moc"
