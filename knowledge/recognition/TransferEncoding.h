#pragma once

#include "MappedText.h"

namespace unsent::recognition {

/// Undoes quoted-printable (RFC 2045, 6.7) where a pasted message source shows it: soft line breaks and `=3D`.
MappedText undoQuotedPrintable(MappedText text);

/// Undoes base64 (RFC 2045, 6.8) in blocks that follow a `Content-Transfer-Encoding: base64` header and hold text in
/// UTF-8; each byte points at the group of four characters it came from.
MappedText undoBase64(MappedText text);

} // namespace unsent::recognition
