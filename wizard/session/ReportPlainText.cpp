#include "ReportSections.h"

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
QString underlined(const QString& heading, QChar line)
{
    return heading + u'\n' + QString(heading.size(), line) + u'\n';
}

QString body(const ReportSection& section)
{
    QString text;
    switch (section.kind) {
    case ReportSection::Kind::Prose:
        return section.lines.join(u"\n\n"_s) + u'\n';
    case ReportSection::Kind::List:
        for (const QString& line : section.lines)
            text += u"- "_s + line + u'\n';
        return text;
    case ReportSection::Kind::Table:
        for (const QStringList& cells : section.rows)
            text += u"- %1 %2 (%3)\n"_s.arg(cells.value(0), cells.value(1), cells.value(2));
        return text;
    case ReportSection::Kind::Quotation:
        return section.lines.join(u'\n') + u'\n';
    }
    Q_UNREACHABLE();
}
} // namespace

QString toPlainText(const Report& report)
{
    QString text = underlined(report.title, u'=');
    for (const ReportSection& section : sectionsOf(report))
        text += u'\n' + underlined(section.heading, u'-') + u'\n' + body(section);
    return text + u"\n-- \n"_s + footerOf(report) + u'\n';
}

} // namespace unsent::session
