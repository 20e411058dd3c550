#include "Reply.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::connection {

QString Reply::textOf(qsizetype line) const
{
    return lines.value(line).mid(4).trimmed();
}

QString Reply::text() const
{
    static const QRegularExpression status(u"^[245]\\.\\d{1,3}\\.\\d{1,3}(?:\\s+|$)"_s);
    QStringList texts;
    for (qsizetype i = 0; i < lines.size(); ++i)
        texts.append(textOf(i).remove(status));
    return texts.join(u' ').trimmed();
}

std::optional<EnhancedStatus> Reply::enhancedStatus() const
{
    // Some servers put a "#" in front.
    static const QRegularExpression status(u"^#?([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = status.match(textOf(i));
        if (match.hasMatch() && match.captured(1).toInt() == code / 100)
            return EnhancedStatus{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    return std::nullopt;
}

} // namespace unsent::connection
