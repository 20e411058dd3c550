#include "TestTable.h"

#include "Command.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {

using connection::PathResult;
using connection::Stage;
using connection::StageKind;
using connection::StageResult;

const QList<StageKind> Columns{StageKind::Resolve, StageKind::Connect, StageKind::Greeting, StageKind::Ehlo,
                               StageKind::Tls,     StageKind::Auth,    StageKind::Mail,     StageKind::Rcpt};

QChar markOf(StageResult result)
{
    switch (result) {
    case StageResult::Ok:
        return u'\u2713';
    case StageResult::Warning:
        return u'!';
    case StageResult::Failed:
        return u'\u2717';
    default:
        return u'\u2013';
    }
}

QString cell(const PathResult& path, StageKind kind)
{
    const auto stage =
        std::find_if(path.stages.cbegin(), path.stages.cend(), [&](const Stage& s) { return s.kind == kind; });
    if (stage == path.stages.cend())
        return QString(u'\u2013');
    const bool good = stage->result == StageResult::Ok || stage->result == StageResult::Warning;
    const QString words = !stage->brief.isEmpty() ? stage->brief.text()
                          : good                  ? Words::tr("%1 ms").arg(stage->milliseconds)
                                                  : toText(stage->result);
    return markOf(stage->result) + u' ' + words;
}

QList<QStringList> rowsOf(const connection::TestResult& result)
{
    QStringList head{Words::tr("Port"), Words::tr("Address")};
    for (const StageKind kind : Columns)
        head.append(toText(kind));
    QList<QStringList> rows{head};
    for (const PathResult& path : result.paths) {
        QStringList row{QString::number(path.port), path.address.isEmpty() ? QString(u'\u2013') : path.address};
        for (const StageKind kind : Columns)
            row.append(cell(path, kind));
        rows.append(row);
    }
    return rows;
}

QString aligned(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList& other : rows)
                width = std::max(width, other[column].size());
            line += row[column].leftJustified(width + 2);
        }
        text += line.trimmed() + u'\n';
    }
    return text;
}

QString headingOf(connection::Severity severity)
{
    switch (severity) {
    case connection::Severity::Problem:
        return Words::tr("Problem:");
    case connection::Severity::Warning:
        return Words::tr("Look at this:");
    case connection::Severity::Note:
        return Words::tr("Also found:");
    }
    Q_UNREACHABLE();
}

} // namespace

QString testTable(const connection::TestResult& result)
{
    QString text = result.verdict.text() + u'\n';
    if (!result.lead.isEmpty())
        text += result.lead.text() + u'\n';
    text += u'\n' + aligned(rowsOf(result));
    QStringList told;
    for (const connection::Finding& finding : result.findings) {
        const QString line =
            u"%1 %2\n    %3"_s.arg(headingOf(finding.severity), finding.says.text(), finding.advice.text());
        if (finding.says.text() != result.verdict.text() && !told.contains(line))
            told.append(line);
    }
    if (!told.isEmpty())
        text += u'\n' + told.join(u'\n') + u'\n';
    return text + u'\n' + Words::tr("The test took %1 seconds.").arg(QLocale().toString(result.seconds, 'f', 1));
}

} // namespace unsent::cli
