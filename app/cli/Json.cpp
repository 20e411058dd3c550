#include "Json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unsent::cli {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<bool>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<qint64>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray jsonOf(const QList<model::Source>& sources)
{
    QJsonArray array;
    for (const model::Source& source : sources)
        array << QJsonObject{
            {u"title"_s, source.title}, {u"url"_s, orNull(source.url)}, {u"checked"_s, source.checked}};
    return array;
}

QJsonArray jsonOf(const QList<model::Fact>& facts)
{
    QJsonArray array;
    for (const model::Fact& fact : facts)
        array << QJsonObject{{u"fact"_s, fact.id}, {u"value"_s, fact.value}, {u"source"_s, model::toId(fact.source)}};
    return array;
}

} // namespace unsent::cli
