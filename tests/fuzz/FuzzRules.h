#pragma once

#include <Recogniser.h>

namespace unsent::fuzz {

/// A recogniser with all the knowledge of the source tree, made once.
const recognition::Recogniser& recogniser();

/// Ends the program when a result breaks a promise of Recognition.h: a span outside of the text, no sentence.
void check(const recognition::Recognition& recognition);

} // namespace unsent::fuzz
