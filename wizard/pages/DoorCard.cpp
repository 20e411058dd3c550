#include "Card.h"
#include "CardPainting.h"
#include "Icon.h"
#include "Theme.h"

#include <QStyle>

namespace unsent::pages {

namespace {
/// Where things stand: in a narrow card the words need the room of the icon.
struct Measures {
    bool showsIcon;
    int pad;
    int textStart;
    int room; ///< for the words

    explicit Measures(int width)
    {
        const Theme theme = Theme::current();
        showsIcon = width >= theme.px(200);
        pad = theme.px(showsIcon ? 18 : 12);
        textStart = showsIcon ? theme.px(58) : pad;
        room = width - textStart - pad;
    }
};
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

void DoorCard::setSubtitle(const QString& subtitle)
{
    m_subtitle = subtitle;
    setAccessibleDescription(subtitle);
    updateGeometry();
    update();
}

int DoorCard::heightForWidth(int width) const
{
    const Theme theme = Theme::current();
    const Measures at(width);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return 2 * at.pad + wrappedHeight(m_title, bold, at.room) + theme.px(4) +
           wrappedHeight(m_subtitle, theme.font(TextRole::Small), at.room);
}

QSize DoorCard::sizeHint() const
{
    const int width = Theme::current().px(344);
    return {width, heightForWidth(width)};
}

QSize DoorCard::minimumSizeHint() const
{
    const int width = Theme::current().px(110); // two of them side by side in a window of 360 pixels
    return {width, Theme::current().px(76)};
}

void DoorCard::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::current();
    const Colours& colours = theme.colours();
    QPainter painter(this);
    paintCard(painter, rect(), hasFocus(), isDown() || !isEnabled(), isEnabled() && underMouse());
    const auto place = [&](QRect r) { return QStyle::visualRect(layoutDirection(), rect(), r); };

    const Measures at(width());
    if (at.showsIcon) {
        const int side = theme.px(24);
        const QRect iconRect = place(QRect(at.pad, at.pad - theme.px(1), side, side));
        painter.drawPixmap(iconRect,
                           iconPixmap(m_icon, isEnabled() ? colours.accent : colours.muted, side, devicePixelRatioF()));
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int titleHeight = wrappedHeight(m_title, bold, at.room);
    painter.setFont(bold);
    painter.setPen(isEnabled() ? colours.text : colours.muted);
    paintWrapped(painter, place(QRect(at.textStart, at.pad, at.room, titleHeight)), layoutDirection(), m_title);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(colours.muted);
    const int below = at.pad + titleHeight + theme.px(4);
    paintWrapped(painter, place(QRect(at.textStart, below, at.room, height())), layoutDirection(), m_subtitle);
}

} // namespace unsent::pages
