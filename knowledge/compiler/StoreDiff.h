#pragma once

#include <QJsonObject>
#include <QStringList>

namespace unsent::compiler {

/// What differs between two dumps, one line each, by place: `+` only in the second, `-` only in the first, `~` changed.
/// A place is written like `causes/relay-denied/words/en/sentence`. Empty when the dumps are equal but for their
/// version.
QStringList differencesOf(const QJsonObject& before, const QJsonObject& after);

} // namespace unsent::compiler
