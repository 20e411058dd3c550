#include "Explanation.h"

#include "Json.h"

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
QJsonObject toJson(const model::TextSpan& span, QJsonObject rest)
{
    rest.insert(u"start"_s, span.start);
    rest.insert(u"length"_s, span.length);
    return rest;
}

QJsonArray fieldsOf(const recognition::Recognition& recognition)
{
    QJsonArray array;
    for (const recognition::Field& field : recognition.fields)
        array << toJson(field.span, {{u"name"_s, field.name}, {u"value"_s, field.value}});
    return array;
}

QJsonArray evidenceOf(const recognition::Verdict& verdict)
{
    QJsonArray array;
    for (const recognition::Evidence& evidence : verdict.evidence)
        array << toJson(evidence.span, {{u"quote"_s, evidence.quote},
                                        {u"rule"_s, evidence.rule},
                                        {u"weight"_s, evidence.weight},
                                        {u"says"_s, evidence.says}});
    return array;
}

QJsonArray causesOf(const recognition::Recognition& recognition)
{
    QJsonArray array;
    for (const recognition::Verdict& verdict : recognition.causes)
        array << QJsonObject{{u"cause"_s, verdict.cause},
                             {u"probability"_s, verdict.probability},
                             {u"confidence"_s, recognition::toId(verdict.confidence())},
                             {u"reason"_s, orNull(verdict.reason)},
                             {u"temporary"_s, verdict.temporary},
                             {u"acts"_s, model::toId(verdict.acts)},
                             {u"evidence"_s, evidenceOf(verdict)}};
    return array;
}

QJsonArray contradictionsOf(const recognition::Recognition& recognition)
{
    QJsonArray array;
    for (const recognition::Contradiction& contradiction : recognition.contradictions)
        array << QJsonObject{{u"id"_s, contradiction.id},
                             {u"facts"_s, QJsonArray::fromStringList(contradiction.facts)},
                             {u"says"_s, contradiction.says}};
    return array;
}

QJsonArray ignoredIn(const recognition::Recognition& recognition)
{
    QJsonArray array;
    for (const recognition::Ignored& ignored : recognition.ignored)
        array << toJson(ignored.span, {{u"quote"_s, ignored.quote}, {u"why"_s, ignored.why}});
    return array;
}

QJsonValue askOf(const Explanation& explanation)
{
    if (!explanation.ask)
        return QJsonValue::Null;
    return QJsonObject{{u"question"_s, explanation.ask->fact},
                       {u"separates"_s, QJsonArray::fromStringList(explanation.ask->separates)}};
}
} // namespace

QJsonObject toJson(const Explanation& explanation)
{
    const recognition::Recognition& found = explanation.recognition;
    const QJsonObject input = {{u"name"_s, found.name},
                               {u"form"_s, found.form},
                               {u"language"_s, found.language},
                               {u"characters"_s, found.characters},
                               {u"truncated"_s, found.truncated}};
    return {{u"schema"_s, 1},
            {u"input"_s, input},
            {u"fields"_s, fieldsOf(found)},
            {u"facts"_s, jsonOf(found.facts)},
            {u"causes"_s, causesOf(found)},
            {u"contradictions"_s, contradictionsOf(found)},
            {u"ignored"_s, ignoredIn(found)},
            {u"ask"_s, askOf(explanation)},
            {u"sentence"_s, found.sentence},
            {u"next"_s,
             explanation.next.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(explanation.next.toString())}};
}

} // namespace unsent::cli
