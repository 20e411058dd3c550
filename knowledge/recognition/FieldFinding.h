#pragma once

#include "Reading.h"
#include "Recognition.h"

namespace unsent::recognition {

/// All fields of the text in the order they stand, each once; spans and values in the person's own text. `server-reply`
/// is not among them: which reply decides is known only after the rules were asked.
QList<Field> findFields(const Reading& reading);

} // namespace unsent::recognition
