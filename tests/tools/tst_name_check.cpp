#include <NameCheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using tools::NameFault;
using tools::NameKind;

/// Which names are allowed (RFC 952, RFC 1123 section 2.1, RFC 5321 section 2.3.5).
class NameCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowedNamesPass_data();
    void allowedNamesPass();
    void faultIsFoundWhereItIs_data();
    void faultIsFoundWhereItIs();
    void suggestionIsCloseAndAllowed_data();
    void suggestionIsCloseAndAllowed();
    void everyFaultIsTold();
    void hugeNameIsJudgedQuickly();
    void longComputerNameIsOnlyAWarning();
    void factsFollow_data();
    void factsFollow();
    void kindIsGuessedFromTheDot();
};

void NameCheckTest::allowedNamesPass_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameKind>("kind");
    QTest::newRow("a computer's name") << u"JOHNS-PC"_s << NameKind::Computer;
    QTest::newRow("digits among letters") << u"pc-7a"_s << NameKind::Computer;
    QTest::newRow("a digit first (RFC 1123)") << u"3com.example.com"_s << NameKind::Host;
    QTest::newRow("a host without a dot") << u"localhost"_s << NameKind::Host;
    QTest::newRow("63 characters between dots") << QString(63, u'a') + u".example"_s << NameKind::Host;
    QTest::newRow("an encoded name of another script") << u"xn--bcher-kva.example"_s << NameKind::Domain;
    QTest::newRow("255 characters in all")
        << (QString(63, u'a') + u'.').repeated(3) + QString(63, u'b') << NameKind::Host;
    QTest::newRow("a domain") << u"example.co.uk"_s << NameKind::Domain;
}

void NameCheckTest::allowedNamesPass()
{
    QFETCH(QString, name);
    QFETCH(NameKind, kind);
    const tools::NameReport report = tools::checkName(name, kind);
    QVERIFY(report.valid);
    QVERIFY(report.problems.isEmpty());
    QVERIFY(report.suggestion.isEmpty());
}

void NameCheckTest::faultIsFoundWhereItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameKind>("kind");
    QTest::addColumn<NameFault>("fault");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("character");
    const auto row = [](const char* words, const QString& name, NameKind kind, NameFault fault, int position,
                        const QString& character) {
        QTest::newRow(words) << name << kind << fault << position << character;
    };
    using enum NameFault;
    row("a straight apostrophe", u"John's-PC"_s, NameKind::Computer, Apostrophe, 4, u"'"_s);
    row("a curly apostrophe", u"John\u2019s-PC"_s, NameKind::Computer, Apostrophe, 4, u"\u2019"_s);
    row("a blank", u"my pc"_s, NameKind::Computer, Blank, 2, u" "_s);
    row("a blank that does not break", u"my\u00a0pc"_s, NameKind::Computer, Blank, 2, u"U+00A0"_s);
    row("an underscore", u"mail_server.example.com"_s, NameKind::Host, Underscore, 4, u"_"_s);
    row("an umlaut", u"büro"_s, NameKind::Computer, NonAscii, 1, u"ü"_s);
    row("a letter beyond the first plane counts as one", u"\U0001F600a_b"_s, NameKind::Computer, NonAscii, 0,
        u"\U0001F600"_s);
    row("a combining accent", u"bu\u0308ro"_s, NameKind::Computer, Invisible, 2, u"U+0308"_s);
    row("a mark that turns the direction", u"pc\u202egnp"_s, NameKind::Computer, Invisible, 2, u"U+202E"_s);
    row("a control character", u"pc\u0007"_s, NameKind::Computer, Invisible, 2, u"U+0007"_s);
    row("a zero-width blank", u"p\u200bc"_s, NameKind::Computer, Invisible, 1, u"U+200B"_s);
    row("another character", u"pc#1"_s, NameKind::Computer, OtherCharacter, 2, u"#"_s);
    row("a dot in a computer's name", u"pc.local"_s, NameKind::Computer, OtherCharacter, 2, u"."_s);
    row("a hyphen at the start", u"-pc"_s, NameKind::Computer, HyphenAtEnd, 0, u"-"_s);
    row("a hyphen at the end", u"pc-"_s, NameKind::Computer, HyphenAtEnd, 2, u"-"_s);
    row("a hyphen before a dot", u"mail-.example.com"_s, NameKind::Host, HyphenAtEnd, 4, u"-"_s);
    row("two dots in a row", u"mail..example.com"_s, NameKind::Host, EmptyLabel, 5, u"."_s);
    row("a dot at the end", u"example.com."_s, NameKind::Host, EmptyLabel, 11, u"."_s);
    row("64 characters between dots", QString(64, u'a') + u".example"_s, NameKind::Host, LabelTooLong, 63, u"a"_s);
    row("256 characters in all", u"a."_s + (QString(63, u'a') + u'.').repeated(3) + QString(62, u'b'), NameKind::Host,
        NameTooLong, 255, u"b"_s);
    row("a domain without a dot", u"example"_s, NameKind::Domain, NoDot, 6, QString());
    row("digits alone", u"12345"_s, NameKind::Computer, OnlyDigits, 0, u"1"_s);
    row("an address in place of a name", u"192.0.2.1"_s, NameKind::Host, OnlyDigits, 8, u"1"_s);
    row("nothing", QString(), NameKind::Computer, Empty, 0, QString());
}

