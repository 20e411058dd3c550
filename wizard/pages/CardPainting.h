#pragma once

#include <QFont>
#include <QPainter>
#include <QRect>
#include <QString>

namespace unsent::pages {

/// The shape all cards share: 12 px corners, one line, and the soft ring of the focus inside it.
void paintCard(QPainter& painter, const QRect& rect, bool focused, bool pressed, bool accented);
/// Height of wrapped text in a font at a width; words that are wider are broken.
int wrappedHeight(const QString& text, const QFont& font, int width);
/// Paints text in the painter's font as wrappedHeight measures it, in the direction of the layout.
void paintWrapped(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, const QString& text);

} // namespace unsent::pages
