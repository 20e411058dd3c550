#pragma once

#include "Event.h"
#include "Position.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace unsent::store {
class Store;
}

namespace unsent::session {

/// Placeholder name without braces -> what it stands for. One that is absent or empty is not known.
using Placeholders = QHash<QString, QString>;

/// What is known for a ready message: the believed facts in words, `recipient-domain`, `provider` by name, `tried` (one
/// line each), `test` (what the last connection test found), `date` (ISO 8601).
Placeholders placeholders(const store::Store& store, const Events& events, const Position& position,
                          const QDate& today);

/// Fills a message's placeholders such as `{server}`. A line whose placeholder is not known is left out; a value of
/// several lines stands indented under the words before it.
QString fill(const QString& messageTemplate, const Placeholders& values);

/// The ready message for where the wizard stands: the advice's own, else the cause's. Empty when there is none.
QString readyMessage(const store::Store& store, const Events& events, const Position& position, const QDate& today);

} // namespace unsent::session
