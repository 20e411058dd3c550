#pragma once

#include <QAbstractButton>
#include <QPushButton>
#include <QRadioButton>
#include <QString>

namespace unsent::pages {

/// An answer as a whole card: a ring for the choice, the text, a hint, the number key at the end. It is a radio button,
/// so that keyboard and screen readers know what it is; only its looks are our own.
class AnswerCard : public QRadioButton {
    Q_OBJECT
public:
    /// `key` is the digit that chooses it, or a null character for none.
    AnswerCard(const QString& text, const QString& hint, QChar key, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Double click, or Enter while it has the focus: choose and go on.
    void confirmed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect textRect(int width) const;

    QString m_hint;
    QChar m_key;
};

/// A door of the start page: an icon, a name and what lies behind it.
class DoorCard : public QPushButton {
    Q_OBJECT
public:
    DoorCard(const QString& icon, const QString& title, const QString& subtitle, QWidget* parent);
    void setSubtitle(const QString& subtitle);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_title;
    QString m_subtitle;
};

} // namespace unsent::pages
