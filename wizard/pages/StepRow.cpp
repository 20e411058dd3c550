#include "StepRow.h"

#include "Icon.h"
#include "Text.h"
#include "Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {
constexpr int BoxSide = 20;
constexpr int Ring = 4; // room for the focus ring round the box
} // namespace

TickBox::TickBox(QWidget* parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_LayoutUsesWidgetRect);
}

QSize TickBox::sizeHint() const
{
    const int side = Theme::current().px(BoxSide) + 2 * Ring;
    return {side, side};
}

void TickBox::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::current();
    const Colours& colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(Ring, Ring, -Ring, -Ring);
    const int radius = theme.px(5);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 2, radius + 2);
    }
    painter.setPen(QPen(isChecked() ? colours.good : colours.muted, 1.6));
    painter.setBrush(isChecked() ? QBrush(colours.good) : QBrush(colours.surface));
    painter.drawRoundedRect(box.adjusted(0.8, 0.8, -0.8, -0.8), radius, radius);
    if (isChecked()) {
        const int side = theme.px(14);
        const QRect tick(qRound(box.center().x() - side / 2.0), qRound(box.center().y() - side / 2.0), side, side);
        painter.drawPixmap(tick, iconPixmap(u"check"_s, colours.ground, side, devicePixelRatioF()));
    }
}

StepRow::StepRow(int number, const QString& markdown, bool line, QWidget* parent)
    : QWidget(parent)
    , m_box(new TickBox(this))
    , m_line(line)
{
    const Theme theme = Theme::current();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(9), 0, theme.px(9));
    const auto [html, plain] = styledWords(markdown, 1.4);
    m_box->setObjectName(u"tick-%1"_s.arg(number));
    m_box->setAccessibleName(tr("Step %1: %2").arg(number).arg(plain));
    row->addWidget(m_box, 0, Qt::AlignTop);
    auto* count = new QLabel(tr("%1.", "number of a step").arg(number), this);
    count->setObjectName(u"step-number-%1"_s.arg(number));
    count->setFont(theme.font(TextRole::Body));
    count->setProperty("role", u"muted"_s);
    count->setContentsMargins(0, theme.px(3), 0, 0);
    row->addWidget(count, 0, Qt::AlignTop);
    row->setSpacing(theme.px(10));
    QLabel* words = makeText(TextRole::Body, QString(), this);
    words->setTextFormat(Qt::RichText);
    words->setText(html);
    words->setContentsMargins(0, theme.px(3), 0, 0);
    row->addWidget(words, 1);
}

void StepRow::mouseReleaseEvent(QMouseEvent* event)
{
    // The whole row ticks: the words are a larger target than the box.
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_box->toggle();
}

void StepRow::paintEvent(QPaintEvent*)
{
    if (!m_line)
        return;
    QPainter painter(this);
    painter.setPen(Theme::current().colours().line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace unsent::pages
