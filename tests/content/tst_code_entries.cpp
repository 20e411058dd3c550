#include <ContentReader.h>

#include <QDate>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace unsent;

/// The code entries as they are written: complete, and in agreement with each other.
class CodeEntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEntryIsComplete();
    void everySourceHasADay();
    void noTwoEntriesDisagreeAboutATime();
    void theClassOfACodeAndItsTimeAgree();
    void listsOfOthersAreThereAsAWhole_data();
    void listsOfOthersAreThereAsAWhole();
    void namespacesAreLargeEnough_data();
    void namespacesAreLargeEnough();
    void entriesCanBeListedBySource();

private:
    compiler::Content m_content;
};

namespace {

QString placeOf(const compiler::Placed<model::CodeEntry>& placed)
{
    return u"%1:%2 %3"_s.arg(placed.place.file).arg(placed.place.line).arg(compiler::idOf(placed.value));
}

/// `550 5.7.1 policy` is one text of the number 550 5.7.1: words without a digit only tell texts apart.
QString numberOf(const QString& code)
{
    QStringList words = code.split(u' ');
    while (words.size() > 1 &&
           std::none_of(words.last().begin(), words.last().end(), [](QChar c) { return c.isDigit(); }))
        words.removeLast();
    return words.join(u' ');
}

} // namespace

void CodeEntriesTest::initTestCase()
{
    compiler::Remarks remarks;
    m_content = compiler::readContent(QStringLiteral(UNSENT_SOURCE_DIR "/knowledge/content"), remarks);
    QVERIFY2(m_content.codes.size() > 700, "most codes were not read");
}

