#pragma once

#include <Session.h>

#include <QJsonObject>
#include <QString>

namespace unsent::cli {

/// The object of `unsent walk --json` (schema 1).
QJsonObject toJson(const store::Store& store, const session::Session& session);
/// The same for a person: where the walk stands and what can be answered.
QString inWords(const store::Store& store, const session::Session& session);

} // namespace unsent::cli
