#include "Report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
QJsonArray linesOf(const QList<Report::Line>& lines)
{
    QJsonArray array;
    for (const Report::Line& line : lines)
        array << QJsonObject{
            {u"fact"_s, line.id}, {u"title"_s, line.title}, {u"value"_s, line.value}, {u"source"_s, line.source}};
    return array;
}

QJsonArray attemptsOf(const Report& report)
{
    QJsonArray array;
    for (const Report::Attempt& attempt : report.attempts)
        array << QJsonObject{{u"advice"_s, attempt.title}, {u"result"_s, attempt.result}};
    return array;
}

QJsonArray conflictsOf(const Report& report)
{
    QJsonArray array;
    for (const Report::Conflict& conflict : report.conflicts)
        array << QJsonObject{
            {u"title"_s, conflict.title}, {u"believed"_s, conflict.believed}, {u"other"_s, conflict.other}};
    return array;
}
} // namespace

QByteArray toJson(const Report& report)
{
    const QJsonObject object = {
        {u"schema"_s, 1},
        {u"title"_s, report.title},
        {u"date"_s, report.date},
        {u"knowledge"_s, report.knowledge},
        {u"masked"_s, report.isMasked},
        {u"solved"_s, report.solved},
        {u"cause"_s, report.cause.isEmpty() ? QJsonValue() : QJsonValue(report.cause)},
        {u"sentence"_s, report.sentence},
        {u"lead"_s, report.lead},
        {u"acts"_s, report.acts},
        {u"way"_s, linesOf(report.way)},
        {u"attempts"_s, attemptsOf(report)},
        {u"left"_s, report.left},
        {u"message"_s, report.message},
        {u"facts"_s, linesOf(report.facts)},
        {u"conflicts"_s, conflictsOf(report)},
        {u"test"_s, report.testSummary},
        {u"text"_s, report.text},
    };
    return QJsonDocument(object).toJson();
}

} // namespace unsent::session
