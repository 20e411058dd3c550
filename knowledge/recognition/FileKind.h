#pragma once

#include <QByteArray>
#include <QString>

namespace unsent::recognition {

enum class FileKind { Text, MimeMessage, Mailbox, OutlookMessage, RichText };

/// What a file is, by its content; the name helps where the content could be two things.
FileKind fileKindOf(const QByteArray& bytes, const QString& name);

/// The bytes of a mailbox's first message, without its "From " line.
QByteArray firstMessageOf(const QByteArray& mailbox);

} // namespace unsent::recognition
