#include "ConnectionMatrix.h"

#include "Text.h"
#include "Theme.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;
using unsent::connection::StageKind;
using unsent::connection::StageResult;

namespace unsent::pages {

namespace {

// What a person sees as one thing; the stages behind it.
const QList<QList<StageKind>>& columnStages()
{
    static const QList<QList<StageKind>> stages = {
        {StageKind::Resolve},
        {StageKind::Connect},
        {StageKind::Greeting, StageKind::Ehlo},
        {StageKind::StartTls, StageKind::Tls, StageKind::EhloAgain},
        {StageKind::Auth},
        {StageKind::Mail, StageKind::Rcpt, StageKind::Data},
    };
    return stages;
}

int weight(StageResult result)
{
    switch (result) {
    case StageResult::Failed:
        return 5;
    case StageResult::Running:
        return 4;
    case StageResult::Warning:
        return 3;
    case StageResult::Ok:
        return 2;
    case StageResult::Pending:
        return 1;
    case StageResult::Skipped:
        return 0;
    }
    Q_UNREACHABLE();
}

QString signOf(StageResult result)
{
    switch (result) {
    case StageResult::Ok:
        return u"✓"_s;
    case StageResult::Warning:
        return u"▲"_s;
    case StageResult::Failed:
        return u"✗"_s;
    case StageResult::Running:
        return u"…"_s;
    case StageResult::Pending:
    case StageResult::Skipped:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

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
    : QTableWidget(0, 7, parent)
{
    setObjectName(u"matrix"_s);
    setAccessibleName(tr("What was tried, by port and step"));
    setHorizontalHeaderLabels(
        {tr("Port"), tr("Name"), tr("Reach"), tr("Greeting"), tr("Encryption"), tr("Sign-in"), tr("Sending")});
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
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
    for (int column = 1; column < columnCount(); ++column)
        fillCell(path.index, column, path);
    resizeRowsToContents();
    updateGeometry();
}

void ConnectionMatrix::fillCell(int row, int column, const connection::PathResult& path)
{
    const connection::Stage* worst = nullptr;
    int milliseconds = 0;
    for (const auto& stage : path.stages) {
        if (!columnStages()[column - 1].contains(stage.kind))
            continue;
        milliseconds += stage.milliseconds;
        if (!worst || weight(stage.result) > weight(worst->result) ||
            (weight(stage.result) == weight(worst->result) && !stage.brief.isEmpty()))
            worst = &stage;
    }
    QString words = u"–"_s;
    QString says;
    StageResult result = StageResult::Skipped;
    if (worst) {
        result = worst->result;
        words = signOf(result) + u' ';
        if (!worst->brief.isEmpty())
            words += harmless(worst->brief);
        else
            words += connection::toText(result);
        if (milliseconds > 0 && result != StageResult::Skipped)
            words += u'\n' + tr("%1 ms").arg(milliseconds);
        says = worst->says;
    }
    auto* item = new QTableWidgetItem(words);
    item->setForeground(colourOf(result));
    item->setToolTip(says.toHtmlEscaped());
    item->setData(Qt::AccessibleTextRole, says.isEmpty() ? words : words + u": "_s + says);
    setItem(row, column, item);
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
