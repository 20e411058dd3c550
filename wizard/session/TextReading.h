#pragma once

#include "Event.h"

namespace unsent::recognition {
struct Recognition;
}

namespace unsent::session {

/// What was recognised in a text, as an event of the session: its facts, the fields that a ready message may name, and
/// its causes as suspicions.
TextGiven textGiven(const recognition::Recognition& recognition);

} // namespace unsent::session
