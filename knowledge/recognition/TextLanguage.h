#pragma once

#include "Reading.h"

namespace unsent::recognition {

/// The language of what frames the server's words: by its labels, else by its script, else by its small words. "en"
/// when nothing tells.
QString languageOf(const Reading& reading);

} // namespace unsent::recognition