void NameCheckTest::faultIsFoundWhereItIs()
{
    QFETCH(QString, name);
    QFETCH(NameKind, kind);
    const tools::NameReport report = tools::checkName(name, kind);
    QVERIFY(!report.valid);
    QVERIFY(!report.problems.isEmpty());
    const tools::NameProblem& first = report.problems.first();
    QTEST(first.fault, "fault");
    QTEST(static_cast<int>(first.position), "position");
    QTEST(first.character, "character");
    QVERIFY(first.says.endsWith(u'.'));
}

void NameCheckTest::suggestionIsCloseAndAllowed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameKind>("kind");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char* words, const QString& name, NameKind kind, const QString& suggestion) {
        QTest::newRow(words) << name << kind << suggestion;
    };
    row("the article's own case", u"Terri's Computer"_s, NameKind::Computer, u"Terris-Computer"_s);
    row("an underscore becomes a hyphen", u"mail_1.example.com"_s, NameKind::Host, u"mail-1.example.com"_s);
    row("accents go", u"Büro-René"_s, NameKind::Computer, u"Buero-Rene"_s);
    row("letters with a spelling of their own", u"Straße-Łódź"_s, NameKind::Computer, u"Strasse-Lodz"_s);
    row("another script has an encoded form as a host", u"bücher.example"_s, NameKind::Host,
        u"xn--bcher-kva.example"_s);
    row("another script leaves nothing for a computer", u"Компьютер"_s, NameKind::Computer, QString());
    row("hyphens at the ends go", u"-pc-"_s, NameKind::Computer, u"pc"_s);
    row("empty parts go", u"mail..example.com."_s, NameKind::Host, u"mail.example.com"_s);
    row("digits get a letter", u"12345"_s, NameKind::Computer, u"pc-12345"_s);
    row("a long computer name is cut to what Windows networks use", u"Terri's very long computer"_s, NameKind::Computer,
        u"Terris-very-lon"_s);
    row("invisible marks go", u"p\u200bc\u202e_1"_s, NameKind::Computer, u"pc-1"_s);
    row("full-width letters become plain ones", u"\uff30\uff23\uff11"_s, NameKind::Computer, u"PC1"_s);
    row("nothing usable gives nothing", u"''"_s, NameKind::Computer, QString());
    row("a domain needs two parts", u"exam_ple"_s, NameKind::Domain, QString());
}

void NameCheckTest::suggestionIsCloseAndAllowed()
{
    QFETCH(QString, name);
    QFETCH(NameKind, kind);
    QFETCH(QString, suggestion);
    QCOMPARE(tools::checkName(name, kind).suggestion, suggestion);
    if (!suggestion.isEmpty())
        QVERIFY(tools::checkName(suggestion, kind).valid);
}

void NameCheckTest::everyFaultIsTold()
{
    const tools::NameReport report = tools::checkName(u"-John's_pc\u00e9"_s, NameKind::Computer);
    QList<qsizetype> positions;
    for (const tools::NameProblem& problem : report.problems)
        positions << problem.position;
    QCOMPARE(positions, QList<qsizetype>({0, 5, 7, 10}));
}

void NameCheckTest::hugeNameIsJudgedQuickly()
{
    const tools::NameReport report = tools::checkName(QString(10'000'000, u'\''), NameKind::Host);
    QVERIFY(!report.valid);
    QVERIFY(report.problems.size() <= 60);
}

void NameCheckTest::longComputerNameIsOnlyAWarning()
{
    const tools::NameReport report = tools::checkName(u"a-name-with-twenty-1"_s, NameKind::Computer);
    QVERIFY(report.valid);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().fault, NameFault::NetBiosTooLong);
    QCOMPARE(report.problems.first().position, 15);
    QVERIFY(report.problems.first().warning);
}

void NameCheckTest::factsFollow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameKind>("kind");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("an apostrophe") << u"John's"_s << NameKind::Computer
                                   << QStringList{u"computer-name-valid=no"_s, u"name-problem=apostrophe"_s};
    QTest::newRow("nothing wrong") << u"johns"_s << NameKind::Computer
                                   << QStringList{u"computer-name-valid=yes"_s, u"name-problem=none"_s};
    QTest::newRow("a warning is no problem")
        << QString(16, u'a') << NameKind::Computer << QStringList{u"computer-name-valid=yes"_s, u"name-problem=none"_s};
    QTest::newRow("a domain") << u"exam_ple.com"_s << NameKind::Domain << QStringList{u"domain-name-valid=no"_s};
    QTest::newRow("no name") << QString() << NameKind::Computer << QStringList();
}

void NameCheckTest::factsFollow()
{
    QFETCH(QString, name);
    QFETCH(NameKind, kind);
    QStringList told;
    for (const model::Fact& fact : tools::facts(tools::checkName(name, kind))) {
        QCOMPARE(fact.source, model::FactSource::Measured);
        told << fact.id + u'=' + fact.value;
    }
    QTEST(told, "expected");
}

void NameCheckTest::kindIsGuessedFromTheDot()
{
    QCOMPARE(tools::likelyKind(u"smtp.example.com"_s), NameKind::Host);
    QCOMPARE(tools::likelyKind(u"Terri's PC"_s), NameKind::Computer);
    QCOMPARE(tools::nameKindFromId(u"domain"_s), std::optional(NameKind::Domain));
    QVERIFY(!tools::nameKindFromId(u"nonsense"_s));
}

QTEST_GUILESS_MAIN(NameCheckTest)
#include "tst_name_check.moc"
