#pragma once

#include "Report.h"

#include <QStringList>

namespace unsent::session {

/// One section of a report, the same in every rendering: a heading and what stands under it.
struct ReportSection {
    enum class Kind { Prose, List, Table, Quotation };

    QString heading;
    Kind kind = Kind::Prose;
    QStringList lines;       ///< paragraphs, items, or the lines of a quotation
    QStringList columns;     ///< of a table
    QList<QStringList> rows; ///< of a table
};

/// The sections of a report in order; those with nothing to tell are left out.
QList<ReportSection> sectionsOf(const Report& report);

/// The last line: the day and the version of the knowledge.
QString footerOf(const Report& report);

} // namespace unsent::session
