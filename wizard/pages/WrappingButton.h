#pragma once

#include <QPushButton>

#include <optional>

namespace unsent::pages {

/// A button whose words wrap where there is less room than they need; else it is as QPushButton draws it.
class WrappingButton : public QPushButton {
    Q_OBJECT
public:
    explicit WrappingButton(QWidget* parent);
    WrappingButton(const QString& words, QWidget* parent);

    /// What stands on it, in one line.
    QString words() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Layouts ask for the same sizes many times over, and each answer shapes the words.
    struct Measures {
        QString text; ///< that they are of
        int frame = 0;
        QSize hint;
    };
    const Measures& measures() const;
    void fit();

    QString m_words;  ///< as given
    QString m_fitted; ///< as shown; another text than this was given meanwhile
    mutable std::optional<Measures> m_measures;
};

} // namespace unsent::pages
