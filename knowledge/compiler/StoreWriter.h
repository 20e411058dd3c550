#pragma once

#include "Content.h"

#include <Result.h>

namespace unsent::compiler {

/// Writes a linted content as an SQLite store. The same content always gives the same bytes: rows are in the order of
/// the content, and the only day in it is the latest on which a source was checked. The file appears whole or not at
/// all.
model::Result<model::Done> writeStore(const Content& content, const QString& path);

} // namespace unsent::compiler
