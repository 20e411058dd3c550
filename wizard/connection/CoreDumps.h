#pragma once

namespace unsent::connection {

/// From now on a crash of this program leaves no image of its memory behind, and other programs of the same user cannot
/// read it: before a password comes in. Where the system has no such switch nothing happens.
void forbidCoreDumps();

} // namespace unsent::connection
