#pragma once

#include "Database.h"

namespace unsent::sqlite {

/// Copies a database as it stands into a file, which is replaced page by page. The copy is whole even while others
/// write.
model::Result<model::Done> backUp(const Database& source, const QString& path);

} // namespace unsent::sqlite
