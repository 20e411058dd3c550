#include "Shingles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::content {

namespace {

constexpr QChar Gap = u'\u241F'; // stands where a quotation was

QString shingleAt(const QStringList& words, qsizetype position)
{
    return words.mid(position, ShingleLength).join(u' ');
}

} // namespace

QString withoutQuotations(const QString& text)
{
    static const QRegularExpression Quotation(u"“[^”]*”|\"[^\"\\n]*\"|‘[^’]*’|`[^`]*`|(?<!\\w)'[^'\\n]*'(?!\\w)"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text;
    return plain.replace(Quotation, QString(Gap));
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression Word(u"[a-z0-9]+(?:'[a-z0-9]+)*"_s);
    QString lower = text.toLower();
    lower.replace(u'\u2019', u'\''); // the apostrophe of typesetters
    QStringList words;
    for (auto matches = Word.globalMatch(lower); matches.hasNext();)
        words.append(matches.next().captured());
    return words;
}

Shingles::Shingles(const QList<Article>& articles)
{
    for (const Article& article : articles) {
        const QStringList words = wordsOf(article.text);
        for (qsizetype i = 0; i + ShingleLength <= words.size(); ++i)
            m_articleOf.insert(shingleAt(words, i), article.number);
    }
}

QStringList Shingles::sharedBy(const QString& text) const
{
    QStringList shared;
    for (const QString& part : withoutQuotations(text).split(Gap)) {
        const QStringList words = wordsOf(part);
        for (qsizetype i = 0; i + ShingleLength <= words.size(); ++i) {
            const QString article = m_articleOf.value(shingleAt(words, i));
            if (article.isEmpty())
                continue;
            const qsizetype begin = i;
            while (i + 1 + ShingleLength <= words.size() && m_articleOf.contains(shingleAt(words, i + 1)))
                ++i;
            shared.append(article + u": "_s + words.mid(begin, i - begin + ShingleLength).join(u' '));
        }
    }
    return shared;
}

} // namespace unsent::content
