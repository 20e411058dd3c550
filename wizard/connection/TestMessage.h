#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace unsent::connection {

/// The message of "send a test message to myself" (RFC 5322): lines end in CRLF, dots are stuffed, the final dot is not
/// in it. It says what it is, so that nobody takes it for anything else.
QByteArray selfMessage(const QString& address, const QDateTime& now);

} // namespace unsent::connection
