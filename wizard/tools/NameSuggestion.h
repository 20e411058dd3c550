#pragma once

#include "NameCheck.h"

#include <QString>

namespace unsent::tools {

/// An allowed name as close to `name` as possible: accents off, apostrophes gone, blanks and the like as hyphens,
/// labels of other scripts in a host name in their xn-- form (RFC 5891). Empty when nothing usable is left.
QString suggestName(const QString& name, NameKind kind);

/// True for the characters people and programs write for an apostrophe: ', ’, ‘, ʼ, ´, `, ＇.
bool isApostrophe(char32_t character);

} // namespace unsent::tools
