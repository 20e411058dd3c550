#include "FileKind.h"

#include "Scanning.h"

#include <algorithm>
#include <array>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 14> MessageHeaders{"received:",
                                                          "return-path:",
                                                          "mime-version:",
                                                          "content-type:",
                                                          "from:",
                                                          "date:",
                                                          "delivered-to:",
                                                          "message-id:",
                                                          "subject:",
                                                          "to:",
                                                          "x-failed-recipients:",
                                                          "envelope-to:",
                                                          "auto-submitted:",
                                                          "dkim-signature:"};

/// Two known headers among the first lines, and nothing but headers before them.
bool startsWithHeaders(std::string_view bytes)
{
    int known = 0;
    std::size_t at = 0;
    for (int line = 0; line < 40 && at < bytes.size(); ++line) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        const std::string_view header = bytes.substr(at, end - at);
        at = end + 1;
        if (header.find_first_not_of(" \t\r\v\f") == std::string_view::npos)
            break;
        if (header.front() == ' ' || header.front() == '\t')
            continue;
        const std::size_t colon = header.find(':');
        if (colon == std::string_view::npos || colon == 0 || header.substr(0, colon).find(' ') < colon)
            return false;
        for (const std::string_view name : MessageHeaders)
            known += hasAt(header, 0, name) ? 1 : 0;
    }
    return known >= 2;
}

bool hasLineThatStartsWith(std::string_view bytes, std::string_view words)
{
    for (std::size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n', end + 1)) {
        if (hasAt(bytes, end + 1, words))
            return true;
    }
    return false;
}

} // namespace

FileKind fileKindOf(const QByteArray& bytes, const QString& name)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return FileKind::OutlookMessage;
    if (bytes.startsWith("{\\rtf"))
        return FileKind::RichText;
    if (bytes.startsWith("From ") && bytes.left(200).contains(':'))
        return FileKind::Mailbox;
    // A delivery report that was saved alone has headers as well, but none of a message.
    const bool named = name.endsWith(u".eml"_s, Qt::CaseInsensitive) || name.endsWith(u".mht"_s, Qt::CaseInsensitive);
    const std::string_view start(bytes.constData(), static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), 65536)));
    if (!startsWithHeaders({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
        return FileKind::Text;
    const bool first =
        hasAt(start, 0, "content-type:") || hasAt(start, 0, "received:") || hasAt(start, 0, "return-path:");
    return named || first || hasLineThatStartsWith(start, "content-type:") ||
                   hasLineThatStartsWith(start, "mime-version:")
               ? FileKind::MimeMessage
               : FileKind::Text;
}

QByteArray firstMessageOf(const QByteArray& mailbox)
{
    const qsizetype begin = mailbox.indexOf('\n') + 1;
    const qsizetype next = mailbox.indexOf("\nFrom ", begin);
    return mailbox.mid(begin, next < 0 ? -1 : next - begin);
}

} // namespace unsent::recognition
