#pragma once

#include <QStringList>

namespace unsent::cli {

/// `unsent test`: the arguments behind the word. Runs one connection test and tells what came out. Exit codes: 0 no
/// fault, 1 a fault was found or no server, 2 wrong use, 3 the password or the authority's file could not be read.
int runTest(const QStringList& arguments);

} // namespace unsent::cli
