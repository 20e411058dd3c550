#pragma once

#include <Fact.h>
#include <Source.h>

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace unsent::cli {

/// JSON's null for what is empty or absent, so that every object has all of its keys.
QJsonValue orNull(const QString& text);
QJsonValue orNull(const std::optional<bool>& value);
QJsonValue orNull(const std::optional<qint64>& value);

QJsonArray jsonOf(const QList<model::Source>& sources);
QJsonArray jsonOf(const QList<model::Fact>& facts);

} // namespace unsent::cli
