#pragma once

#include <QByteArray>
#include <QIODevice>

#include <optional>
#include <string_view>

namespace unsent::recognition {

/// Lines of a device, read in large blocks. A view is good until the next call. A line longer than 64 KiB comes in
/// pieces.
class LineReader {
public:
    /// `start` is what was read already.
    LineReader(QIODevice& device, QByteArray start);

    /// The next line without its end; nothing when the device has no more.
    std::optional<std::string_view> next();
    qint64 bytesRead() const { return m_bytesRead; }

private:
    bool fill();

    QIODevice& m_device;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_bytesRead = 0;
    bool m_atEnd = false;
};

} // namespace unsent::recognition
