#pragma once

#include "Reading.h"

namespace unsent::recognition {

/// Which of the forms of interfaces.md the text has: `outlook-dialog`, `dsn`, `log-line` ...; `free-text` when none
/// fits.
QString formOf(const Reading& reading);

} // namespace unsent::recognition
