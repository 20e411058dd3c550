#pragma once

#include "Content.h"

namespace unsent::compiler {

// The words of each kind of entry by field: what is stored for each language, what a translation replaces, what is
// searched for harmful advice and measured for plainness. Lists are one field with a line for each item. Empty words
// are left out.

Words wordsOf(const model::FactKind& fact);
Words wordsOf(const model::Cause& cause);
Words wordsOf(const model::Tree& tree);
Words wordsOf(const model::HowTo& howTo);
Words wordsOf(const model::Article& article);
Words wordsOf(const model::CodeEntry& code);
Words wordsOf(const model::Signature& signature);
Words wordsOf(const model::Provider& provider);
Words wordsOf(const model::DatedChange& change);
Words wordsOf(const model::GlossaryEntry& entry);

/// The first 8 hexadecimal digits of the SHA-256 of the words, by which a translation says what it was made from.
QString hashOf(const Words& words);

/// One entry with its English words, whatever its kind.
struct WordedEntry {
    QString entity;
    QString id;
    Place place;
    Words words;
};
/// All entries that have words, in the order of the content.
QList<WordedEntry> wordedEntries(const Content& content);

} // namespace unsent::compiler
