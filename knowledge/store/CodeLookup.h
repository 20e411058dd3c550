#pragma once

#include "Shelf.h"

namespace unsent::store {

/// The ids (NAMESPACE/CODE) of the codes in a text in any spelling, the best first: everybody's before a provider's
/// own, unless it is named; what the whole text fits, then its longest word; the exact code before an alias, an alias
/// before another notation. What the text cannot mean is left out: 550 is not 5.5.0.
QStringList findCodes(const Shelf& shelf, const QString& text);

/// Codes whose spelling begins with the last word of the text, for searching while a code is typed; at most `limit`.
QStringList completeCodes(const Shelf& shelf, const QString& text, int limit);

} // namespace unsent::store
