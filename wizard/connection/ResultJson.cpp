#include "TestResult.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

QJsonObject stageJson(const Stage& stage)
{
    QJsonObject json{{u"stage"_s, toId(stage.kind)},
                     {u"result"_s, toId(stage.result)},
                     {u"milliseconds"_s, stage.milliseconds},
                     {u"says"_s, stage.says.text()},
                     {u"reply"_s, QJsonArray::fromStringList(stage.reply)}};
    json.insert(u"finding"_s, stage.finding ? QJsonValue(toId(*stage.finding)) : QJsonValue());
    return json;
}

QJsonObject capabilitiesJson(const Capabilities& capabilities)
{
    return {{u"size"_s, capabilities.size ? QJsonValue(*capabilities.size) : QJsonValue()},
            {u"auth"_s, QJsonArray::fromStringList(capabilities.auth)},
            {u"starttls"_s, capabilities.startTls},
            {u"pipelining"_s, capabilities.pipelining},
            {u"enhancedstatuscodes"_s, capabilities.enhancedStatusCodes},
            {u"8bitmime"_s, capabilities.eightBitMime},
            {u"smtputf8"_s, capabilities.smtpUtf8},
            {u"chunking"_s, capabilities.chunking},
            {u"dsn"_s, capabilities.dsn},
            {u"others"_s, QJsonArray::fromStringList(capabilities.others)}};
}

QJsonObject pathJson(const PathResult& path)
{
    QJsonArray stages;
    for (const Stage& stage : path.stages)
        stages.append(stageJson(stage));
    return {{u"address"_s, path.address},
            {u"port"_s, path.port},
            {u"encryption"_s, toId(path.encryption)},
            {u"tls"_s, path.tlsVersion.isEmpty() ? QJsonValue() : QJsonValue(path.tlsVersion)},
            {u"certificate_ends"_s,
             path.certificateEnds ? QJsonValue(path.certificateEnds->toString(Qt::ISODate)) : QJsonValue()},
            {u"stages"_s, stages},
            {u"capabilities"_s, capabilitiesJson(path.capabilities)}};
}

QString toId(TranscriptLine::From from)
{
    switch (from) {
    case TranscriptLine::From::Client:
        return u"client"_s;
    case TranscriptLine::From::Server:
        return u"server"_s;
    case TranscriptLine::From::Test:
        return u"test"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject toJson(const TestResult& result)
{
    QJsonArray paths, findings, facts, transcript;
    for (const PathResult& path : result.paths)
        paths.append(pathJson(path));
    for (const Finding& finding : result.findings)
        findings.append(QJsonObject{{u"finding"_s, toId(finding.id)},
                                    {u"severity"_s, toId(finding.severity)},
                                    {u"says"_s, finding.says.text()},
                                    {u"advice"_s, finding.advice.text()},
                                    {u"cause"_s, finding.cause.isEmpty() ? QJsonValue() : QJsonValue(finding.cause)},
                                    {u"path"_s, finding.path < 0 ? QJsonValue() : QJsonValue(finding.path)}});
    for (const model::Fact& fact : result.facts)
        facts.append(
            QJsonObject{{u"fact"_s, fact.id}, {u"value"_s, fact.value}, {u"source"_s, model::toId(fact.source)}});
    for (const TranscriptLine& line : result.transcript)
        transcript.append(QJsonObject{{u"at_ms"_s, line.atMs},
                                      {u"path"_s, line.path < 0 ? QJsonValue() : QJsonValue(line.path)},
                                      {u"from"_s, toId(line.from)},
                                      {u"line"_s, line.line}});
    return {{u"schema"_s, 1},
            {u"host"_s, result.host},
            {u"started"_s, result.started.toString(Qt::ISODate)},
            {u"seconds"_s, result.seconds},
            {u"cancelled"_s, result.cancelled},
            {u"paths"_s, paths},
            {u"findings"_s, findings},
            {u"facts"_s, facts},
            {u"verdict"_s, result.verdict.text()},
            {u"lead"_s, result.lead.text()},
            {u"transcript"_s, transcript}};
}

QString transcriptText(const TestResult& result)
{
    QString text;
    for (const TranscriptLine& line : result.transcript) {
        QString port;
        for (const PathResult& path : result.paths) {
            if (path.index == line.path)
                port = QString::number(path.port);
        }
        const QString mark = line.from == TranscriptLine::From::Client   ? u"> "_s
                             : line.from == TranscriptLine::From::Server ? u"< "_s
                                                                         : u"* "_s;
        text += u"%1 %2 %3%4\n"_s.arg(line.atMs, 6).arg(port, 5).arg(mark, line.line);
    }
    return text;
}

} // namespace unsent::connection
