#include "ReportFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(unsent::pages::ReportFile)
};

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
    dialog.setObjectName(u"printDialog"_s);
    dialog.setWindowTitle(Says::tr("Print the report"));
    if (dialog.exec() == QDialog::Accepted)
        paintReport(report, printer);
}

} // namespace unsent::pages
