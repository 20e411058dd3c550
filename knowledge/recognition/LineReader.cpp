#include "LineReader.h"

#include <cstring>

namespace unsent::recognition {

namespace {

constexpr qsizetype BlockSize = 256 * 1024;
constexpr qsizetype LongestLine = 64 * 1024;

} // namespace

LineReader::LineReader(QIODevice& device, QByteArray start)
    : m_device(device)
    , m_block(std::move(start))
    , m_bytesRead(m_block.size())
{
}

bool LineReader::fill()
{
    if (m_atEnd)
        return false;
    m_block.remove(0, m_at);
    m_at = 0;
    const qsizetype kept = m_block.size();
    m_block.resize(kept + BlockSize);
    const qint64 count = m_device.read(m_block.data() + kept, BlockSize);
    m_block.resize(kept + std::max<qint64>(count, 0));
    m_bytesRead += std::max<qint64>(count, 0);
    m_atEnd = count <= 0;
    return count > 0;
}

std::optional<std::string_view> LineReader::next()
{
    for (;;) {
        const qsizetype left = m_block.size() - m_at;
        const char* begin = m_block.constData() + m_at;
        if (left > 0) {
            if (const void* end = std::memchr(begin, '\n', static_cast<std::size_t>(left))) {
                const auto length = static_cast<qsizetype>(static_cast<const char*>(end) - begin);
                m_at += length + 1;
                return std::string_view(begin, static_cast<std::size_t>(length));
            }
        }
        if (left >= LongestLine || (left > 0 && m_atEnd)) {
            const qsizetype length = std::min(left, LongestLine);
            m_at += length;
            return std::string_view(begin, static_cast<std::size_t>(length));
        }
        if (!fill() && m_block.size() == m_at)
            return std::nullopt;
    }
}

} // namespace unsent::recognition
