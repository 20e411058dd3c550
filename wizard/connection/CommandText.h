#pragma once

#include <QByteArray>
#include <QString>

namespace unsent::connection {

/// A word of a command: UTF-8 without control characters, so that no input can begin a second command.
QByteArray commandWord(const QString& text);
/// An address as it goes between `<` and `>` (RFC 5321 section 4.1.2): the domain in its ASCII form, nothing that could
/// end the path. Empty stays empty.
QByteArray commandPath(const QString& address);
/// Whether the part before the `@` needs SMTPUTF8 (RFC 6531).
bool needsSmtpUtf8(const QString& address);

} // namespace unsent::connection
