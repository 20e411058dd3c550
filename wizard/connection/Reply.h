#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace unsent::connection {

/// An enhanced mail system status code (RFC 3463).
struct EnhancedStatus {
    int kind = 0; ///< 2, 4 or 5
    int subject = 0;
    int detail = 0;
    bool operator==(const EnhancedStatus&) const = default;
    QString toText() const { return QStringLiteral("%1.%2.%3").arg(kind).arg(subject).arg(detail); }
};

/// A whole reply of an SMTP server (RFC 5321 section 4.2): every line is kept, as harmless text.
struct Reply {
    int code = 0;
    QStringList lines; ///< as they came, with their codes

    bool isPositive() const { return code >= 200 && code < 300; }
    bool isTransient() const { return code >= 400 && code < 500; }
    bool isPermanent() const { return code >= 500 && code < 600; }
    /// The words without the codes, joined by blanks.
    QString text() const;
    /// The text of one line without the reply code.
    QString textOf(qsizetype line) const;
    /// The status code at the beginning of the first line that has one (RFC 2034); its class fits the reply code.
    std::optional<EnhancedStatus> enhancedStatus() const;
    /// All lines, one after another.
    QString whole() const { return lines.join(u'\n'); }
};

} // namespace unsent::connection
