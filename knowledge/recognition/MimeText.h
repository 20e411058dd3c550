#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace unsent::recognition {

/// The parts of a message (RFC 5322, RFC 2045) that tell why it came back, as one text: what a person would read, the
/// delivery status (RFC 3464), and the headers of the returned message under a heading of its own. Nesting, number of
/// parts and length are bounded. Nothing when the bytes cannot be read as a message.
std::optional<QString> mimeToText(const QByteArray& message);

} // namespace unsent::recognition
