#pragma once

#include "FindingId.h"
#include "PlainText.h"
#include "Reply.h"

#include <QByteArray>

#include <optional>

namespace unsent::connection {

/// Puts whole replies together out of the bytes of a connection, within bounds: 100 lines or 64 KiB a reply. What
/// breaks them, or is not SMTP at all, is a fault; after it nothing more is read.
class ReplyReader {
public:
    static constexpr qsizetype MaximumBytes = 64 * 1024;
    static constexpr int MaximumLines = 100;

    explicit ReplyReader(const SecretMask* mask = nullptr)
        : m_mask(mask)
    {
    }

    void feed(const QByteArray& bytes);
    /// The next whole reply, when there is one.
    std::optional<Reply> next();
    /// endless-reply, line-too-long, inconsistent-reply or not-smtp.
    std::optional<FindingId> fault() const { return m_fault; }
    /// Whether a line had a bare LF, or control characters in it.
    bool wasNonconforming() const { return m_nonconforming; }
    /// No byte is left over: what must hold before TLS begins (RFC 3207 section 4.2).
    bool isEmpty() const { return m_buffer.isEmpty() && m_reply.lines.isEmpty(); }
    /// The first bytes of what was not SMTP, harmless and short.
    QString sample() const { return m_sample; }
    /// Forgets everything, as after STARTTLS.
    void reset();

private:
    bool takeLine(const QByteArray& line);
    bool fail(FindingId fault, const QByteArray& sample);

    const SecretMask* m_mask;
    QByteArray m_buffer;
    qsizetype m_scanned = 0; ///< no LF before it
    qsizetype m_replyBytes = 0;
    Reply m_reply;
    std::optional<FindingId> m_fault;
    QString m_sample;
    bool m_nonconforming = false;
};

} // namespace unsent::connection
