#include "WrappingLabel.h"

#include "Wrapping.h"

#include <QEvent>
#include <QTextDocument>
#include <QTimer>

#include <cmath>

namespace unsent::pages {

namespace {
constexpr int Least = 60;         // pixels; below that no layout is asked to go
constexpr double BoldRoom = 0.92; // rich text has bold words, which are wider than the label's font
} // namespace

WrappingLabel::WrappingLabel(Shape shape, QWidget* parent)
    : QLabel(parent)
    , m_shape(shape)
{
    setWordWrap(true);
    QSizePolicy policy = shape == Shape::Chip ? QSizePolicy(QSizePolicy::Maximum, QSizePolicy::Minimum) : sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool WrappingLabel::isRich() const
{
    return textFormat() == Qt::RichText;
}

QSize WrappingLabel::sizeHint() const
{
    if (m_shape == Shape::Column)
        return QLabel::sizeHint();
    ensurePolished();
    const QString words = text() == m_fitted ? m_words : text();
    int width = fontMetrics().size(0, words).width();
    if (isRich()) {
        QTextDocument document;
        document.setDocumentMargin(0);
        document.setDefaultFont(font());
        document.setHtml(words);
        width = static_cast<int>(std::ceil(document.idealWidth()));
    }
    width += this->width() - contentsRect().width() + fontMetrics().horizontalAdvance(u'x');
    return {width, heightForWidth(width)};
}

QSize WrappingLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return {std::min(hint.width(), Least), m_shape == Shape::Chip ? fontMetrics().height() : hint.height()};
}

int WrappingLabel::heightForWidth(int width) const
{
    // Layouts ask for the same few widths many times over, and each answer shapes all the words.
    if (m_measured != text()) {
        m_heights.clear();
        m_measured = text();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

bool WrappingLabel::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::ContentsRectChange:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void WrappingLabel::fit()
{
    if (text() != m_fitted)
        m_words = text();
    m_width = contentsRect().width();
    m_fitted = isRich() ? breakableHtml(m_words, fontMetrics(), static_cast<int>(m_width * BoldRoom))
                        : breakable(m_words, fontMetrics(), m_width);
    if (m_fitted != text())
        setText(m_fitted);
}

void WrappingLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void WrappingLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    // A new text in the same place is no resize; the layout must not be changed while it is painted.
    if (text() != m_fitted || contentsRect().width() != m_width)
        QTimer::singleShot(0, this, &WrappingLabel::fit);
}

} // namespace unsent::pages
