#pragma once

#include <TestResult.h>

#include <QFrame>
#include <QMap>

class QGridLayout;
class QLabel;

namespace unsent::pages {

/// A row for each address and port, a column for each stage; a sign, words and a time in each cell, never colour alone.
/// Fills as the test goes. Where the columns would be narrower than their words, each row becomes a list of its own.
class ConnectionMatrix : public QFrame {
    Q_OBJECT
public:
    explicit ConnectionMatrix(QWidget* parent);
    void setPath(const connection::PathResult& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QLabel* port = nullptr;
        QList<QLabel*> cells;
    };
    void arrange();
    void addRow(int index);
    void fill(const connection::PathResult& path);

    QMap<int, connection::PathResult> m_paths; ///< by index
    QMap<int, Row> m_rows;
    QWidget* m_inside = nullptr; ///< all labels; made anew when the shape changes
    QGridLayout* m_grid = nullptr;
    bool m_asList = false;
};

} // namespace unsent::pages
