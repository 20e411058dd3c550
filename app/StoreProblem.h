#pragma once

#include <Result.h>

namespace unsent::app {

/// A window that says why the knowledge cannot be opened and what to do; ends when the person closes it.
int showStoreProblem(const model::Error& error);

} // namespace unsent::app
