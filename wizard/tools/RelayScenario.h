#pragma once

#include <Fact.h>

#include <QList>
#include <QString>

#include <optional>

namespace unsent::tools {

/// Is this relaying, and is it refused? Ids are those of the facts `network`, `server-owner` and `relay-scenario`.
struct RelayScenario {
    QString network;           ///< home, home-other, work, public, mobile; `*` any
    QString serverOwner;       ///< mail-provider, line-provider, other; `*` any
    bool ownRecipient = false; ///< the recipient's address ends with the domain of the server
    QString verdict;           ///< not-relaying, allowed, blocked
    QString situation;         ///< the row in words
    QString explanation;       ///< why, and what follows
};

/// The table, in reading order; for each choice of network, server and recipient exactly one row is the first that
/// fits.
QList<RelayScenario> relayScenarios();

/// The row for a situation; empty for ids that are not in the table.
std::optional<RelayScenario> relayScenario(const QString& network, const QString& serverOwner, bool ownRecipient);

/// The facts that follow, relay-scenario as measured; network and server-owner as answered, since the person told them.
QList<model::Fact> facts(const RelayScenario& scenario, const QString& network, const QString& serverOwner);

} // namespace unsent::tools
