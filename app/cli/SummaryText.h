#pragma once

#include <BatchSummary.h>

#include <QString>

namespace unsent::store {
class Store;
}

namespace unsent::cli {

/// What came out of many texts: the causes counted, each with an example, its recipient domains, and the days.
QString inWords(const store::Store& store, const recognition::BatchSummary& summary);

} // namespace unsent::cli
