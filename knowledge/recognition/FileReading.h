#pragma once

#include <Result.h>

#include <QByteArray>
#include <QString>

namespace unsent::recognition {

/// The words of a file by its content (message, mailbox, Outlook message, Rich Text, text in any encoding); the name is
/// a hint. Error for a file without words.
model::Result<QString> textOfBytes(const QByteArray& bytes, const QString& name);

/// Up to 32 MiB of a file. Errors: a folder, not there, not readable, too large.
model::Result<QByteArray> readFile(const QString& path);

} // namespace unsent::recognition
