#include "ReplyReader.h"

#include <algorithm>
#include <utility>

namespace unsent::connection {

namespace {

constexpr qsizetype SampleSize = 80;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The reply code a line begins with; absent when it is no reply line (RFC 5321 section 4.2).
std::optional<int> codeOf(const QByteArray& line)
{
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !isDigit(line[1]) || !isDigit(line[2]))
        return std::nullopt;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return std::nullopt;
    return line.left(3).toInt();
}

} // namespace

void ReplyReader::feed(const QByteArray& bytes)
{
    if (m_fault)
        return;
    m_buffer += bytes.left(MaximumBytes + 1 - std::min(m_buffer.size(), MaximumBytes));
}

std::optional<Reply> ReplyReader::next()
{
    while (!m_fault) {
        const qsizetype end = m_buffer.indexOf('\n', m_scanned);
        if (end < 0) {
            m_scanned = m_buffer.size();
            if (m_buffer.size() > MaximumBytes)
                fail(FindingId::LineTooLong, m_buffer);
            return std::nullopt;
        }
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        m_scanned = 0;
        if (takeLine(line))
            return std::exchange(m_reply, {});
    }
    return std::nullopt;
}

/// True when the line ends a reply.
bool ReplyReader::takeLine(const QByteArray& raw)
{
    QByteArray line = raw;
    if (line.endsWith('\r'))
        line.chop(1);
    else
        m_nonconforming = true;
    m_nonconforming |=
        std::any_of(line.cbegin(), line.cend(), [](char c) { return (quint8(c) < 0x20 && c != '\t') || c == 0x7F; });
    const bool isFirst = m_reply.lines.isEmpty();
    const auto code = codeOf(line);
    if (!code)
        return fail(isFirst ? FindingId::NotSmtp : FindingId::InconsistentReply, line);
    if (!isFirst && *code != m_reply.code)
        return fail(FindingId::InconsistentReply, line);
    m_replyBytes = isFirst ? line.size() : m_replyBytes + line.size();
    if (m_reply.lines.size() >= MaximumLines || m_replyBytes > MaximumBytes)
        return fail(FindingId::EndlessReply, line);
    m_reply.code = *code;
    m_reply.lines.append(harmless(m_mask ? m_mask->applied(line) : line));
    return line.size() == 3 || line[3] == ' ';
}

bool ReplyReader::fail(FindingId fault, const QByteArray& sample)
{
    m_fault = fault;
    const QByteArray start = sample.left(SampleSize);
    m_sample = harmless(m_mask ? m_mask->applied(start) : start);
    m_buffer = {};
    m_reply = {};
    return false;
}

void ReplyReader::reset()
{
    m_buffer.clear();
    m_scanned = 0;
    m_reply = {};
    m_nonconforming = false;
}

} // namespace unsent::connection
