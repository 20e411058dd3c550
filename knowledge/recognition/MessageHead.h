#pragma once

#include <QByteArray>

namespace unsent::recognition {

/// The message without those fields of its own header that tell nothing about how to read it (RFC 5322, 2.2): only
/// MIME's (RFC 2045, 3) and `X-Failed-Recipients` stay. A real report has dozens of others, and a parser makes objects
/// of each. A header that is not well-formed stays as it is.
QByteArray withoutIdleFields(const QByteArray& message);

/// Whether `boundary=` and `message/rfc822` together stand in it more often than `most` times.
bool hasMoreBoundaries(const QByteArray& message, int most);

} // namespace unsent::recognition
