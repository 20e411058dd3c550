#include "Frame.h"

#include "Icon.h"
#include "Text.h"
#include "Theme.h"
#include "WrappingLabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {
struct Says {
    Q_DECLARE_TR_FUNCTIONS(unsent::pages::Frame)
};
} // namespace

Card::Card(QWidget* parent, const QString& kind)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    const Theme theme = Theme::current();
    setProperty("card", kind);
    const int side = kind == "flat"_L1 ? 0 : theme.px(22);
    m_column->setContentsMargins(side, theme.px(16), side, theme.px(16));
    m_column->setSpacing(theme.px(8));
}

void Card::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // A narrow card gives its room to the words.
    const Theme theme = Theme::current();
    QMargins margins = m_column->contentsMargins();
    if (margins.left() == 0)
        return;
    const int side = theme.px(width() < theme.px(300) ? 10 : 22);
    if (margins.left() != side)
        m_column->setContentsMargins(side, margins.top(), side, margins.bottom());
}

void Card::setHoldsFocus(bool holds)
{
    m_holdsFocus = holds;
    update();
}

void Card::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_holdsFocus)
        return;
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(12), theme.px(12));
}

QWidget* makeQuote(const QString& html, const QString& plain, QWidget* parent)
{
    auto* label = new WrappingLabel(WrappingLabel::Shape::Column, parent);
    label->setTextFormat(Qt::RichText);
    label->setText(html);
    label->setAccessibleName(plain);
    label->setFont(Theme::current().font(TextRole::Quote));
    label->setProperty("role", u"quote"_s);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QWidget* makeNotice(const QString& icon, const QString& tone, const QString& words, QWidget* parent)
{
    const Theme theme = Theme::current();
    const Colours& colours = theme.colours();
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    auto* sign = new QLabel(box);
    const QColor colour = tone == "bad"_L1    ? colours.bad
                          : tone == "good"_L1 ? colours.good
                          : tone == "hint"_L1 ? colours.accent
                                              : colours.warning;
    sign->setPixmap(iconPixmap(icon, colour, theme.px(18), box->devicePixelRatioF()));
    sign->setAccessibleName(tone == "good"_L1   ? Says::tr("Good")
                            : tone == "hint"_L1 ? Says::tr("Hint")
                                                : Says::tr("Attention"));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(makeText(TextRole::Body, words, box), 1);
    return box;
}

} // namespace unsent::pages
