#include "CardPainting.h"

#include "Theme.h"
#include "Wrapping.h"

#include <QFontMetrics>

namespace unsent::pages {

void paintCard(QPainter& painter, const QRect& rect, bool focused, bool pressed, bool accented)
{
    const Theme theme = Theme::current();
    const Colours& colours = theme.colours();
    const int radius = theme.px(12);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(focused || accented ? colours.accent : colours.line, focused || accented ? 1.6 : 1));
    painter.setBrush(pressed ? colours.sunken : colours.surface);
    painter.drawRoundedRect(body, radius, radius);
    if (focused) {
        // The soft ring lies inside, so that cards line up with the text above them whether or not they have the focus.
        const bool seen = colours.softAccent != colours.ground;
        painter.setPen(QPen(seen ? colours.softAccent : colours.accent, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(2.3, 2.3, -2.3, -2.3), radius - 2.3, radius - 2.3);
    }
}

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    const QRect room(0, 0, width, 1'000'000);
    return metrics.boundingRect(room, Qt::TextWordWrap, breakable(text, metrics, width)).height();
}

void paintWrapped(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, const QString& text)
{
    const Qt::Alignment alignment = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int flags = static_cast<int>(alignment | Qt::AlignAbsolute | Qt::AlignTop) | Qt::TextWordWrap;
    painter.drawText(rect, flags, breakable(text, painter.fontMetrics(), rect.width()));
}

} // namespace unsent::pages
