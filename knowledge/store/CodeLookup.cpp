#include "CodeLookup.h"

#include "CodeSpelling.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

using sqlite::Statement;

struct FoundCode {
    int rank = 0;
    qsizetype nameSpace = 0; ///< general ones first
    QString id;
};

qsizetype orderOf(const QString& nameSpace)
{
    static const QStringList General = {u"smtp-reply"_s, u"enhanced-status"_s, u"outlook"_s, u"socket"_s,
                                        u"exchange"_s};
    const qsizetype index = General.indexOf(nameSpace);
    return index < 0 ? General.size() : index;
}

/// A word that names a namespace asks for its codes: "gmail 5.7.1".
bool isNamed(const QString& nameSpace, const QStringList& words)
{
    return words.contains(nameSpace);
}

} // namespace

QStringList findCodes(const Shelf& shelf, const QString& text)
{
    QStringList ids;
    const QStringList words = possibleCodes(text);
    for (const QString& word : words) {
        QList<FoundCode> found;
        shelf.each(
            u"SELECT rank, namespace, code FROM spelling WHERE spelling = ?1 LIMIT 200"_s,
            [&](const Statement& row) {
                const QString nameSpace = row.text(1);
                const int rank = isNamed(nameSpace, words) ? -1 : row.number(0);
                found.append({rank, orderOf(nameSpace), nameSpace + u'/' + row.text(2)});
            },
            word);
        std::sort(found.begin(), found.end(), [](const FoundCode& a, const FoundCode& b) {
            return std::tie(a.rank, a.nameSpace, a.id) < std::tie(b.rank, b.nameSpace, b.id);
        });
        for (const FoundCode& code : std::as_const(found))
            ids.append(code.id);
    }
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
