#pragma once

#include "Content.h"
#include "TableWriter.h"

namespace unsent::compiler {

/// Writes what the search finds: codes, providers, trees (with the words of their causes), how-tos, glossary entries
/// and articles, in English and in every language an entry has words in; then the list of all words for completing and
/// typos.
model::Result<model::Done> writeSearch(const Content& content, const sqlite::Database& database);

} // namespace unsent::compiler
