#pragma once

#include "MappedText.h"

#include <QString>
#include <QStringView>

#include <utility>

namespace unsent::recognition {

/// The person's text with the characters undone that word processors, phones and web pages put in: curly quotes,
/// full-width forms (the colon of Japanese dialogs), no-break and zero-width blanks, `0×`, accents as separate marks,
/// CRLF, control characters. Lone surrogates become U+FFFD. Lines stay lines.
MappedText readCharacters(QStringView text);

/// How many code points the text has; a lone surrogate counts as one.
qsizetype countCodePoints(QStringView text);

/// The text as given, to cut the person's own words out of it.
class GivenText {
public:
    explicit GivenText(QString text)
        : m_text(std::move(text))
        , m_characters(countCodePoints(m_text))
    {
    }
    const QString& text() const { return m_text; }
    qsizetype characters() const { return m_characters; }
    /// The words at a span of code points.
    QString cut(const model::TextSpan& span) const;

private:
    QString m_text;
    qsizetype m_characters; ///< equal to the units unless there are surrogate pairs, and then cutting is an index
};

} // namespace unsent::recognition
