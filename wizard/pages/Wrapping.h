#pragma once

#include <QFont>
#include <QString>

class QFontMetrics;

namespace unsent::pages {

/// The text with places to break inside words that are wider than `width` pixels: soft hyphens between the syllables of
/// plain words, and breaks without a sign in names and numbers, which a hyphen would change. As it is where all fits.
QString breakable(const QString& text, const QFontMetrics& metrics, int width);
/// The same for rich text; tags and entities are left alone.
QString breakableHtml(const QString& html, const QFontMetrics& metrics, int width);
/// The text in lines no wider than `width` pixels, joined by line feeds.
QString wrapped(const QString& text, const QFont& font, int width);
/// The width of the widest piece that cannot be broken, in pixels.
int widestWord(const QString& text, const QFontMetrics& metrics);

} // namespace unsent::pages
