#include "Card.h"
#include "CardPainting.h"
#include "Icon.h"
#include "Theme.h"

#include <QStyle>

namespace unsent::pages {

namespace {
constexpr int TextStart = 58;
constexpr int Pad = 18;
} // namespace

DoorCard::DoorCard(const QString& icon, const QString& title, const QString& subtitle, QWidget* parent)
    : QPushButton(title, parent)
    , m_icon(icon)
    , m_title(title)
    , m_subtitle(subtitle)
{
    setAccessibleDescription(subtitle);
    setProperty("kind", QStringLiteral("card"));
    setAttribute(Qt::WA_LayoutUsesWidgetRect);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(Theme::current().font(TextRole::Body));
}

int DoorCard::heightForWidth(int width) const
{
    const Theme theme = Theme::current();
    const int room = width - theme.px(TextStart) - theme.px(Pad);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return 2 * theme.px(Pad) + wrappedHeight(m_title, bold, room) + theme.px(4) +
           wrappedHeight(m_subtitle, theme.font(TextRole::Small), room);
}

QSize DoorCard::sizeHint() const
{
    const int width = Theme::current().px(344);
    return {width, heightForWidth(width)};
}

QSize DoorCard::minimumSizeHint() const
{
    const int width = Theme::current().px(130); // two of them side by side in a window of 360 pixels
    return {width, Theme::current().px(76)};
}

void DoorCard::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::current();
    const Colours& colours = theme.colours();
    QPainter painter(this);
    paintCard(painter, rect(), hasFocus(), isDown(), underMouse());
    const auto place = [&](QRect r) { return QStyle::visualRect(layoutDirection(), rect(), r); };

    const int side = theme.px(24);
    const QRect iconRect = place(QRect(theme.px(Pad), theme.px(Pad - 1), side, side));
    painter.drawPixmap(iconRect, iconPixmap(m_icon, colours.accent, side, devicePixelRatioF()));

    const int room = width() - theme.px(TextStart) - theme.px(Pad);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int titleHeight = wrappedHeight(m_title, bold, room);
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(place(QRect(theme.px(TextStart), theme.px(Pad), room, titleHeight)),
                     wrappedFlags(layoutDirection()), m_title);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(colours.muted);
    painter.drawText(place(QRect(theme.px(TextStart), theme.px(Pad + 4) + titleHeight, room, height())),
                     wrappedFlags(layoutDirection()), m_subtitle);
}

} // namespace unsent::pages
