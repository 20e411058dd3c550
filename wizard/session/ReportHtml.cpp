#include "ReportSections.h"

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
// Works in a browser and in QTextDocument, which knows a small part of CSS: simple selectors, no variables.
constexpr auto Style = R"css(
body { font-family: "Segoe UI", "Noto Sans", sans-serif; font-size: 11pt; color: #1c2126; background: #ffffff; max-width: 46em; }
h1 { font-size: 18pt; margin-bottom: 6pt; }
h2 { font-size: 13pt; margin-top: 16pt; margin-bottom: 4pt; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #d9ddd6; padding: 4pt 6pt; text-align: left; vertical-align: top; }
pre { font-family: "Noto Sans Mono", "Consolas", monospace; font-size: 9.5pt; white-space: pre-wrap; border-left: 3px solid #57606a; padding-left: 8pt; }
p.footer { color: #57606a; font-size: 9pt; margin-top: 18pt; }
@media print {
  body { max-width: none; color: #000000; }
  h2 { page-break-after: avoid; }
  tr, li, p { page-break-inside: avoid; }
  p.footer { color: #000000; }
}
@page { margin: 18mm; }
)css"_L1;

QString element(const QString& name, const QString& text)
{
    return u"<%1>%2</%1>\n"_s.arg(name, text.toHtmlEscaped());
}

QString row(const QString& cell, const QStringList& cells)
{
    QString text = u"<tr>"_s;
    for (const QString& value : cells)
        text += u"<"_s + cell + u">"_s + value.toHtmlEscaped() + u"</"_s + cell + u">"_s;
    return text + u"</tr>\n"_s;
}

QString body(const ReportSection& section)
{
    QString text;
    switch (section.kind) {
    case ReportSection::Kind::Prose:
        for (const QString& line : section.lines)
            text += element(u"p"_s, line);
        return text;
    case ReportSection::Kind::List:
        for (const QString& line : section.lines)
            text += element(u"li"_s, line);
        return u"<ul>\n"_s + text + u"</ul>\n"_s;
    case ReportSection::Kind::Table:
        text = row(u"th"_s, section.columns);
        for (const QStringList& cells : section.rows)
            text += row(u"td"_s, cells);
        return u"<table>\n"_s + text + u"</table>\n"_s;
    case ReportSection::Kind::Quotation:
        return element(u"pre"_s, section.lines.join(u'\n'));
    }
    Q_UNREACHABLE();
}
} // namespace

QString toHtml(const Report& report)
{
    QString text = u"<!DOCTYPE html>\n<html dir=\"auto\">\n<head>\n<meta charset=\"utf-8\">\n"_s;
    text += element(u"title"_s, report.title) + u"<style>"_s + Style + u"</style>\n</head>\n<body>\n"_s;
    text += element(u"h1"_s, report.title);
    for (const ReportSection& section : sectionsOf(report))
        text += element(u"h2"_s, section.heading) + body(section);
    text += u"<p class=\"footer\">"_s + footerOf(report).toHtmlEscaped() + u"</p>\n"_s;
    return text + u"</body>\n</html>\n"_s;
}

} // namespace unsent::session
