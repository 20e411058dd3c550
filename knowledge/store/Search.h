#pragma once

#include "Shelf.h"

namespace unsent::store {

/// Looks a query up in everything the store can find, the best entry first. The work is bounded whatever the store's
/// size: FTS5 would rank every match (170 ms for a common word in 100,000 articles), so the matches are taken in the
/// order of importance they are stored in, only the first few hundred, and ranked here.
QList<SearchResult> search(const Shelf& shelf, const QString& query, int limit);

} // namespace unsent::store
