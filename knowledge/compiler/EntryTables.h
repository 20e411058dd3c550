#pragma once

#include "Content.h"
#include "TableWriter.h"

namespace unsent::compiler {

/// Writes all tables but those of the search: structure, lists, sources, and the words of all languages.
model::Result<model::Done> writeEntries(const Content& content, const sqlite::Database& database);

} // namespace unsent::compiler
