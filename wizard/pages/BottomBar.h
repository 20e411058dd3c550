#pragma once

#include "Page.h"

#include <QWidget>

class QVBoxLayout;

namespace unsent::pages {

/// The one bar: back at the start, the one next action at the end, named for what it does. Where one row is too short
/// the actions get a row of their own above the links, and wrap if they must.
class BottomBar : public QWidget {
    Q_OBJECT
public:
    explicit BottomBar(QWidget* parent = nullptr);

    /// Rebuilds the buttons; keeps the focus on a button of the same name.
    void setItems(const QList<BarItem>& items);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QList<QWidget*> m_start;
    QList<QWidget*> m_end;
    QVBoxLayout* m_rows;
};

} // namespace unsent::pages
