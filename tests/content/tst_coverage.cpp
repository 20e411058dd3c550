#include <Articles.h>
#include <ListedCodes.h>
#include <Shingles.h>
#include <Store.h>

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace unsent;
using content::ListedCode;

/// Every code of the articles can be looked up in the compiled knowledge, under its right namespace.
class CoverageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCodeOfTheArticlesIsFound_data();
    void everyCodeOfTheArticlesIsFound();
    void everyMessageOfASharedNumberIsFound_data();
    void everyMessageOfASharedNumberIsFound();
    void wrongRowsShowTheirCorrection_data();
    void wrongRowsShowTheirCorrection();
    void anySpellingFindsTheEntry_data();
    void anySpellingFindsTheEntry();
    void germanSaysWhatEverySignatureSays();

private:
    std::unique_ptr<store::Store> m_store;
    QList<ListedCode> m_codes;
};

namespace {

bool isUseful(const model::CodeEntry& entry)
{
    return !entry.meaning.isEmpty() && !entry.action.isEmpty() && !entry.causes.isEmpty() && !entry.sources.isEmpty();
}

/// Whether a title is the message, give or take names and numbers the server fills in.
bool isTitleOf(const QString& title, const QString& message)
{
    const QStringList wanted = content::wordsOf(title);
    const QStringList given = content::wordsOf(message);
    const auto shared =
        std::count_if(wanted.begin(), wanted.end(), [&](const QString& w) { return given.contains(w); });
    return !wanted.isEmpty() && shared * 10 >= wanted.size() * 9;
}

} // namespace

void CoverageTest::initTestCase()
{
    auto opened = store::Store::open(store::Store::standardPath());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().what));
    m_store = std::move(opened).value();
    if (const auto folder = content::articleFolder())
        m_codes = content::listedCodes(content::readArticles(*folder));
}

void CoverageTest::everyCodeOfTheArticlesIsFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("nameSpace");
    if (m_codes.isEmpty())
        QSKIP("The articles are not here; UNSENT_SEEDS can name their folder.");
    QVERIFY2(m_codes.size() > 500, "the articles list more codes than were read");
    for (const ListedCode& code : std::as_const(m_codes))
        QTest::addRow("%s %s %s %s", qPrintable(code.article), qPrintable(code.nameSpace), qPrintable(code.code),
                      qPrintable(code.message.left(40)))
            << code.code << code.nameSpace;
}

void CoverageTest::everyCodeOfTheArticlesIsFound()
{
    QFETCH(QString, code);
    QFETCH(QString, nameSpace);
    const auto entries = m_store->lookup(code);
    const bool found = std::any_of(entries.begin(), entries.end(), [&](const model::CodeEntry& entry) {
        return isUseful(entry) && (nameSpace.isEmpty() || entry.nameSpace == nameSpace);
    });
    QVERIFY2(found, qPrintable(u"no entry for %1 in %2"_s.arg(code, nameSpace)));
}

void CoverageTest::everyMessageOfASharedNumberIsFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("nameSpace");
    QTest::addColumn<QString>("message");
    if (m_codes.isEmpty())
        QSKIP("The articles are not here; UNSENT_SEEDS can name their folder.");
    for (const ListedCode& code : std::as_const(m_codes)) {
        if (!code.message.isEmpty())
            QTest::addRow("%s %s", qPrintable(code.code), qPrintable(code.message.left(60)))
                << code.code << code.nameSpace << code.message;
    }
}

void CoverageTest::everyMessageOfASharedNumberIsFound()
{
    QFETCH(QString, code);
    QFETCH(QString, nameSpace);
    QFETCH(QString, message);
    const auto entries = m_store->lookup(code);
    const bool found = std::any_of(entries.begin(), entries.end(), [&](const model::CodeEntry& entry) {
        return entry.nameSpace == nameSpace && isTitleOf(entry.title, message);
    });
    QVERIFY2(found, qPrintable(u"no entry of %1 %2 has the words: %3"_s.arg(nameSpace, code, message)));
}

