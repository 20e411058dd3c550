#include <Language.h>
#include <MainWindow.h>
#include <Store.h>
#include <StoreProblem.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace unsent;

/// A store that cannot be used: the program shows a window that says so and what to do, and does not crash.
class StoreProblemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowSaysWhatIsWrongAndWhatToDo_data();
    void windowSaysWhatIsWrongAndWhatToDo();
    void tryAgainOpensWhatHasBeenMended();
    void damageThatOpeningDoesNotMeetIsToldByTheWindow();
    void aWholeStoreIsNotCalledDamaged();
    void programWaitsForThePersonAndDoesNotCrash_data();
    void programWaitsForThePersonAndDoesNotCrash();
    void goodStoreOpensInAFolderThatMayNotBeWritten();

private:
    void addStores();
    QString copyOfStore(const QString& name);
    QString write(const QString& name, const QByteArray& bytes);
    void change(const QString& path, const char* sql);

    QTemporaryDir m_folder;
};

QString StoreProblemTest::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QString StoreProblemTest::copyOfStore(const QString& name)
{
    QFile good(qEnvironmentVariable("UNSENT_STORE"));
    if (!good.open(QIODevice::ReadOnly))
        qFatal("UNSENT_STORE names no store");
    return write(name, good.readAll());
}

void StoreProblemTest::change(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

void StoreProblemTest::addStores()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("next");
    const QString again = u"nstall Unsent again"_s;
    QTest::newRow("missing") << m_folder.filePath(u"none.db"_s) << again;
    QTest::newRow("empty") << write(u"empty.db"_s, {}) << again;
    QTest::newRow("a folder") << m_folder.path() << u"Choose the file in it"_s;
    QTest::newRow("no database") << write(u"text.db"_s, QByteArray("Dear Sir or Madam, ").repeated(500)) << again;
    const QString broken = copyOfStore(u"broken.db"_s);
    QFile file(broken);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(file.seek(100) && file.write(QByteArray(static_cast<qsizetype>(size - 100), '\x5A')) > 0);
    file.close();
    QTest::newRow("corrupt") << broken << again;
    const QString cut = copyOfStore(u"cut.db"_s);
    QVERIFY(QFile::resize(cut, size / 3));
    QTest::newRow("cut short") << cut << again;
    const QString foreign = m_folder.filePath(u"foreign.db"_s);
    change(foreign, "CREATE TABLE IF NOT EXISTS recipe (name TEXT); PRAGMA user_version = 1;");
    QTest::newRow("another program's") << foreign << again;
    const QString newer = copyOfStore(u"newer.db"_s);
    change(newer, "PRAGMA user_version = 9999;");
    QTest::newRow("of a newer program") << newer << u"Install the newer program"_s;
}

void StoreProblemTest::windowSaysWhatIsWrongAndWhatToDo_data()
{
    addStores();
}

void StoreProblemTest::windowSaysWhatIsWrongAndWhatToDo()
{
    QFETCH(QString, path);
    const auto store = store::Store::open(path);
    QVERIFY(!store);
    QVERIFY(!store.error().what.isEmpty());
    QStringList said;
    bool closed = false;
    QTimer::singleShot(0, this, [&] {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (!window->isVisible())
                continue;
            const auto labels = window->findChildren<QLabel*>();
            for (const QLabel* label : labels)
                said.append(label->text());
            QTest::keyClick(window->findChild<QPushButton*>(u"close"_s), Qt::Key_Space);
            closed = !window->isVisible();
        }
    });
    QCOMPARE(app::showStoreProblem(store.error()), app::StoreAnswer::Close);
    QVERIFY(closed);
    const QString all = said.join(u'\n').remove(QChar(0x200B)); // where a path may break
    QVERIFY2(all.contains(store.error().what), qPrintable(all));
    QFETCH(QString, next);
    QVERIFY2(all.contains(next), qPrintable(all));
    QVERIFY2(all.contains(u"Nothing of yours is lost"_s), qPrintable(all));
    QVERIFY2(all.contains(path), qPrintable(all));
}

void StoreProblemTest::tryAgainOpensWhatHasBeenMended()
{
    const QString path = m_folder.filePath(u"mended.db"_s);
    QTimer::singleShot(0, this, [&] {
        copyOfStore(u"mended.db"_s); // somebody copies the file anew
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (window->isVisible())
                QTest::keyClick(window->findChild<QPushButton*>(u"primary"_s), Qt::Key_Space);
        }
    });
    const auto missing = store::Store::open(path);
    QVERIFY(!missing);
    QCOMPARE(app::showStoreProblem(missing.error()), app::StoreAnswer::TryAgain);
    QVERIFY(store::Store::open(path));
}

void StoreProblemTest::damageThatOpeningDoesNotMeetIsToldByTheWindow()
{
    const QString path = copyOfStore(u"deep.db"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 from = file.size() / 4;
    QVERIFY(file.seek(from) && file.write(QByteArray(static_cast<qsizetype>(file.size() - from), '\xee')) > 0);
    file.close();
    const auto store = store::Store::open(path);
    QVERIFY(store);
    app::Language language;
    app::MainWindow window(*store.value(), language, {}, {}, false);
    QSignalSpy damaged(&window, &app::MainWindow::storeDamaged);
    window.show();
    QVERIFY(damaged.wait(30000));
    const auto error = damaged.first().first().value<model::Error>();
    QCOMPARE(error.where, path);
    QVERIFY2(error.what.contains(u"nstall Unsent again"_s), qPrintable(error.what));
}

void StoreProblemTest::aWholeStoreIsNotCalledDamaged()
{
    QVERIFY(!store::Store::damageOf(copyOfStore(u"whole.db"_s)));
}

void StoreProblemTest::programWaitsForThePersonAndDoesNotCrash_data()
{
    addStores();
}

void StoreProblemTest::programWaitsForThePersonAndDoesNotCrash()
{
    QFETCH(QString, path);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"UNSENT_STORE"_s, path);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(UNSENT_PROGRAM), QStringList());
    QVERIFY(program.waitForStarted());
    // The window stands until somebody closes it; a crash would end the program by itself.
    QVERIFY2(!program.waitForFinished(1500), program.readAllStandardError().constData());
    program.terminate();
    QVERIFY(program.waitForFinished(5000));
    // On the command line the same store is refused in words, with the code for input that cannot be read.
    program.start(QStringLiteral(UNSENT_PROGRAM), {u"lookup"_s, u"550"_s});
    QVERIFY(program.waitForFinished(20000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 3);
    QVERIFY(!program.readAllStandardError().isEmpty());
}

void StoreProblemTest::goodStoreOpensInAFolderThatMayNotBeWritten()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"still"_s));
    const QString path = copyOfStore(u"still/knowledge.db"_s);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser);
    const QString folder = m_folder.filePath(u"still"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadUser | QFile::ExeUser);
    {
        const auto store = store::Store::open(path);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().what));
        QVERIFY(store.value()->cause(u"relay-denied"_s));
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QTEST_MAIN(StoreProblemTest)
#include "tst_store_problem.moc"
