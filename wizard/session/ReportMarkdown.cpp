#include "ReportSections.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
/// What would be markup is shown as it is, so that a pasted text cannot make links, pictures or HTML.
QString escaped(QString text)
{
    static const QRegularExpression markup(uR"(([\\`*_\[\]<>|#!~&]))"_s);
    static const QRegularExpression atStart(uR"(^(\s*)([-+=]|\d+[.)]))"_s);
    text.replace(u'\n', u' ');
    text.replace(markup, uR"(\\1)"_s);
    const QRegularExpressionMatch start = atStart.match(text);
    if (start.hasMatch())
        text.insert(start.capturedEnd() - 1, u'\\');
    return text;
}

/// A fence longer than any run of back quotes inside (CommonMark section 4.5).
QString fenced(const QStringList& lines)
{
    static const QRegularExpression ticks(u"`+"_s);
    qsizetype longest = 2;
    for (auto it = ticks.globalMatch(lines.join(u'\n')); it.hasNext();)
        longest = std::max(longest, it.next().capturedLength());
    const QString fence(longest + 1, u'`');
    return fence + u'\n' + lines.join(u'\n') + u'\n' + fence + u'\n';
}

QString row(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells)
        safe << escaped(cell);
    return u"| "_s + safe.join(u" | "_s) + u" |\n"_s;
}

QString table(const ReportSection& section)
{
    QString text = row(section.columns) + u"|"_s + u" --- |"_s.repeated(section.columns.size()) + u'\n';
    for (const QStringList& cells : section.rows)
        text += row(cells);
    return text;
}

QString body(const ReportSection& section)
{
    QString text;
    switch (section.kind) {
    case ReportSection::Kind::Prose:
        for (const QString& line : section.lines)
            text += (text.isEmpty() ? QString() : u"\n"_s) + escaped(line) + u'\n';
        return text;
    case ReportSection::Kind::List:
        for (const QString& line : section.lines)
            text += u"- "_s + escaped(line) + u'\n';
        return text;
    case ReportSection::Kind::Table:
        return table(section);
    case ReportSection::Kind::Quotation:
        return fenced(section.lines);
    }
    Q_UNREACHABLE();
}
} // namespace

QString toMarkdown(const Report& report)
{
    QString text = u"# "_s + escaped(report.title) + u'\n';
    for (const ReportSection& section : sectionsOf(report))
        text += u"\n## "_s + escaped(section.heading) + u"\n\n"_s + body(section);
    return text + u"\n---\n\n"_s + escaped(footerOf(report)) + u'\n';
}

} // namespace unsent::session
