#pragma once

#include <Fact.h>
#include <Source.h>

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace unsent::cli {

/// Null for an empty text: the "or null" of interfaces.md.
QJsonValue orNull(const QString& text);
QJsonValue orNull(const std::optional<bool>& value);
QJsonValue orNull(const std::optional<qint64>& value);

QJsonArray jsonOf(const QList<model::Source>& sources);
QJsonArray jsonOf(const QList<model::Fact>& facts);

} // namespace unsent::cli
