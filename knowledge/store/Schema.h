#pragma once

#include <QString>

namespace unsent::store {

/// "Unst": tells our files from other SQLite files.
inline constexpr int ApplicationId = 0x556E7374;
/// The version of the schema this program reads; it rises with every change of schema.sql.
inline constexpr int SchemaVersion = 1;

/// The statements of schema.sql.
QString schemaSql();

} // namespace unsent::store
