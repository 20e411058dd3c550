#pragma once

#include <QJsonObject>
#include <QString>

namespace unsent::cli {

/// One line, or several, to standard output, in UTF-8. Control and bidirectional characters other than line breaks and
/// tabs are made visible, so that a text from a server cannot steer a terminal.
void tell(const QString& text);
/// One JSON object on one line.
void tell(const QJsonObject& object);
/// To standard error: what went wrong, or what is going on.
void warn(const QString& text);

/// Control and bidirectional characters as <U+XXXX>.
QString harmless(const QString& text);

} // namespace unsent::cli
