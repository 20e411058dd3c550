#pragma once

#include <Recogniser.h>

#include <QIODevice>
#include <QString>

namespace unsent::cli {

/// Reads an open file or standard input to its end, at most 32 MiB, and recognises it. The error says why not.
model::Result<recognition::Recognition> recogniseDevice(const recognition::Recogniser& recogniser, QIODevice& device,
                                                        const QString& name);

/// The same for a file by its path, or standard input for `-`.
model::Result<recognition::Recognition> recogniseInput(const recognition::Recogniser& recogniser, const QString& path);

} // namespace unsent::cli
