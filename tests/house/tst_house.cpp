// What the architecture forbids and the compiler lets through: read from the sources themselves.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile {
    QString path; // from the top of the sources
    QString text;
};

const QList<SourceFile>& sources()
{
    static const QList<SourceFile> files = [] {
        QList<SourceFile> found;
        const QString top = QStringLiteral(UNSENT_SOURCE_DIR);
        for (const auto& room : {u"app"_s, u"wizard"_s, u"knowledge"_s}) {
            QDirIterator walk(top + u'/' + room, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                if (file.open(QIODevice::ReadOnly))
                    found.append({file.fileName().mid(top.size() + 1), QString::fromUtf8(file.readAll())});
            }
        }
        return found;
    }();
    return files;
}

QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"//[^\\n]*|/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

} // namespace

class House : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRoomsThatMayDoItDoIt_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("SQL is spoken in the sqlite layer, the store and the compiler")
            << u"\\bsqlite3_\\w+\\(|\"\\s*(SELECT|INSERT|CREATE TABLE)\\b"_s
            << u"^knowledge/(sqlite|store|compiler)/"_s;
        QTest::newRow("settings are read and written in the app") << u"\\bQSettings\\b"_s << u"^app/"_s;
        QTest::newRow("sockets are opened in the connection room and its callers on the command line")
            << u"\\bQ(Tcp|Udp|Ssl)Socket\\b"_s << u"^(wizard/connection|app/cli)/"_s;
        QTest::newRow("colours are named in the theme") << u"QColor\\(\\s*0x|QColor\\(\\s*\\d|\"#[0-9A-Fa-f]{6}\""_s
                                                        << u"^(wizard/pages/Colours.cpp|app/SystemPalette.cpp)"_s;
        QTest::newRow("pages do not ask which mode it is") << u"\\bif \\(.*[kK]iosk"_s << u"^app/"_s;
        QTest::newRow("there is no QWizard") << u"\\bQWizard\\b"_s << u"^$"_s;
        QTest::newRow("there are no singletons")
            << u"\\bstatic \\w+&\\s+instance\\(|::instance\\(\\)->(?!thread)"_s << u"^$"_s;
        QTest::newRow("nothing deletes itself") << u"\\bdelete this\\b"_s << u"^$"_s;
    }

    void onlyTheRoomsThatMayDoItDoIt()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, allowed);
        const QRegularExpression forbidden(pattern);
        const QRegularExpression mayDoIt(allowed);
        QStringList guilty;
        for (const SourceFile& file : sources()) {
            if (!mayDoIt.match(file.path).hasMatch() && forbidden.match(withoutComments(file.text)).hasMatch())
                guilty.append(file.path);
        }
        QVERIFY2(guilty.isEmpty(), qPrintable(guilty.join(u", "_s)));
    }

    void everyHeaderHasANameOfItsOwn()
    {
        // Includes are flat, so a name that two rooms share would be found in whichever stands first.
        QHash<QString, QString> seen;
        QStringList twice;
        for (const SourceFile& file : sources()) {
            if (!file.path.endsWith(".h"_L1))
                continue;
            const QString name = file.path.section(u'/', -1);
            if (seen.contains(name))
                twice.append(seen.value(name) + u" and "_s + file.path);
            seen.insert(name, file.path);
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u", "_s)));
    }

    void everyFileIsShort()
    {
        QStringList tooLong;
        for (const SourceFile& file : sources()) {
            if (file.text.count(u'\n') > 300)
                tooLong.append(file.path);
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u", "_s)));
    }

    void thereIsEnoughToLookAt()
    {
        QVERIFY(sources().size() > 200); // else the rows above prove nothing
    }
};

QTEST_APPLESS_MAIN(House)
#include "tst_house.moc"
