#pragma once

#include "ProviderIndex.h"
#include "Recognition.h"

namespace unsent::recognition {

/// Settings in the text that cannot go together, by themselves or against the provider's card.
QList<Contradiction> findContradictions(const QList<Field>& fields, const ProviderIndex& providers);

} // namespace unsent::recognition
