#pragma once

#include <QString>
#include <QStringList>

namespace unsent::compiler {

/// The sentences of a Markdown text, without its marks. Numbered steps and list items end a sentence as well.
QStringList sentencesOf(const QString& markdown);

/// The school grade a text needs: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid et al. 1975), with
/// syllables counted by their vowels. 0 for a text without words.
double readingGrade(const QStringList& sentences);

/// Words of a sentence, counted as the grade does.
int wordCount(const QString& sentence);

} // namespace unsent::compiler
