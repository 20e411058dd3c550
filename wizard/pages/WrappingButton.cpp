#include "WrappingButton.h"

#include "Wrapping.h"

#include <QEvent>
#include <QTimer>

namespace unsent::pages {

namespace {
constexpr int Least = 60; // pixels; below that no layout is asked to go
}

WrappingButton::WrappingButton(QWidget* parent)
    : WrappingButton(QString(), parent)
{
}

WrappingButton::WrappingButton(const QString& words, QWidget* parent)
    : QPushButton(words, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString WrappingButton::words() const
{
    return text() == m_fitted ? m_words : text();
}

const WrappingButton::Measures& WrappingButton::measures() const
{
    if (m_measures && m_measures->text == text())
        return *m_measures;
    const QSize drawn = QPushButton::sizeHint();
    const QFontMetrics metrics = fontMetrics();
    const int shown = metrics.size(Qt::TextShowMnemonic, text()).width();
    const int frame = drawn.width() - shown; // what the style adds: padding and border, left and right
    const QString given = words();
    const int wanted = given == text() ? shown : metrics.size(Qt::TextShowMnemonic, given).width();
    const int lines = static_cast<int>(text().count(u'\n'));
    m_measures = {text(), frame, {frame + wanted, drawn.height() - lines * metrics.lineSpacing()}};
    return *m_measures;
}

QSize WrappingButton::sizeHint() const
{
    return measures().hint;
}

bool WrappingButton::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::DynamicPropertyChange:
        m_measures.reset();
        break;
    default:
        break;
    }
    return QPushButton::event(event);
}

QSize WrappingButton::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), Least), hint.height()};
}

int WrappingButton::heightForWidth(int width) const
{
    const QSize hint = sizeHint();
    if (width >= hint.width())
        return hint.height();
    const QString lines = wrapped(words(), font(), width - measures().frame);
    if (lines == text())
        return QPushButton::sizeHint().height();
    return hint.height() + static_cast<int>(lines.count(u'\n')) * fontMetrics().lineSpacing();
}

void WrappingButton::fit()
{
    const QString given = words();
    const QSize hint = sizeHint();
    const QString fitted = width() >= hint.width() ? given : wrapped(given, font(), width() - measures().frame);
    m_words = given;
    m_fitted = fitted;
    m_measures.reset();
    if (accessibleName().isEmpty() && fitted != given)
        setAccessibleName(given);
    if (fitted != text())
        setText(fitted);
}

void WrappingButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void WrappingButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    if (text() != m_fitted)
        QTimer::singleShot(0, this, &WrappingButton::fit); // a new text in the same place is no resize
}

} // namespace unsent::pages
