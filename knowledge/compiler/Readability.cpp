#include "Readability.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

QString withoutMarkup(const QString& markdown)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression code(u"`[^`]*`"_s); // a name or a quotation: not the author's words
    static const QRegularExpression marker(u"^\\s*(?:[-*>#|]+|\\d+\\.)\\s*"_s, QRegularExpression::MultilineOption);
    QString text = markdown;
    text.replace(link, u"\\1"_s).replace(code, u"it"_s).replace(marker, QString());
    return text.remove(u'*').remove(u'|');
}

int syllablesOf(const QString& word)
{
    static const QRegularExpression vowels(u"[aeiouyäöüéèáó]+"_s);
    const QString lower = word.toLower();
    int count = 0;
    for (auto matches = vowels.globalMatch(lower); matches.hasNext(); matches.next())
        ++count;
    const bool hasSilentEnd = (lower.endsWith(u'e') && !lower.endsWith("le"_L1)) ||
                              (lower.endsWith("ed"_L1) && !lower.endsWith("ted"_L1) && !lower.endsWith("ded"_L1));
    if (hasSilentEnd && count > 1)
        --count;
    return std::max(1, count);
}

QStringList wordsIn(const QString& sentence)
{
    static const QRegularExpression wordForm(u"[\\p{L}][\\p{L}'’]*"_s);
    QStringList words;
    for (auto matches = wordForm.globalMatch(sentence); matches.hasNext();)
        words.append(matches.next().captured());
    return words;
}

} // namespace

QStringList sentencesOf(const QString& markdown)
{
    // A new line ends a sentence only where a list item, a row or a paragraph begins.
    static const QRegularExpression sentenceEnd(
        u"(?<=[.!?:])[\"”)]?\\s+|\\n\\s*\\n|\\n(?=\\s*(?:[-*>#|]|\\d+\\.))|\\|"_s);
    QStringList sentences;
    for (const QString& part : markdown.split(sentenceEnd, Qt::SkipEmptyParts)) {
        if (const QString sentence = withoutMarkup(part).simplified(); !sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

int wordCount(const QString& sentence)
{
    return int(wordsIn(sentence).size());
}

double readingGrade(const QStringList& sentences)
{
    int words = 0;
    int syllables = 0;
    int counted = 0;
    for (const QString& sentence : sentences) {
        const QStringList wordsOfIt = wordsIn(sentence);
        if (wordsOfIt.isEmpty())
            continue;
        ++counted;
        words += int(wordsOfIt.size());
        for (const QString& word : wordsOfIt)
            syllables += syllablesOf(word);
    }
    if (words == 0)
        return 0;
    return std::max(0.0, 0.39 * words / counted + 11.8 * syllables / words - 15.59);
}

} // namespace unsent::compiler
