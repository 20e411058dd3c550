#include "Catalogue.h"

#include <PseudoTranslator.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

QString pretended(const QString& source)
{
    return app::PseudoTranslator().translate("Any", source.toUtf8().constData(), nullptr, -1);
}

} // namespace

/// The language for tests: whatever stays plain on the screen cannot be translated, whatever loses a bracket is
/// clipped.
class PseudoTranslatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsChangedAndLonger();
    void everyPlaceIsKept();
    void whatTheProgramLooksForIsKept_data();
    void whatTheProgramLooksForIsKept();
    void nothingStaysNothing();
};

void PseudoTranslatorTest::everyTextIsChangedAndLonger()
{
    const auto messages = tests::readCatalogue(tests::catalogueFile(u"de"_s));
    QVERIFY(!messages.isEmpty());
    for (const auto& message : messages) {
        const QString words = pretended(message.source);
        QVERIFY2(words.startsWith(u'[') && words.endsWith(u']'), qPrintable(words));
        QVERIFY2(words.size() >= message.source.size() * 4 / 3 + 2, qPrintable(words));
    }
}

void PseudoTranslatorTest::everyPlaceIsKept()
{
    for (const auto& message : tests::readCatalogue(tests::catalogueFile(u"de"_s)))
        QCOMPARE(tests::places(pretended(message.source)), tests::places(message.source));
}

void PseudoTranslatorTest::whatTheProgramLooksForIsKept_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("words");
    QTest::newRow("letters get accents") << u"Page"_s << u"[Pågé~~]"_s;
    QTest::newRow("a number") << u"Port %1"_s << u"[Pört %1~~~]"_s;
    QTest::newRow("a number of the locale") << u"%L1 an"_s << u"[%L1 åñ~~~]"_s;
    QTest::newRow("a count") << u"%n no"_s << u"[%n ñö~~]"_s;
    QTest::newRow("a named place") << u"at {host}"_s << u"[åt {host}~~~~]"_s;
    QTest::newRow("kinds of files") << u"Web (*.html)"_s << u"[Wéb (*.html)~~~~~]"_s;
    QTest::newRow("per cent is no place") << u"100 %"_s << u"[100 %~~]"_s;
}

void PseudoTranslatorTest::whatTheProgramLooksForIsKept()
{
    QFETCH(QString, source);
    QTEST(pretended(source), "words");
}

void PseudoTranslatorTest::nothingStaysNothing()
{
    QVERIFY(pretended(QString()).isEmpty());
    QVERIFY(!app::PseudoTranslator().isEmpty()); // else Qt would not ask it
}

QTEST_GUILESS_MAIN(PseudoTranslatorTest)
#include "tst_pseudo_translator.moc"
