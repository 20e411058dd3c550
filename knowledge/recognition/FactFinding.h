#pragma once

#include "Hits.h"
#include "ProviderIndex.h"
#include "Recognition.h"

namespace unsent::recognition {

/// What follows from fields and rules: the outgoing server (not an incoming one), encryption, provider, "temporary?",
/// the sub-reason of a refused sign-in and the like. Each fact once; a heavier rule wins over a lighter one.
QList<model::Fact> findFacts(const Reading& reading, const QList<Field>& fields, const std::vector<Hit>& hits,
                             const RuleIndex& rules, const ProviderIndex& providers);

/// Whether the reply that decides asks for a new try (4yz or 4.y.z); nothing when no code tells.
std::optional<bool> isTemporary(const QList<Field>& fields);

/// The value of a field; empty when it was not found.
QString fieldValue(const QList<Field>& fields, QStringView name);

} // namespace unsent::recognition
