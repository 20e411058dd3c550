#include "CommandText.h"

#include <QUrl>

#include <algorithm>

namespace unsent::connection {

namespace {

constexpr qsizetype LongestWord = 255;

bool isUnsafe(QChar character)
{
    return character.unicode() < 0x20 || character.unicode() == 0x7F;
}

} // namespace

QByteArray commandWord(const QString& text)
{
    QString word = text.left(LongestWord).trimmed();
    word.removeIf(isUnsafe);
    return word.toUtf8();
}

QByteArray commandPath(const QString& address)
{
    QString path = address.left(LongestWord + 65).trimmed();
    path.removeIf([](QChar c) { return isUnsafe(c) || c == u'<' || c == u'>'; });
    const qsizetype at = path.lastIndexOf(u'@');
    if (at < 0)
        return path.toUtf8();
    const QString domain = path.mid(at + 1);
    const QByteArray ascii = domain.startsWith(u'[') ? domain.toLatin1() : QUrl::toAce(domain);
    return path.left(at + 1).toUtf8() + (ascii.isEmpty() ? domain.toUtf8() : ascii);
}

bool needsSmtpUtf8(const QString& address)
{
    const QString local = address.left(address.lastIndexOf(u'@'));
    return std::any_of(local.cbegin(), local.cend(), [](QChar c) { return c.unicode() > 0x7E; });
}

} // namespace unsent::connection
