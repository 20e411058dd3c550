#pragma once

#include "Journey.h"

#include <functional>

namespace unsent::test {

/// Shows every kind of page once, in the states that differ in what they show, and lets `look` look at each. `look`
/// gets a name for the state, such as "question, why is open". Answers what could not be reached, empty when all was.
QStringList tour(Journey& journey, const std::function<void(const QString& state)>& look);

} // namespace unsent::test
