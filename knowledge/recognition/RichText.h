#pragma once

#include <QByteArray>
#include <QString>

namespace unsent::recognition {

/// The words of a Rich Text file, without fonts, pictures and fields. One pass; nesting is counted, not followed.
QString richTextToText(const QByteArray& file);

} // namespace unsent::recognition
