#include "ReportSections.h"

#include <QCoreApplication>

namespace unsent::session {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Kind = ReportSection::Kind;

ReportSection quotation(const QString& heading, const QString& text)
{
    return {heading, Kind::Quotation, text.trimmed().split(u'\n'), {}, {}};
}

ReportSection table(const QString& heading, const QStringList& columns, const QList<Report::Line>& lines)
{
    ReportSection section{heading, Kind::Table, {}, columns, {}};
    for (const Report::Line& line : lines)
        section.rows << QStringList{line.title, line.value, line.source};
    return section;
}

ReportSection whatItWas(const Report& report)
{
    QStringList lines = {report.sentence};
    if (!report.lead.isEmpty())
        lines << report.lead;
    if (!report.solved && !report.cause.isEmpty())
        lines << Words::tr("Who must act: %1.").arg(report.acts);
    return {Words::tr("What it was"), Kind::Prose, lines, {}, {}};
}

ReportSection whatWasDone(const Report& report)
{
    ReportSection section{Words::tr("What was done"), Kind::List, {}, {}, {}};
    for (const Report::Attempt& attempt : report.attempts)
        section.lines << Words::tr("%1: %2", "an advice and what came of it").arg(attempt.title, attempt.result);
    return section;
}

ReportSection contradictions(const Report& report)
{
    ReportSection section{Words::tr("What does not fit together"), Kind::List, {}, {}, {}};
    for (const Report::Conflict& conflict : report.conflicts)
        section.lines << Words::tr("%1 It was believed: %2. But also told: %3.")
                             .arg(conflict.title, conflict.believed, conflict.other);
    return section;
}

bool isEmpty(const ReportSection& section)
{
    const bool noLines = section.lines.join(QString()).trimmed().isEmpty();
    return noLines && section.rows.isEmpty();
}
} // namespace

QList<ReportSection> sectionsOf(const Report& report)
{
    const QString question = Words::tr("Question", "heading of a column");
    const QString fact = Words::tr("Fact", "heading of a column");
    const QString answer = Words::tr("Answer", "heading of a column");
    const QString value = Words::tr("Value", "heading of a column");
    const QString from = Words::tr("Known from", "heading of a column");
    QList<ReportSection> sections = {
        whatItWas(report),
        whatWasDone(report),
        {Words::tr("What is left"), Kind::Prose, {report.left}, {}, {}},
        quotation(Words::tr("Message to send"), report.message),
        table(Words::tr("Questions and answers"), {question, answer, from}, report.way),
        table(Words::tr("Facts"), {fact, value, from}, report.facts),
        contradictions(report),
        {Words::tr("What the connection test found"), Kind::Prose, {report.testSummary}, {}, {}},
        quotation(Words::tr("The text it began with"), report.text),
    };
    sections.removeIf(isEmpty);
    return sections;
}

QString footerOf(const Report& report)
{
    QString footer = Words::tr("Unsent %1, knowledge %2, %3", "program version, knowledge version, day")
                         .arg(QStringLiteral(UNSENT_VERSION), report.knowledge, report.date);
    if (report.isMasked)
        footer += QStringLiteral(". ") + Words::tr("Addresses and names are masked.");
    return footer;
}

} // namespace unsent::session
