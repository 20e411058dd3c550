#pragma once

#include "Shelf.h"

namespace unsent::store {

/// Whether one slip of the keyboard makes one text of the other: a letter too many, too few or wrong, or two neighbours
/// swapped. Equal texts are not.
bool oneSlipAway(QStringView a, QStringView b);

/// The provider's domain or server that was most likely meant by a name: "gmail.com" for "gmial.com". A word without a
/// dot stands for the domain that begins with it. Empty where the name is known, or nothing is near enough.
QString findNameMeant(const Shelf& shelf, const QString& name);

} // namespace unsent::store
