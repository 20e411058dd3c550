#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace unsent::recognition {

/// Text in any usual encoding: by its byte order mark, as UTF-8 or UTF-16, in the declared character set, else by what
/// the bytes look like (ISO-2022-JP, Shift JIS, GB 18030, EUC-KR, Windows-1251, Windows-1252). Nothing for binary data.
std::optional<QString> decodeText(const QByteArray& bytes, const QByteArray& declared = {});

} // namespace unsent::recognition
