#pragma once

#include <Recogniser.h>

#include <QString>

namespace unsent::cli {

/// Reads and recognises one input: a file, or standard input for `-`. At most 32 MiB of standard input are read. The
/// error says why it could not be read.
model::Result<recognition::Recognition> recogniseInput(const recognition::Recogniser& recogniser, const QString& path);

} // namespace unsent::cli
