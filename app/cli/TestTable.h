#pragma once

#include <TestResult.h>

#include <QString>

namespace unsent::cli {

/// A test for a terminal: a row for each port and address, a column for each stage, below it the verdict and what else
/// was found.
QString testTable(const connection::TestResult& result);

} // namespace unsent::cli
