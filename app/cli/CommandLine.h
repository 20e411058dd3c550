#pragma once

#include <QStringList>

#include <optional>

namespace unsent::cli {

/// Runs a command of the command line and gives its exit code. `arguments` are the program's, its name first. Empty
/// when they are for the window: no argument, options alone, or files to open. Makes a QCoreApplication
/// where there is none yet; no display is needed. Results go to standard output, words about them to standard error.
std::optional<int> run(const QStringList& arguments);

} // namespace unsent::cli
