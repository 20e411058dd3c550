#include "ConnectionMatrix.h"

#include "MatrixCells.h"
#include "Text.h"
#include "Theme.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;
using unsent::connection::StageResult;

namespace unsent::pages {

namespace {

QColor colourOf(StageResult result)
{
    const Colours& colours = Theme::current().colours();
    switch (result) {
    case StageResult::Ok:
        return colours.good;
    case StageResult::Warning:
        return colours.warning;
    case StageResult::Failed:
        return colours.bad;
    default:
        return colours.muted;
    }
}

} // namespace

ConnectionMatrix::ConnectionMatrix(QWidget* parent)
    : QTableWidget(0, 8, parent)
{
    setObjectName(u"matrix"_s);
    setAccessibleName(tr("What was tried, by port and step"));
    setHorizontalHeaderLabels({tr("Port"), tr("Name"), tr("Reach"), tr("Greeting"), tr("Encryption"), tr("Certificate"),
                               tr("Sign-in"), tr("Sending")});
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setShowGrid(false);
    setWordWrap(true);
    setFont(Theme::current().font(TextRole::Small));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ConnectionMatrix::setPath(const connection::PathResult& path)
{
    while (rowCount() <= path.index)
        insertRow(rowCount());
    auto* port = new QTableWidgetItem(u"%1\n%2"_s.arg(path.port).arg(harmless(path.address)));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    port->setFont(bold);
    setItem(path.index, 0, port);
    int column = 1;
    for (const MatrixCell& cell : matrixCells(path, QDate::currentDate())) {
        QString words = cell.words;
        if (cell.milliseconds > 0)
            words += u'\n' + tr("%1 ms").arg(cell.milliseconds);
        auto* item = new QTableWidgetItem(words);
        item->setForeground(colourOf(cell.result));
        item->setToolTip(cell.says.toHtmlEscaped());
        item->setData(Qt::AccessibleTextRole, cell.says.isEmpty() ? words : words + u": "_s + cell.says);
        setItem(path.index, column++, item);
    }
    resizeRowsToContents();
    setFixedHeight(sizeHint().height());
}

QSize ConnectionMatrix::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    return {Theme::current().px(744), std::max(height, Theme::current().px(90))};
}

void ConnectionMatrix::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
    setFixedHeight(sizeHint().height());
}

} // namespace unsent::pages
