#pragma once

#include <QtGlobal>

#include <cstdio>

namespace unsent::cli {

/// Whether a stream is a terminal that a person looks at.
bool isTerminal(std::FILE* stream);

/// One line on standard error that is written over: how much has been read. `total` is 0 when it is not known.
void tellProgress(qint64 read, qint64 total);
/// Wipes that line.
void endProgress();

} // namespace unsent::cli
