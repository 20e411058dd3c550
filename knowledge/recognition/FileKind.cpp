#include "FileKind.h"

#include <array>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 14> MessageHeaders{"received:",
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
bool startsWithHeaders(const QByteArray& bytes)
{
    int known = 0;
    qsizetype at = 0;
    for (int line = 0; line < 40 && at < bytes.size(); ++line) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        const QByteArray header = bytes.mid(at, end - at).toLower();
        at = end + 1;
        if (header.trimmed().isEmpty())
            break;
        if (header.startsWith(' ') || header.startsWith('\t'))
            continue;
        const qsizetype colon = header.indexOf(':');
        if (colon < 1 || header.left(colon).contains(' '))
            return false;
        for (const QByteArrayView name : MessageHeaders)
            known += header.startsWith(name) ? 1 : 0;
    }
    return known >= 2;
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
    if (!startsWithHeaders(bytes))
        return FileKind::Text;
    const QByteArray start = bytes.left(65536).toLower();
    const bool mime =
        start.contains("\ncontent-type:") || start.contains("\nmime-version:") || start.startsWith("content-type:");
    return named || mime || start.startsWith("received:") || start.startsWith("return-path:") ? FileKind::MimeMessage
                                                                                              : FileKind::Text;
}

QByteArray firstMessageOf(const QByteArray& mailbox)
{
    const qsizetype begin = mailbox.indexOf('\n') + 1;
    const qsizetype next = mailbox.indexOf("\nFrom ", begin);
    return mailbox.mid(begin, next < 0 ? -1 : next - begin);
}

} // namespace unsent::recognition
