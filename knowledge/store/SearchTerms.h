#pragma once

#include "Shelf.h"

namespace unsent::store {

/// One word of a query and the words of the store it can stand for.
struct SearchTerm {
    QString word;         ///< folded
    QStringList meanings; ///< the word itself, its completions, or words one letter away
    bool isTypo = false;  ///< nothing began with it; the meanings are one letter away
};

/// A text as FTS5's unicode61 tokenizer takes it apart: lower case, without accents, split at all but letters and
/// digits.
QStringList foldedWords(const QString& text);

/// The words of a query with their meanings, at most 8 words of 32 letters; a word that means nothing has no meanings.
QList<SearchTerm> searchTerms(const Shelf& shelf, const QStringList& words);

/// All texts that are one letter off: one left out, one too many, one wrong, two swapped.
QStringList oneLetterAway(const QString& word);

} // namespace unsent::store
