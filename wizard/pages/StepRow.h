#pragma once

#include <QCheckBox>
#include <QWidget>

namespace unsent::pages {

/// A check box drawn as in the look; everything else about it is QCheckBox.
class TickBox : public QCheckBox {
    Q_OBJECT
public:
    explicit TickBox(QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
};

/// One step of an advice: a box to tick and the words, with a line below it.
class StepRow : public QWidget {
    Q_OBJECT
public:
    StepRow(int number, const QString& markdown, bool line, QWidget* parent);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    TickBox* m_box;
    bool m_line;
};

} // namespace unsent::pages
