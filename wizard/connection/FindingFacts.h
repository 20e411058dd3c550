#pragma once

#include "TestPlan.h"
#include "TestResult.h"

#include <Fact.h>

#include <QList>

namespace unsent::connection {

/// What the findings mean for the trees. Only the finding that decides and what belongs to it become facts, so that
/// two ports never speak against each other.
QList<model::Fact> factsOf(const TestResult& result, const TestPlan& plan);

} // namespace unsent::connection
