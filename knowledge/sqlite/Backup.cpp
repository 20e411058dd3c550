#include "Backup.h"

#include <sqlite3.h>

namespace unsent::sqlite {

model::Result<model::Done> backUp(const Database& source, const QString& path)
{
    auto target = Database::open(path, Database::Mode::Create);
    if (!target)
        return target.error();
    sqlite3_backup* backup = sqlite3_backup_init(target->handle(), "main", source.handle(), "main");
    if (!backup)
        return target->lastError();
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return target->lastError();
    return model::Done{};
}

} // namespace unsent::sqlite
