#pragma once

#include <QString>

namespace unsent::pages {

/// Why a file that was dropped or chosen cannot be used, and what to do instead: gone, empty, an empty folder, a
/// shortcut, a device, too large, not allowed. Empty where nothing speaks against reading it.
QString troubleWithFile(const QString& path);

/// A file's name as it can be shown: on one line, and with signs in the place of those that rearrange a line.
QString shownFileName(const QString& path);

} // namespace unsent::pages
