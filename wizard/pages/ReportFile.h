#pragma once

#include <Report.h>
#include <Result.h>

class QPagedPaintDevice;
class QWidget;

namespace unsent::pages {

/// Writes a report as its file name's ending says: .html, .pdf, .md or .txt. Nothing is left half-written: a full disk
/// or a folder without permission is an error with words for the person.
model::Result<model::Done> writeReport(const session::Report& report, const QString& path);

/// Asks where to, writes, and tells what went wrong.
void saveReport(const session::Report& report, QWidget* parent);
/// Draws the report on the pages of a PDF or a printer, each with a foot line: date, version of the knowledge, number.
void paintReport(const session::Report& report, QPagedPaintDevice& device);
/// The print dialog and the pages: black on white, with page numbers, the date and the knowledge's version.
void printReport(const session::Report& report, QWidget* parent);

} // namespace unsent::pages
