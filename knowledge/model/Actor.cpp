#include "Actor.h"

#include <array>

using namespace Qt::StringLiterals;

namespace unsent::model {

namespace {
constexpr std::array Actors = {Actor::You,       Actor::Administrator,          Actor::Provider,
                               Actor::Recipient, Actor::RecipientAdministrator, Actor::Wait,
                               Actor::Nobody};
}

QString toId(Actor actor)
{
    switch (actor) {
    case Actor::You:
        return u"you"_s;
    case Actor::Administrator:
        return u"administrator"_s;
    case Actor::Provider:
        return u"provider"_s;
    case Actor::Recipient:
        return u"recipient"_s;
    case Actor::RecipientAdministrator:
        return u"recipient-administrator"_s;
    case Actor::Wait:
        return u"wait"_s;
    case Actor::Nobody:
        return u"nobody"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Actor> actorFromId(const QString& id)
{
    for (const Actor actor : Actors) {
        if (toId(actor) == id)
            return actor;
    }
    return std::nullopt;
}

} // namespace unsent::model
