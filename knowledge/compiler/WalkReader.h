#pragma once

#include "Content.h"

namespace unsent::compiler {

/// Reads trees/ID.walks.yaml as far as ids can be checked; whether a walk ends where it says is the tests' business.
QList<Placed<Walk>> readWalks(const QByteArray& yaml, const QString& file, Remarks& remarks);

} // namespace unsent::compiler
