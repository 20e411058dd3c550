#pragma once

#include "MappedText.h"

namespace unsent::recognition {

/// qmail-send writes what happened to a delivery into its log with `_` for each blank and `/` for each end of a line
/// ("delivery 7: deferral: Remote_host_said:_421_busy/"). Puts the blanks and ends of sentences back, byte for byte;
/// `lower` is the text in lower case. False when there is no such line.
bool spellOutQmail(MappedText& text, std::string_view lower);

} // namespace unsent::recognition
