#pragma once

#include <QString>

#include <optional>

namespace unsent::model {

/// Who can do something about it.
enum class Actor { You, Administrator, Provider, Recipient, RecipientAdministrator, Wait, Nobody };

QString toId(Actor actor);
/// Empty for an id that is none of `you administrator provider recipient recipient-administrator wait nobody`.
std::optional<Actor> actorFromId(const QString& id);

} // namespace unsent::model
