#pragma once

#include <QStringList>

namespace unsent::compiler {

/// `build DIR OUT | lint DIR | dump STORE --json | diff STORE STORE`. Remarks go to standard error, results to standard
/// output. Returns 0 when all is well, 1 when the content has errors or the stores differ, 2 for wrong use, 3 when a
/// file cannot be read or written.
int runKnowledgeCommand(const QStringList& arguments);

} // namespace unsent::compiler
