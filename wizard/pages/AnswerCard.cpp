#include "Card.h"
#include "CardPainting.h"
#include "Theme.h"

#include <QKeyEvent>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {
constexpr int NarrowBelow = 300; // there the number key and the wide margins give their room to the words
constexpr int Pad = 18;          // from the card's edge to its parts

/// The widths beside the text, in pixels at 100 %.
struct Sides {
    int ringStart = 19;
    int textStart = 57; ///< behind the ring
    int end = 62;       ///< kept free for the number key
};

bool isNarrow(int width)
{
    return width < Theme::current().px(NarrowBelow);
}

Sides sidesFor(int width)
{
    return isNarrow(width) ? Sides{8, 32, 8} : Sides();
}
} // namespace

AnswerCard::AnswerCard(const QString& text, const QString& hint, QChar key, QWidget* parent)
    : QRadioButton(text, parent)
    , m_hint(hint)
    , m_key(key)
{
    setAccessibleDescription(hint);
    setAttribute(Qt::WA_LayoutUsesWidgetRect); // the style would keep room for a frame it does not draw
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(Theme::current().font(TextRole::Body));
}

QRect AnswerCard::textRect(int width) const
{
    const Theme theme = Theme::current();
    const Sides sides = sidesFor(width);
    return {theme.px(sides.textStart), theme.px(Pad), width - theme.px(sides.textStart + sides.end), 0};
}

int AnswerCard::heightForWidth(int width) const
{
    const Theme theme = Theme::current();
    const int room = textRect(width).width();
    const int hint = m_hint.isEmpty() ? 0 : theme.px(4) + wrappedHeight(m_hint, theme.font(TextRole::Small), room);
    return std::max(theme.px(52), wrappedHeight(text(), font(), room) + hint + 2 * theme.px(Pad));
}

QSize AnswerCard::sizeHint() const
{
    const int width = Theme::current().px(480);
    return {width, heightForWidth(width)};
}

QSize AnswerCard::minimumSizeHint() const
{
    const int width = Theme::current().px(120);
    return {width, Theme::current().px(52)};
}

void AnswerCard::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::current();
    const Colours& colours = theme.colours();
    QPainter painter(this);
    paintCard(painter, rect(), hasFocus(), isDown(), isChecked());

    const auto place = [&](QRect r) { return QStyle::visualRect(layoutDirection(), rect(), r); };

    const int ring = theme.px(18);
    const QRect ringRect = place(QRect(theme.px(sidesFor(width()).ringStart), (height() - ring) / 2, ring, ring));
    painter.setPen(QPen(isChecked() ? colours.accent : colours.muted, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(ringRect).adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        const qreal inset = ring * 0.27;
        painter.drawEllipse(QRectF(ringRect).adjusted(inset, inset, -inset, -inset));
    }

    QRect words = textRect(width());
    const int textHeight = wrappedHeight(text(), font(), words.width());
    const QFont hintFont = theme.font(TextRole::Small);
    const int hintHeight = m_hint.isEmpty() ? 0 : theme.px(4) + wrappedHeight(m_hint, hintFont, words.width());
    words.setTop((height() - textHeight - hintHeight) / 2);
    words.setHeight(textHeight);
    painter.setPen(colours.text);
    painter.setFont(font());
    paintWrapped(painter, place(words), layoutDirection(), text());
    if (!m_hint.isEmpty()) {
        painter.setPen(colours.muted);
        painter.setFont(hintFont);
        words.translate(0, textHeight + theme.px(4));
        words.setHeight(hintHeight);
        paintWrapped(painter, place(words), layoutDirection(), m_hint);
    }

    if (!m_key.isNull() && !isNarrow(width())) {
        const QSize box(theme.px(26), theme.px(23));
        QRect keyRect = place(
            QRect(width() - theme.px(Pad) - box.width(), (height() - box.height()) / 2, box.width(), box.height()));
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(keyRect).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5), theme.px(5));
        painter.setPen(colours.muted);
        painter.setFont(theme.font(TextRole::Small));
        painter.drawText(keyRect, Qt::AlignCenter, QString(m_key));
    }
}

void AnswerCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    QRadioButton::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton) {
        setChecked(true);
        Q_EMIT confirmed();
    }
}

void AnswerCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        setChecked(true);
        Q_EMIT confirmed();
        return;
    }
    QRadioButton::keyPressEvent(event);
}

} // namespace unsent::pages