void CoverageTest::wrongRowsShowTheirCorrection_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("nameSpace");
    const QList<std::pair<QString, QStringList>> wrong = {
        {u"smtp-reply"_s,
         {u"101"_s, u"250"_s, u"251"_s, u"354"_s, u"421"_s, u"422"_s, u"432"_s, u"503"_s, u"523"_s, u"550"_s, u"551"_s,
          u"552"_s, u"553"_s, u"554"_s}},
        {u"enhanced-status"_s,
         {u"471"_s, u"447"_s, u"510"_s, u"511"_s, u"X.1.2"_s, u"X.2.0"_s, u"X.7.15"_s, u"X.7.16"_s, u"X.7.17"_s}},
        {u"outlook"_s,
         {u"0x800CCC01"_s, u"0x800CCC1A"_s, u"0x800CCC1B"_s, u"0x800CCC22"_s, u"0x800CCC25"_s, u"0x800CCC29"_s,
          u"0x800CCC66"_s, u"0x800CCC67"_s, u"0x800CCC6C"_s, u"0x800CCC78"_s, u"0x800CCC79"_s, u"0x8004218"_s,
          u"0x834005"_s, u"0x0004b9"_s, u"0x000501"_s}},
        {u"imap"_s, {u"0x800CCCD2"_s, u"0x800CCCD7"_s, u"0x800CCCDB"_s, u"0x800CCCDC"_s}},
        {u"nntp"_s, {u"0x800CCCAA"_s}},
        {u"gmail"_s,
         {u"530 5.5.1"_s, u"535 5.7.1"_s, u"552 5.2.3"_s, u"454 4.5.0"_s, u"554 5.7.1"_s, u"555 5.7.1"_s,
          u"555 5.5.4"_s}},
        {u"mailgun"_s, {u"602"_s}},
        {u"sendgrid"_s, {u"403"_s, u"450"_s, u"452"_s}},
    };
    for (const auto& [nameSpace, codes] : wrong) {
        for (const QString& code : codes)
            QTest::addRow("%s %s", qPrintable(nameSpace), qPrintable(code)) << code << nameSpace;
    }
}

void CoverageTest::wrongRowsShowTheirCorrection()
{
    QFETCH(QString, code);
    QFETCH(QString, nameSpace);
    const auto entries = m_store->lookup(code);
    QVERIFY2(std::any_of(entries.begin(), entries.end(),
                         [&](const model::CodeEntry& entry) {
                             return entry.nameSpace == nameSpace && !entry.corrects.isEmpty();
                         }),
             qPrintable(u"the entry of %1 does not say what a common list has wrong"_s.arg(code)));
}

void CoverageTest::anySpellingFindsTheEntry_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("nameSpace");
    QTest::addColumn<QString>("code");
    QTest::newRow("dots") << u"5.7.1"_s << u"enhanced-status"_s << u"X.7.1"_s;
    QTest::newRow("no dots") << u"571"_s << u"enhanced-status"_s << u"X.7.1"_s;
    QTest::newRow("number sign") << u"(#5.7.1)"_s << u"enhanced-status"_s << u"X.7.1"_s;
    QTest::newRow("lower case") << u"0x800ccc79"_s << u"outlook"_s << u"0x800CCC79"_s;
    QTest::newRow("no 0x") << u"800CCC79"_s << u"outlook"_s << u"0x800CCC79"_s;
    QTest::newRow("signed decimal") << u"-2146644871"_s << u"outlook"_s << u"0x800CCC79"_s;
    QTest::newRow("pair with a hyphen") << u"550-5.7.26"_s << u"gmail"_s << u"550 5.7.26"_s;
    QTest::newRow("name of a socket error") << u"ECONNREFUSED"_s << u"socket"_s << u"10061"_s;
    QTest::newRow("mark in brackets") << u"[TSS04]"_s << u"yahoo"_s << u"TSS04"_s;
    QTest::newRow("older digits of a mark") << u"OFR006_102"_s << u"orange"_s << u"OFR_102"_s;
    QTest::newRow("one of a range") << u"5.7.606"_s << u"exchange"_s << u"5.7.606-649"_s;
}

void CoverageTest::anySpellingFindsTheEntry()
{
    QFETCH(QString, spelling);
    QFETCH(QString, nameSpace);
    QFETCH(QString, code);
    const auto entries = m_store->lookup(spelling);
    QVERIFY(std::any_of(entries.begin(), entries.end(), [&](const model::CodeEntry& entry) {
        return entry.nameSpace == nameSpace && entry.code == code;
    }));
    const auto results = m_store->search(spelling);
    QVERIFY2(std::any_of(results.begin(), results.end(),
                         [&](const store::SearchResult& result) {
                             return result.kind == "code"_L1 && result.id == nameSpace + u'/' + code;
                         }),
             "the search does not find it");
}

void CoverageTest::germanSaysWhatEverySignatureSays()
{
    QStringList english;
    const model::RuleSet rules = m_store->ruleSet();
    QVERIFY(rules.signatures.size() > 1000);
    for (const model::Signature& signature : rules.signatures) {
        if (!signature.says.isEmpty() && !m_store->words(u"signature"_s, signature.id).contains(u"de"_s))
            english.append(signature.id);
    }
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u", "_s)));
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
