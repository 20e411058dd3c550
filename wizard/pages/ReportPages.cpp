#include "ReportFile.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(unsent::pages::ReportFile)
};

constexpr double FootRoom = 0.05;      // of the page's height
constexpr double Margin = 18;          // millimetres
constexpr double LeastMargin = 10;     // a printer's own limit is no margin to read by
constexpr double HeadingNeeds = 0.1;   // of the page: a heading lower down than that would stand alone
constexpr auto Columns = {34, 46, 20}; // per cent: what, value, known from

/// Lines under the rows instead of boxes: a row that goes over a page leaves no open box behind, and the names of the
/// columns stand at the top of each page.
void styleTable(QTextTable& table)
{
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    format.setBottomMargin(8);
    if (table.columns() == static_cast<int>(Columns.size())) {
        QList<QTextLength> widths;
        for (const int percent : Columns)
            widths.append(QTextLength(QTextLength::PercentageLength, percent));
        format.setColumnWidthConstraints(widths);
    }
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat look = cell.format().toTableCellFormat();
            look.setTopPadding(3);
            look.setBottomPadding(3);
            look.setLeftPadding(0);
            look.setRightPadding(10);
            look.setBorder(0);
            look.setBottomBorder(row == 0 ? 1.0 : 0.5);
            look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            look.setBottomBorderBrush(row == 0 ? Qt::black : Qt::gray);
            cell.setFormat(look);
        }
    }
}

bool isHeading(const QTextBlock& block)
{
    return block.blockFormat().headingLevel() > 0;
}

bool isQuotation(const QTextBlock& block)
{
    // Of a <pre> only its family is left in the document.
    const QTextBlock::iterator words = block.begin();
    const QTextCharFormat format = words.atEnd() ? block.charFormat() : words.fragment().charFormat();
    return format.fontFamilies().toStringList().join(u' ').contains("mono"_L1, Qt::CaseInsensitive);
}

void styleBlocks(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable())
            continue;
        QTextBlockFormat format = block.blockFormat();
        if (isHeading(block)) {
            format.setTopMargin(format.headingLevel() == 1 ? 0 : 16);
            format.setBottomMargin(format.headingLevel() == 1 ? 4 : 5);
        } else if (isQuotation(block)) {
            format.setLeftMargin(12);
            format.setTopMargin(0);
            format.setBottomMargin(block.next().isValid() && isQuotation(block.next()) ? 0 : 6);
        } else if (!block.textList()) {
            format.setTopMargin(0);
            format.setBottomMargin(6);
        }
        cursor.setBlockFormat(format);
    }
}

/// A heading at the foot of a page goes over to the next, with what it is for.
void keepHeadingsWithText(QTextDocument& document, double pageHeight)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isHeading(block))
            continue;
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        const double place = top - pageHeight * static_cast<int>(top / pageHeight);
        if (place < pageHeight * (1 - HeadingNeeds))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

void drawFoot(QPainter& painter, const QRectF& line, const session::Report& report, int page, int pages)
{
    painter.setFont(QFont(u"Helvetica"_s, 8));
    painter.drawText(line, Qt::AlignLeading | Qt::AlignBottom,
                     Says::tr("Unsent · %1 · knowledge %2").arg(report.date, report.knowledge));
    painter.drawText(line, Qt::AlignTrailing | Qt::AlignBottom, Says::tr("Page %1 of %2").arg(page).arg(pages));
}

} // namespace

void paintReport(const session::Report& report, QPagedPaintDevice& device)
{
    const QMarginsF given = device.pageLayout().margins(QPageLayout::Millimeter);
    if (std::min({given.left(), given.top(), given.right(), given.bottom()}) < LeastMargin)
        device.setPageMargins({Margin, Margin, Margin, Margin}, QPageLayout::Millimeter);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    document.setDefaultFont(QFont(u"Helvetica"_s, 10));
    document.setHtml(session::toHtml(report));
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            styleTable(*table);
    }
    styleBlocks(document);
    QPainter painter(&device);
    const QRectF whole = painter.viewport();
    const qreal foot = whole.height() * FootRoom;
    const QSizeF body(whole.width(), whole.height() - foot);
    document.setPageSize(body);
    keepHeadingsWithText(document, body.height());
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -page * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(QPointF(0, page * body.height()), body);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        drawFoot(painter, QRectF(0, body.height(), whole.width(), foot), report, page + 1, pages);
    }
}

} // namespace unsent::pages
