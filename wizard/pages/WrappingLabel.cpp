#include "WrappingLabel.h"

#include "Wrapping.h"

#include <QEvent>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTimer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {
constexpr int Least = 60;         // pixels; below that no layout is asked to go
constexpr int MostLetters = 80;   // in a line that nothing else bounds
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

QSize WrappingLabel::chipHint() const
{
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

/// What QLabel would like, without laying the words out several times for it: a column is as wide as its place, and as
/// high as heightForWidth says.
QSize WrappingLabel::columnHint() const
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    const QFontMetrics metrics = fontMetrics();
    const int most = MostLetters * metrics.averageCharWidth();
    int width = most;
    qsizetype lines = 1;
    if (isRich()) {
        const qsizetype letters = QString(text()).remove(tags).size();
        width = static_cast<int>(std::min<qsizetype>(most, letters * metrics.averageCharWidth()));
        lines += letters / MostLetters;
    } else {
        lines += text().count(u'\n') + text().size() / MostLetters;
        if (text().size() <= MostLetters)
            width = metrics.size(0, text()).width() + metrics.averageCharWidth();
    }
    const QSize frame = size() - contentsRect().size();
    return {width + frame.width(), static_cast<int>(lines) * metrics.lineSpacing() + frame.height()};
}

QSize WrappingLabel::sizeHint() const
{
    ensurePolished();
    forgetOldText();
    if (!m_hint.isValid())
        m_hint = m_shape == Shape::Column ? columnHint() : chipHint();
    return m_hint;
}

QSize WrappingLabel::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    const int frame = height() - contentsRect().height();
    return {std::min(hint.width(), Least), fontMetrics().height() + (m_shape == Shape::Chip ? 0 : frame)};
}

void WrappingLabel::forgetOldText() const
{
    if (m_measured == text())
        return;
    m_heights.clear();
    m_hint = {};
    m_measured = text();
}

int WrappingLabel::heightForWidth(int width) const
{
    // Layouts ask for the same few widths many times over, and each answer shapes all the words.
    forgetOldText();
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
        m_hint = {};
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
