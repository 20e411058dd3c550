#include "CardPainting.h"

#include "Theme.h"

#include <QFontMetrics>

namespace unsent::pages {

void paintCard(QPainter& painter, const QRect& rect, bool focused, bool pressed, bool accented)
{
    const Theme theme = Theme::current();
    const Colours& colours = theme.colours();
    const int radius = theme.px(12);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect).adjusted(3.5, 3.5, -3.5, -3.5);
    if (focused) {
        painter.setPen(QPen(colours.softAccent == colours.ground ? colours.accent : colours.softAccent, 6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body, radius, radius);
    }
    const bool strong = focused || accented;
    painter.setPen(QPen(strong ? colours.accent : colours.line, accented && !focused ? 1.5 : 1));
    painter.setBrush(pressed ? colours.sunken : colours.surface);
    painter.drawRoundedRect(body, radius, radius);
}

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1'000'000), Qt::TextWordWrap, text).height();
}

int wrappedFlags(Qt::LayoutDirection direction)
{
    const Qt::Alignment alignment = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    return static_cast<int>(alignment | Qt::AlignAbsolute | Qt::AlignTop) | Qt::TextWordWrap;
}

} // namespace unsent::pages
