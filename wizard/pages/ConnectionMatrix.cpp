#include "ConnectionMatrix.h"

#include "MatrixCells.h"
#include "Text.h"
#include "Theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using unsent::connection::StageResult;

namespace unsent::pages {

namespace {

constexpr int TableWidth = 640;     // pixels at 100 %: eight columns of one word each
constexpr int ScrollBarsWidth = 40; // so that a scroll bar that comes or goes does not change the shape for ever

QString toneOf(StageResult result)
{
    switch (result) {
    case StageResult::Ok:
        return u"good"_s;
    case StageResult::Warning:
        return u"warning"_s;
    case StageResult::Failed:
        return u"bad"_s;
    default:
        return u"muted"_s;
    }
}

QString inWords(std::chrono::milliseconds time)
{
    if (time < std::chrono::seconds(1))
        return ConnectionMatrix::tr("%1 ms").arg(time.count());
    return ConnectionMatrix::tr("%1 s", "seconds").arg(QLocale().toString(double(time.count()) / 1000.0, 'f', 1));
}

QStringList columns()
{
    return {ConnectionMatrix::tr("Name"),       ConnectionMatrix::tr("Reach"),       ConnectionMatrix::tr("Greeting"),
            ConnectionMatrix::tr("Encryption"), ConnectionMatrix::tr("Certificate"), ConnectionMatrix::tr("Sign-in"),
            ConnectionMatrix::tr("Sending")};
}

void setTone(QLabel& label, const QString& tone)
{
    if (label.property("tone") == tone)
        return;
    label.setProperty("tone", tone);
    label.style()->polish(&label); // a style sheet looks at properties only then
}

} // namespace

ConnectionMatrix::ConnectionMatrix(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"matrix"_s);
    setProperty("card", u"plain"_s);
    setAccessibleName(tr("What was tried, by port and step"));
    auto* lines = new QVBoxLayout(this);
    const Theme theme = Theme::current();
    lines->setContentsMargins(theme.px(14), theme.px(12), theme.px(10), theme.px(12));
    arrange();
}

void ConnectionMatrix::setPath(const connection::PathResult& path)
{
    m_paths.insert(path.index, path);
    if (!m_rows.contains(path.index))
        addRow(path.index);
    fill(path);
}

/// All labels anew, as a table or as lists.
void ConnectionMatrix::arrange()
{
    const Theme theme = Theme::current();
    delete m_inside;
    m_rows.clear();
    m_inside = new QWidget(this);
    m_grid = new QGridLayout(m_inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(8));
    m_grid->setVerticalSpacing(theme.px(m_asList ? 3 : 10));
    layout()->addWidget(m_inside);
    if (!m_asList) {
        int column = 0;
        for (const QString& words : QStringList{tr("Port")} + columns()) {
            m_grid->setColumnStretch(column, 1);
            m_grid->addWidget(makeText(TextRole::Label, words, m_inside, true), 0, column++, Qt::AlignTop);
        }
    }
    for (const connection::PathResult& path : std::as_const(m_paths)) {
        addRow(path.index);
        fill(path);
    }
}

void ConnectionMatrix::addRow(int index)
{
    Row row;
    const qsizetype stages = columns().size();
    row.port = makeText(TextRole::Label, QString(), m_inside);
    for (qsizetype i = 0; i < stages; ++i)
        row.cells.append(makeText(TextRole::Small, QString(), m_inside));
    const int line = m_asList ? index * int(stages + 1) : index + 1;
    if (m_asList && index > 0)
        row.port->setContentsMargins(0, Theme::current().px(12), 0, 0);
    m_grid->addWidget(row.port, line, 0, Qt::AlignTop);
    for (int i = 0; i < stages; ++i)
        m_grid->addWidget(row.cells[i], m_asList ? line + 1 + i : line, m_asList ? 0 : i + 1, Qt::AlignTop);
    m_rows.insert(index, row);
}

void ConnectionMatrix::fill(const connection::PathResult& path)
{
    const Row row = m_rows.value(path.index);
    const QString port = QString::number(path.port);
    const QString address = harmless(path.address);
    setTone(*row.port, u"plain"_s);
    if (m_asList)
        row.port->setText(address.isEmpty() ? tr("Port %1").arg(port)
                                            : tr("Port %1 · %2", "port number, address").arg(port, address));
    else
        row.port->setText(port + u'\n' + address);
    const QStringList names = columns();
    const QList<MatrixCell> cells = matrixCells(path, QDate::currentDate());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const MatrixCell& cell = cells[i];
        const QString time = cell.milliseconds > 0 ? inWords(std::chrono::milliseconds(cell.milliseconds)) : QString();
        QStringList parts = time.isEmpty() ? QStringList{cell.words} : QStringList{cell.words, time};
        QLabel* label = row.cells[i];
        label->setText(m_asList ? names[i] + u": "_s + parts.join(u", "_s) : parts.join(u'\n'));
        setTone(*label, toneOf(cell.result));
        label->setToolTip(cell.says.toHtmlEscaped());
        label->setAccessibleName(
            tr("Port %1, %2: %3", "port number, step, what came of it").arg(port, names[i], parts.join(u", "_s)));
        label->setAccessibleDescription(cell.says);
    }
}

void ConnectionMatrix::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const Theme theme = Theme::current();
    const int needed = theme.px(m_asList ? TableWidth + ScrollBarsWidth : TableWidth);
    const bool asList = event->size().width() < needed;
    if (asList == m_asList)
        return;
    m_asList = asList;
    // Not from inside the layout that has just given this width.
    QMetaObject::invokeMethod(this, &ConnectionMatrix::arrange, Qt::QueuedConnection);
}

} // namespace unsent::pages