void CodeEntriesTest::everyEntryIsComplete()
{
    QStringList faults;
    for (const auto& placed : std::as_const(m_content.codes)) {
        const model::CodeEntry& code = placed.value;
        if (code.nameSpace.isEmpty() || code.code.isEmpty() || code.title.isEmpty())
            faults.append(placeOf(placed) + u" has no namespace, code or title"_s);
        if (code.meaning.isEmpty() || code.action.isEmpty())
            faults.append(placeOf(placed) + u" does not say what it means or what to do"_s);
        if (code.causes.isEmpty())
            faults.append(placeOf(placed) + u" stands for no cause"_s);
        if (code.sources.isEmpty())
            faults.append(placeOf(placed) + u" has no source"_s);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void CodeEntriesTest::everySourceHasADay()
{
    QStringList faults;
    for (const auto& placed : std::as_const(m_content.codes)) {
        for (const model::Source& source : placed.value.sources) {
            if (!QDate::fromString(source.checked, Qt::ISODate).isValid() || source.title.isEmpty())
                faults.append(placeOf(placed) + u": the source %1 has no title or no day"_s.arg(source.id));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void CodeEntriesTest::noTwoEntriesDisagreeAboutATime()
{
    QMap<QString, const compiler::Placed<model::CodeEntry>*> first;
    QStringList faults;
    for (const auto& placed : std::as_const(m_content.codes)) {
        if (!placed.value.temporary)
            continue;
        const QString key = placed.value.nameSpace + u'/' + numberOf(placed.value.code);
        if (first.contains(key) && first[key]->value.temporary != placed.value.temporary)
            faults.append(placeOf(placed) + u" and "_s + placeOf(*first[key]));
        first.insert(key, &placed);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void CodeEntriesTest::theClassOfACodeAndItsTimeAgree()
{
    // The first digit tells: 4 is transient, 5 is permanent (RFC 5321 section 4.2.1, RFC 3463 section 2).
    static const QRegularExpression Class(u"^([45])(?:\\d\\d\\b|\\.\\d)"_s);
    const QStringList nameSpaces = {u"smtp-reply"_s, u"exchange"_s, u"gmail"_s,  u"yahoo"_s,
                                    u"ses"_s,        u"yandex"_s,   u"comcast"_s};
    QStringList faults;
    int compared = 0;
    for (const auto& placed : std::as_const(m_content.codes)) {
        const auto kind = Class.match(placed.value.code);
        if (!nameSpaces.contains(placed.value.nameSpace) || !kind.hasMatch() || !placed.value.temporary)
            continue;
        ++compared;
        if (*placed.value.temporary != (kind.captured(1) == "4"_L1))
            faults.append(placeOf(placed));
    }
    QVERIFY(compared > 200);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void CodeEntriesTest::listsOfOthersAreThereAsAWhole_data()
{
    QTest::addColumn<QString>("nameSpace");
    QTest::addColumn<QStringList>("codes");
    // The registry of IANA: subject and last detail of each (updated 2024-12-06).
    QStringList registry;
    const QList<int> lastDetails = {0, 10, 4, 6, 8, 6, 10, 30};
    for (qsizetype subject = 0; subject < lastDetails.size(); ++subject) {
        for (int detail = 0; detail <= lastDetails[subject]; ++detail)
            registry.append(u"X.%1.%2"_s.arg(subject).arg(detail));
    }
    QTest::newRow("enhanced status codes of IANA") << u"enhanced-status"_s << registry;
    QTest::newRow("replies of RFC 5321, 1870, 3207, 4954, 7504, 7505 and 1985")
        << u"smtp-reply"_s
        << u"211 214 220 221 235 250 251 252 253 334 354 421 432 450 451 452 454 455 458 459 500 501 502 503 504 521 "
           u"530 "
           "534 535 538 550 551 552 553 554 555 556"_s.split(u' ');
    // imnxport.h: first and last number of each group.
    const QList<std::tuple<const char*, QString, int, int>> groups = {
        {"general errors", u"outlook"_s, 0xCC00, 0xCC1A}, {"HTTP errors", u"outlook"_s, 0xCC30, 0xCC3F},
        {"Winsock errors", u"outlook"_s, 0xCC40, 0xCC45}, {"SMTP replies", u"outlook"_s, 0xCC60, 0xCC6F},
        {"SMTP errors", u"outlook"_s, 0xCC78, 0xCC80},    {"POP3 errors", u"pop3"_s, 0xCC90, 0xCC97},
        {"NNTP errors", u"nntp"_s, 0xCCA0, 0xCCAE},       {"RAS errors", u"ras"_s, 0xCCC2, 0xCCC6},
        {"IMAP errors", u"imap"_s, 0xCCD1, 0xCCE0},       {"more HTTP errors", u"outlook"_s, 0xCCF0, 0xCCF4}};
    for (const auto& [name, nameSpace, first, last] : groups) {
        QStringList codes;
        for (int number = first; number <= last; ++number)
            codes.append(u"0x800C"_s + QString::number(number, 16).toUpper());
        QTest::newRow(name) << nameSpace << codes;
    }
}

void CodeEntriesTest::listsOfOthersAreThereAsAWhole()
{
    QFETCH(QString, nameSpace);
    QFETCH(QStringList, codes);
    QVERIFY(!codes.isEmpty());
    QStringList missing = codes;
    for (const auto& placed : std::as_const(m_content.codes)) {
        if (placed.value.nameSpace == nameSpace)
            missing.removeAll(placed.value.code);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void CodeEntriesTest::namespacesAreLargeEnough_data()
{
    QTest::addColumn<QString>("nameSpace");
    QTest::addColumn<int>("least");
    const QList<std::pair<const char*, int>> sizes = {{"smtp-reply", 45}, {"enhanced-status", 80},
                                                      {"outlook", 150},   {"socket", 30},
                                                      {"exchange", 120},  {"gmail", 65},
                                                      {"yahoo", 12},      {"mailgun-http", 35},
                                                      {"mailgun", 5},     {"sendgrid", 18},
                                                      {"ses", 14},        {"pop3", 9},
                                                      {"imap", 16},       {"nntp", 15},
                                                      {"ras", 5},         {"outlook-com", 14},
                                                      {"icloud", 10},     {"netease", 20}};
    for (const auto& [nameSpace, least] : sizes)
        QTest::newRow(nameSpace) << QString::fromLatin1(nameSpace) << least;
}

void CodeEntriesTest::namespacesAreLargeEnough()
{
    QFETCH(QString, nameSpace);
    QFETCH(int, least);
    const auto count = std::count_if(m_content.codes.cbegin(), m_content.codes.cend(),
                                     [&](const auto& placed) { return placed.value.nameSpace == nameSpace; });
    QVERIFY2(count >= least, qPrintable(u"%1 entries, at least %2 expected"_s.arg(count).arg(least)));
}

/// With UNSENT_LIST_SOURCE=ID the entries that stand on this source are printed; see README.md.
void CodeEntriesTest::entriesCanBeListedBySource()
{
    QMap<QString, QStringList> bySource;
    for (const auto& placed : std::as_const(m_content.codes)) {
        for (const model::Source& source : placed.value.sources)
            bySource[source.id].append(placeOf(placed));
    }
    QVERIFY(bySource[u"iana-enhanced-status"_s].size() >= 80);
    const QString wanted = qEnvironmentVariable("UNSENT_LIST_SOURCE");
    if (wanted.isEmpty())
        return;
    QVERIFY2(bySource.contains(wanted), qPrintable(u"no entry stands on the source %1"_s.arg(wanted)));
    for (const QString& line : std::as_const(bySource[wanted]))
        qInfo("%s", qPrintable(line));
}

QTEST_GUILESS_MAIN(CodeEntriesTest)
#include "tst_code_entries.moc"
