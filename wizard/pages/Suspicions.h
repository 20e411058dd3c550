#pragma once

#include <Event.h>
#include <TestResult.h>

namespace unsent::pages {

/// The causes that a connection test's findings speak for, best first: the fault that decides, with 0.8, other problems
/// with 0.5, warnings beside them with 0.2. Empty where nothing keeps mail from being sent.
QList<session::Suspicion> suspicionsOf(const connection::TestResult& result);

/// The same of what a name check or a size check found.
QList<session::Suspicion> suspicionsOf(const QString& tool, const QList<model::Fact>& facts);

} // namespace unsent::pages
