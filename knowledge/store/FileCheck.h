#pragma once

#include <Database.h>

namespace unsent::store {

// What can be wrong with a file that is to be a store, each as a sentence that says what to do.

/// There, a file, readable, not empty.
model::Result<model::Done> checkFile(const QString& path);
/// A database, ours, of the schema this program reads, not cut short. Looks only at the first pages.
model::Result<model::Done> checkStore(const sqlite::Database& database);
/// Every page, as far as two seconds reach.
model::Result<model::Done> checkPages(const sqlite::Database& database);
/// Every page of a pack, within two seconds.
model::Result<model::Done> checkPack(const sqlite::Database& database);

/// What is said of a file whose pages are not what they should be.
model::Error damaged(const QString& path);

} // namespace unsent::store
