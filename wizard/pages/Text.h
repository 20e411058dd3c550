#pragma once

#include "Theme.h"

#include <TextSpan.h>

#include <QLabel>
#include <QList>
#include <QString>

namespace unsent::pages {

/// A label that wraps, shows plain text only, and looks like its role.
QLabel* makeText(TextRole role, const QString& text, QWidget* parent, bool muted = false);
/// The heading of a page: can take the focus, so that a screen reader says it when the page appears.
QLabel* makeHeading(const QString& text, QWidget* parent);
/// A rounded word with a tone: good, warning, bad, accent, neutral. `sign` stands before the words.
QLabel* makePill(const QString& tone, const QString& text, QWidget* parent);
/// A small rounded label for a thing found; `strong` is set in bold after `text`.
QLabel* makeChip(const QString& text, const QString& strong, QWidget* parent);

/// Markdown of the knowledge as rich text for a label: raw HTML is inert, images are dropped, length is capped.
QString richText(const QString& markdown, double lineHeight = 1.35);
/// The same with its words alone, for names that are spoken.
struct StyledWords {
    QString html;
    QString plain;
};
StyledWords styledWords(const QString& markdown, double lineHeight = 1.35);

/// A stretch of text with a ground: deciding words or a field that was found.
struct Mark {
    model::TextSpan span; ///< in code points of the text
    bool deciding = true;
};
/// Escaped text with its marks as grounds, for a quotation. Overlapping marks: the first in the list wins.
QString markedText(const QString& text, const QList<Mark>& marks);
/// Control and bidirectional characters made visible, so that a server's words cannot rearrange the page.
QString harmless(const QString& text);
/// UTF-16 index of a code point; the text's length when it lies beyond.
qsizetype utf16Index(const QString& text, qsizetype codePoint);

} // namespace unsent::pages
