#include "WrappingButton.h"

#include "Wrapping.h"

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

/// What the style adds to the words: padding and border, left and right.
int WrappingButton::frameWidth() const
{
    return QPushButton::sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

QSize WrappingButton::sizeHint() const
{
    const int lines = static_cast<int>(text().count(u'\n'));
    const int width = frameWidth() + fontMetrics().size(Qt::TextShowMnemonic, words()).width();
    return {width, QPushButton::sizeHint().height() - lines * fontMetrics().lineSpacing()};
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
    const QString lines = wrapped(words(), font(), width - frameWidth());
    if (lines == text())
        return QPushButton::sizeHint().height();
    return hint.height() + static_cast<int>(lines.count(u'\n')) * fontMetrics().lineSpacing();
}

void WrappingButton::fit()
{
    const QString given = words();
    const QSize hint = sizeHint();
    const QString fitted = width() >= hint.width() ? given : wrapped(given, font(), width() - frameWidth());
    m_words = given;
    m_fitted = fitted;
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
