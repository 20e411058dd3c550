#pragma once

#include <QFont>
#include <QPainter>
#include <QRect>
#include <QString>

namespace unsent::pages {

/// The shape all cards share: 12 px corners, one line, and the soft ring of the focus inside it.
void paintCard(QPainter& painter, const QRect& rect, bool focused, bool pressed, bool accented);
/// Height of wrapped text in a font at a width.
int wrappedHeight(const QString& text, const QFont& font, int width);
/// Flags for wrapped text in the widget's own direction.
int wrappedFlags(Qt::LayoutDirection direction);

} // namespace unsent::pages
