#pragma once

#include <TestResult.h>

#include <QTableWidget>

namespace unsent::pages {

/// A row for each address and port, a column for each stage; a sign, words and a time in each cell, never colour alone.
/// Fills as the test goes.
class ConnectionMatrix : public QTableWidget {
    Q_OBJECT
public:
    explicit ConnectionMatrix(QWidget* parent);
    void setPath(const connection::PathResult& path);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace unsent::pages
