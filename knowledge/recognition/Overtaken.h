#pragma once

#include "Replies.h"

namespace unsent::recognition {

/// Marks the refusals in the record of a dialogue that a later one overtook, and those that only follow from an earlier
/// one: `Reply::overtaken`. They are context; the others decide. Linear in the replies.
void markOvertaken(Quotations& quotations, std::string_view text);

} // namespace unsent::recognition
