#pragma once

#include "MappedText.h"

namespace unsent::recognition {

/// Takes the quoting of replies and forwards (`> `, `| `) off the front of lines; sendmail's `>>> RCPT` stays.
MappedText unquote(MappedText text);

/// Joins what was only wrapped: the result has one statement a line, blanks are single, and a reply of several lines
/// (RFC 5321, 4.2.1) has its code once. Statements are what evidence is searched in.
MappedText joinLines(const MappedText& text);

} // namespace unsent::recognition
