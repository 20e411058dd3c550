#include "../cli/Child.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent::tests;

/// The program asked to speak German, as a child process: nothing it says may have been made before it knew.
class GermanCommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInTheLanguageAskedFor_data();
    void answersInTheLanguageAskedFor();
    void optionsAndTheirHelpAreGerman();
};

void GermanCommandLineTest::answersInTheLanguageAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("the help") << QStringList{u"--help"_s} << u"Aufruf:"_s << u"Usage:"_s;
    QTest::newRow("the help of a command") << QStringList{u"explain"_s, u"--help"_s} << u"Was bedeutet dieser Fehler?"_s
                                           << u"What does this error mean?"_s;
    QTest::newRow("the help of the test")
        << QStringList{u"test"_s, u"--help"_s} << u"Der Postausgangsserver oder"_s << u"The outgoing server, or"_s;
    QTest::newRow("an option there is not, in Qt's own words")
        << QStringList{u"explain"_s, u"--frobnicate"_s} << u"Unbekannte Option"_s << u"Unknown option"_s;
    QTest::newRow("a command there is not")
        << QStringList{u"frobnicate"_s} << u"Es gibt keinen Befehl"_s << u"There is no command"_s;
    QTest::newRow("a verdict") << QStringList{u"explain"_s, u"--text"_s, u"550 5.7.1 Relaying denied"_s}
                               << u"Ursache: Weiterleiten verweigert"_s << u"Cause: "_s;
    QTest::newRow("a name") << QStringList{u"check"_s, u"name"_s, u"Anna's PC"_s} << u"Dieser Name ist nicht erlaubt"_s
                            << u"This name is not allowed"_s;
    QTest::newRow("a code that is not known")
        << QStringList{u"lookup"_s, u"zzz"_s} << u"ist nichts bekannt"_s << u"Nothing is known about"_s;
}

void GermanCommandLineTest::answersInTheLanguageAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, german);
    QFETCH(QString, english);
    const auto said = [](const QStringList& words) {
        const Ended ended = runUnsent(words);
        return ended.text() + QString::fromUtf8(ended.errors);
    };
    const QString inGerman = said(arguments + QStringList{u"--language"_s, u"de"_s});
    QVERIFY2(inGerman.contains(german) && !inGerman.contains(english), qPrintable(inGerman));
    const QString inEnglish = said(arguments);
    QVERIFY2(inEnglish.contains(english) && !inEnglish.contains(german), qPrintable(inEnglish));
}

void GermanCommandLineTest::optionsAndTheirHelpAreGerman()
{
    const Ended ended = runUnsent({u"explain"_s, u"--help"_s, u"--language"_s, u"de"_s});
    const QString said = ended.text() + QString::fromUtf8(ended.errors);
    for (const QString& words : {u"Optionen:"_s, u"Der Text selbst, anstelle einer Datei."_s, u"Gibt JSON aus."_s})
        QVERIFY2(said.contains(words), qPrintable(said));
}

QTEST_GUILESS_MAIN(GermanCommandLineTest)
#include "tst_german_command_line.moc"
