#pragma once

#include "Reading.h"

namespace unsent::recognition {

/// Which form the text has: `outlook-dialog`, `dsn`, `log-line` ...; `free-text` when none
/// fits.
QString formOf(const Reading& reading);

} // namespace unsent::recognition
