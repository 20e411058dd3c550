#include "SearchTerms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

using sqlite::Statement;

constexpr int MostCompletions = 12;
constexpr qsizetype MostWords = 8;
constexpr qsizetype LongestWord = 32;
constexpr qsizetype ShortestTypo = 4; // shorter words have too many neighbours

/// The commonest words that begin with a text, the text itself first. A range of the list is read, never all of it.
QStringList completions(const Shelf& shelf, const QString& word, int limit)
{
    QStringList terms;
    shelf.each(
        u"SELECT term FROM (SELECT term, hits FROM term WHERE term >= ?1 AND term < ?2 LIMIT 2000) "
        "ORDER BY term <> ?1, hits DESC, term LIMIT ?3"_s,
        [&](const Statement& row) { terms.append(row.text(0)); }, word, QString(word + QChar(0xffff)), limit);
    return terms;
}

/// The first word that begins with a text; one step in the list.
QString firstCompletion(const Shelf& shelf, const QString& word)
{
    QString term;
    shelf.each(
        u"SELECT term FROM term WHERE term >= ?1 ORDER BY term LIMIT 1"_s,
        [&](const Statement& row) { term = row.text(0); }, word);
    return term.startsWith(word) ? term : QString();
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
}

} // namespace

QStringList foldedWords(const QString& text)
{
    QStringList words;
    QString word;
    const QString lower = text.toLower();
    // Taking accents off is slow, and most texts have none.
    for (const QChar letter : isAscii(lower) ? lower : lower.normalized(QString::NormalizationForm_KD)) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else if (!letter.isMark() && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QStringList oneLetterAway(const QString& word)
{
    static const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
    QStringList variants;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        const QString before = word.left(at);
        for (const QChar letter : letters)
            variants.append(before + letter + word.mid(at));
        if (at == word.size())
            break;
        variants.append(before + word.mid(at + 1));
        for (const QChar letter : letters)
            variants.append(before + letter + word.mid(at + 1));
        if (at + 1 < word.size())
            variants.append(before + word[at + 1] + word[at] + word.mid(at + 2));
    }
    variants.removeDuplicates();
    variants.removeAll(word);
    return variants;
}

QList<SearchTerm> searchTerms(const Shelf& shelf, const QStringList& words)
{
    QList<SearchTerm> terms;
    for (const QString& whole : words.first(std::min(MostWords, words.size()))) {
        SearchTerm term{whole.left(LongestWord), {}, false};
        term.meanings = completions(shelf, term.word, MostCompletions);
        if (term.meanings.isEmpty() && term.word.size() >= ShortestTypo) {
            term.isTypo = true;
            for (const QString& variant : oneLetterAway(term.word))
                term.meanings.append(firstCompletion(shelf, variant));
            term.meanings.removeDuplicates();
            term.meanings.removeAll(QString());
        }
        terms.append(term);
    }
    return terms;
}

} // namespace unsent::store
