#pragma once

#include "Articles.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace unsent::content {

/// How many words in a row make a sentence somebody else's.
inline constexpr int ShingleLength = 6;

/// The text without what is quoted: “…”, "…", ‘…’, '…' and `code`. Quoted server messages belong to everybody.
QString withoutQuotations(const QString& text);

/// Words in lower case, without signs.
QStringList wordsOf(const QString& text);

/// All runs of six words of some articles.
class Shingles {
public:
    explicit Shingles(const QList<Article>& articles);

    /// The longest runs of six or more words that a text shares with an article, each with the article's number before
    /// it. Quotations are not counted, and a run does not reach across one.
    QStringList sharedBy(const QString& text) const;

private:
    QHash<QString, QString> m_articleOf;
};

} // namespace unsent::content
