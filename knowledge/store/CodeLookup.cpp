#include "CodeLookup.h"

#include "CodeSpelling.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

using sqlite::Statement;

struct FoundCode {
    int group = 0;      ///< of a namespace that is named (0), of everybody (1), a provider's own (2)
    qsizetype word = 0; ///< the word it was found by: the whole text, then the longest
    int rank = 0;       ///< how well the spelling fits
    qsizetype nameSpace = 0;
    QString id;

    auto key() const { return std::tie(group, word, rank, nameSpace, id); }
};

const QStringList& generalNamespaces()
{
    static const QStringList General = {u"smtp-reply"_s, u"enhanced-status"_s, u"outlook"_s, u"socket"_s,
                                        u"exchange"_s};
    return General;
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
                const int group = words.contains(nameSpace) ? 0 : (general >= 0 ? 1 : 2);
                found.append({group, index, row.number(0), general, nameSpace + u'/' + row.text(2)});
            },
            words[index], MostEntries);
    }
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
