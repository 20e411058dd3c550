#pragma once

#include <QFrame>
#include <QString>
#include <QVBoxLayout>

namespace unsent::pages {

/// A card with a column inside: `kind` is plain, dashed, warning or flat.
class Card : public QFrame {
public:
    explicit Card(QWidget* parent, const QString& kind = QStringLiteral("plain"));
    QVBoxLayout* column() const { return m_column; }
    /// Without the heights of its texts at a width that it does not get.
    QSize sizeHint() const override { return m_column->sizeHint(); }

    /// The focus is in a text that fills the card: the card shows it, so that no line runs through the words.
    void setHoldsFocus(bool holds);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    bool m_holdsFocus = false;
};

/// A quotation in the fixed-width face on a sunken ground; `html` is already escaped, such as by markedText().
QWidget* makeQuote(const QString& html, const QString& plain, QWidget* parent);
/// "▲ words": a sign and the words, so that colour is never alone.
QWidget* makeNotice(const QString& icon, const QString& tone, const QString& words, QWidget* parent);

} // namespace unsent::pages
