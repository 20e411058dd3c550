#pragma once

#include "Page.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace unsent::pages {

/// The one bar: back at the start, the one next action at the end, named for what it does. Where one row is too short
/// the actions get rows of their own above the links; where not even two buttons fit side by side each stands alone,
/// the next action first. It never takes more than half of the window: then it scrolls.
class BottomBar : public QWidget {
    Q_OBJECT
public:
    explicit BottomBar(QWidget* parent = nullptr);

    /// Rebuilds the buttons; keeps the focus on a button of the same name.
    void setItems(const QList<BarItem>& items);
    /// The bar may be as high as this, in pixels.
    void setMostHeight(int pixels);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void fitHeight();
    void addRow(const QList<QWidget*>& start, const QList<QWidget*>& end);
    void addRows(const QList<QWidget*>& widgets, int room, bool atEnd);

    QList<QWidget*> m_start; ///< links
    QList<QWidget*> m_end;   ///< words and actions, the next action last
    QScrollArea* m_area;
    QWidget* m_inside;
    QVBoxLayout* m_rows;
    int m_mostHeight = QWIDGETSIZE_MAX;
};

} // namespace unsent::pages
