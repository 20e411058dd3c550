#include "CodeLookup.h"

#include "CodeSpelling.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

using sqlite::Statement;

constexpr int OtherNotation = 2; // the rank of spellingsOf
enum Group { Named, Everybodys, OneProviders };

struct FoundCode {
    int group = Named;  ///< of a namespace that is named, of everybody, a provider's own
    qsizetype word = 0; ///< the word it was found by: the whole text, then the longest
    int rank = 0;       ///< how well the spelling fits
    qsizetype nameSpace = 0;
    QString id;

    auto key() const { return std::tie(group, word, rank, nameSpace, id); }
};

const QStringList& generalNamespaces()
{
    static const QStringList namespaces = {u"smtp-reply"_s, u"enhanced-status"_s, u"outlook"_s, u"socket"_s,
                                           u"exchange"_s};
    return namespaces;
}

/// Replies that standards define (RFC 5321 section 4.2.3, RFC 4954, 3207, 7504): 550 is a reply, not 5.5.0 with its
/// dots left out. Others, such as 571, are met only so; 432 and 523 are defined, and yet mostly are 4.3.2 and 5.2.3.
bool isReplyOfItsOwn(const QString& word)
{
    static const QSet<QString> replies = {
        u"211"_s, u"214"_s, u"220"_s, u"221"_s, u"235"_s, u"250"_s, u"251"_s, u"252"_s, u"334"_s, u"354"_s, u"421"_s,
        u"450"_s, u"451"_s, u"452"_s, u"454"_s, u"455"_s, u"500"_s, u"501"_s, u"502"_s, u"503"_s, u"504"_s, u"521"_s,
        u"530"_s, u"534"_s, u"535"_s, u"538"_s, u"550"_s, u"551"_s, u"552"_s, u"553"_s, u"554"_s, u"555"_s, u"556"_s};
    return replies.contains(word);
}

/// What a text with these words cannot mean: a reply without dots, a pair with another reply (535 5.7.1 for 550 5.7.1),
/// and a provider's bare 550 where the enhanced status stands beside it.
bool isMeant(const FoundCode& code, const QStringList& words)
{
    static const QRegularExpression replyForm(u"^[2-5]\\d\\d$"_s);
    static const QRegularExpression enhancedForm(u"^[245]\\.\\d{1,3}\\.\\d{1,3}$"_s);
    static const QRegularExpression pairForm(u"^[2-5]\\d\\d [245]\\."_s);
    const QString& word = words.at(code.word);
    const bool isReply = replyForm.match(word).hasMatch();
    if (isReply && code.rank == OtherNotation && isReplyOfItsOwn(word))
        return false;
    const QString own = code.id.section(u'/', 1);
    const bool hasReply = words.indexOf(replyForm) >= 0;
    if (hasReply && pairForm.match(own).hasMatch() && !words.contains(own.section(u' ', 0, 0)))
        return false;
    return !(isReply && code.group == OneProviders && words.indexOf(enhancedForm) >= 0);
}

} // namespace

QStringList findCodes(const Shelf& shelf, const QString& text)
{
    constexpr int MostEntries = 200;
    QList<FoundCode> found;
    const QStringList words = possibleCodes(text);
    for (qsizetype index = 0; index < words.size(); ++index) {
        shelf.each(
            u"SELECT rank, namespace, code FROM spelling WHERE spelling = ?1 LIMIT ?2"_s,
            [&](const Statement& row) {
                const QString nameSpace = row.text(1);
                const qsizetype general = generalNamespaces().indexOf(nameSpace);
                // "gmail 5.7.1" asks for Gmail's own codes
                const int group = words.contains(nameSpace) ? Named : (general >= 0 ? Everybodys : OneProviders);
                found.append({group, index, row.number(0), general, nameSpace + u'/' + row.text(2)});
            },
            words[index], MostEntries);
    }
    const bool isNamed =
        std::any_of(found.begin(), found.end(), [](const FoundCode& code) { return code.group == Named; });
    found.removeIf([&](const FoundCode& code) {
        return !isMeant(code, words) || (isNamed && code.group == OneProviders); // of another provider than the named
    });
    std::sort(found.begin(), found.end(), [](const FoundCode& a, const FoundCode& b) { return a.key() < b.key(); });
    QStringList ids;
    for (const FoundCode& code : std::as_const(found))
        ids.append(code.id);
    ids.removeDuplicates();
    return ids;
}

QStringList completeCodes(const Shelf& shelf, const QString& text, int limit)
{
    const QString word = normalisedCode(text.simplified().section(u' ', -1));
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
    QStringList ids;
    if (word.size() < 2 || !hasDigit)
        return ids;
    shelf.each(
        u"SELECT namespace, code FROM spelling WHERE spelling > ?1 AND spelling < ?2 LIMIT ?3"_s,
        [&](const Statement& row) { ids.append(row.text(0) + u'/' + row.text(1)); }, word,
        QString(word + QChar(0xffff)), limit);
    ids.removeDuplicates();
    return ids;
}

} // namespace unsent::store
