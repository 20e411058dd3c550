#pragma once

#include <QHash>
#include <QLabel>

namespace unsent::pages {

/// A label whose words wrap, and whose longest words are broken where the window is narrower than they are: large text
/// in a narrow window must not be cut off. A column takes the room there is; a chip is as wide as its words.
class WrappingLabel : public QLabel {
    Q_OBJECT
public:
    enum class Shape { Column, Chip };
    WrappingLabel(Shape shape, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isRich() const;
    QSize chipHint() const;
    QSize columnHint() const;
    void forgetOldText() const;
    void fit();

    Shape m_shape;
    QString m_words;                   ///< as given
    QString m_fitted;                  ///< as shown; another text than this was given meanwhile
    int m_width = -1;                  ///< that the words were fitted to
    mutable QString m_measured;        ///< the text that m_heights are of
    mutable QHash<int, int> m_heights; ///< by width
    mutable QSize m_hint;
};

} // namespace unsent::pages
