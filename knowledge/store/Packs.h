#pragma once

#include "Store.h"

namespace unsent::store {

/// The knowledge of this computer: what was installed with the program, and the packs of an organisation over it.
struct Knowledge {
    std::unique_ptr<Store> store;
    QList<model::Error> refused; ///< packs that cannot be used: `where` is the file, `what` says why and what to do
};

/// Where packs lie: the folder UNSENT_PACKS alone when it is set; else `packs` beside the store, then `packs` in the
/// system's and in the person's folder for Unsent's files. A folder need not exist.
QStringList packFolders(const QString& storePath);

/// Opens the store and lays every pack over it (`*.db`, by name, at most 16). A bad pack is refused and told, and the
/// rest goes on; only a store that cannot be opened is an error.
model::Result<Knowledge> openWithPacks(const QString& storePath = Store::standardPath());

} // namespace unsent::store
