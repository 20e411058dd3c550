#include "CardPainting.h"
#include "Theme.h"
#include "Trail.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {
constexpr int TextStart = 36;
constexpr int Pad = 8;

QFont titleFont(const Theme& theme, bool now)
{
    QFont font = theme.font(TextRole::Small);
    font.setPointSizeF(font.pointSizeF() * 1.04);
    if (now)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont detailFont(const Theme& theme)
{
    QFont font = theme.font(TextRole::Small);
    font.setPointSizeF(font.pointSizeF() * 0.95);
    return font;
}
} // namespace

TrailButton::TrailButton(const TrailStep& step, QWidget* parent)
    : QPushButton(step.title, parent)
    , m_step(step)
{
    setObjectName(step.name);
    setProperty("kind", u"card"_s);
    setAttribute(Qt::WA_LayoutUsesWidgetRect);
    const QString how = step.dot == TrailStep::Dot::Now     ? tr("You are here.")
                        : step.dot == TrailStep::Dot::Known ? tr("Known already.")
                                                            : tr("Done.");
    setAccessibleDescription(step.detail.isEmpty() ? how : step.detail + u". "_s + how);
    setEnabled(true);
    setFocusPolicy(step.open ? Qt::TabFocus : Qt::NoFocus);
    if (step.open) {
        setCursor(Qt::PointingHandCursor);
        setToolTip(tr("Change this"));
        connect(this, &QPushButton::clicked, this, [open = step.open] { open(); });
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TrailButton::heightForWidth(int width) const
{
    const Theme theme = Theme::current();
    const int room = width - theme.px(TextStart) - theme.px(Pad);
    int height = wrappedHeight(m_step.title, titleFont(theme, true), room) + 2 * theme.px(Pad);
    if (!m_step.detail.isEmpty())
        height += wrappedHeight(m_step.detail, detailFont(theme), room);
    return height;
}

QSize TrailButton::sizeHint() const
{
    const int width = Theme::current().px(228);
    return {width, heightForWidth(width)};
}

QSize TrailButton::minimumSizeHint() const
{
    // Less than the hint, so that the words wrap once more where a scroll bar takes room from a long way.
    return {Theme::current().px(140), sizeHint().height()};
}

void TrailButton::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::current();
    const Colours& colours = theme.colours();
    const bool now = m_step.dot == TrailStep::Dot::Now;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (now || hasFocus() || (m_step.open && underMouse())) {
        painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, hasFocus() ? 2 : 1));
        painter.setBrush(now ? QBrush(colours.surface) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(7), theme.px(7));
    }
    const auto place = [&](QRect r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int room = width() - theme.px(TextStart) - theme.px(Pad);
    const QFont title = titleFont(theme, now);
    const int titleHeight = wrappedHeight(m_step.title, title, room);
    const QRect line = QRect(theme.px(TextStart), theme.px(Pad), room, titleHeight);

    const int dot = theme.px(9);
    const QRect dotRect =
        place(QRect(theme.px(13), theme.px(Pad) + (QFontMetrics(title).height() - dot) / 2, dot, dot));
    if (now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.softAccent);
        painter.drawEllipse(QRectF(dotRect).adjusted(-3, -3, 3, 3));
        painter.setBrush(colours.accent);
        painter.drawEllipse(dotRect);
    } else if (m_step.dot == TrailStep::Dot::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.muted);
        painter.drawEllipse(dotRect);
    } else {
        painter.setPen(QPen(colours.muted, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(dotRect).adjusted(1, 1, -1, -1));
    }

    painter.setFont(title);
    painter.setPen(colours.text);
    paintWrapped(painter, place(line), layoutDirection(), m_step.title);
    if (!m_step.detail.isEmpty()) {
        painter.setFont(detailFont(theme));
        painter.setPen(colours.muted);
        const QRect below(line.left(), line.bottom() + 1, room, height());
        paintWrapped(painter, place(below), layoutDirection(), m_step.detail);
    }
}

} // namespace unsent::pages
