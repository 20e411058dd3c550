#include "ReportFile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(unsent::pages::ReportFile)
};

constexpr double FootRoom = 0.05; // of the page's height

/// Draws the report page by page with a foot line: QTextDocument::print alone writes only a bare number.
void paintReport(const session::Report& report, QPagedPaintDevice& device)
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(QFont(u"Helvetica"_s, 10));
    document.setHtml(session::toHtml(report));
    QPainter painter(&device);
    const QRectF whole = painter.viewport();
    const qreal foot = whole.height() * FootRoom;
    const QSizeF body(whole.width(), whole.height() - foot);
    document.setPageSize(body);
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
        painter.setFont(QFont(u"Helvetica"_s, 8));
        const QRectF line(0, body.height(), whole.width(), foot);
        painter.drawText(line, Qt::AlignLeading | Qt::AlignBottom,
                         Says::tr("Unsent · %1 · knowledge %2").arg(report.date, report.knowledge));
        painter.drawText(line, Qt::AlignTrailing | Qt::AlignBottom, Says::tr("Page %1 of %2").arg(page + 1).arg(pages));
    }
}

QByteArray pdfOf(const session::Report& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setTitle(report.title);
        writer.setCreator(u"Unsent"_s);
        paintReport(report, writer);
    }
    return bytes;
}

QByteArray bytesFor(const session::Report& report, const QString& path)
{
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return pdfOf(report);
    if (path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive))
        return session::toHtml(report).toUtf8();
    if (path.endsWith(".md"_L1, Qt::CaseInsensitive))
        return session::toMarkdown(report).toUtf8();
    return session::toPlainText(report).toUtf8();
}

} // namespace

model::Result<model::Done> writeReport(const session::Report& report, const QString& path)
{
    QSaveFile file(path);
    const QByteArray bytes = bytesFor(report, path);
    // Flushed by hand: commit() of Qt 6.4 does not notice that a full disk took nothing of the last buffer.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return model::Error{
            path, Says::tr("The report could not be saved (%1). Choose another folder, or copy the report instead.")
                      .arg(file.errorString())};
    return model::Done{};
}

void saveReport(const session::Report& report, QWidget* parent)
{
    QString filter;
    QString path = QFileDialog::getSaveFileName(
        parent, Says::tr("Save report"), u"unsent-report.pdf"_s,
        Says::tr("PDF (*.pdf);;Web page (*.html);;Markdown (*.md);;Plain text (*.txt)"), &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty()) {
        static const QRegularExpression ending(u"\\*(\\.\\w+)"_s);
        path += ending.match(filter).captured(1); // no ending was typed: the form chosen gives it
    }
    const auto result = writeReport(report, path);
    if (!result)
        QMessageBox::warning(parent, Says::tr("Not saved"), result.error().what);
}

void printReport(const session::Report& report, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted)
        paintReport(report, printer);
}

} // namespace unsent::pages
