#pragma once

#include "Content.h"

namespace unsent::compiler {

/// Reads a content folder as the README describes it. Faults of form become remarks; what could be read is there.
/// Sources of entries are filled in where their ids are known.
Content readContent(const QString& folder, Remarks& remarks);

/// What recognition needs, straight from content.
model::RuleSet rulesOf(const Content& content);

} // namespace unsent::compiler
