#include "Password.h"

#include <utility>

namespace unsent::connection {

namespace {

/// A plain loop may be optimised away when the memory is freed next; writes through volatile are not.
void overwrite(void* bytes, qsizetype length)
{
    auto* byte = static_cast<volatile char*>(bytes);
    for (qsizetype i = 0; i < length; ++i)
        byte[i] = 0;
}

} // namespace

void wipe(QByteArray& bytes)
{
    // A shared array belongs to others as well (Qt's write buffers keep one), and a literal lies in read-only memory.
    if (bytes.isDetached() && !bytes.isEmpty())
        overwrite(const_cast<char*>(bytes.constData()), bytes.size());
    bytes.clear();
}

void wipe(QString& text)
{
    if (text.isDetached() && !text.isEmpty())
        overwrite(const_cast<QChar*>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
    text.clear();
}

Password::Password(QByteArray&& utf8)
    : m_utf8(utf8.constData(), utf8.size())
{
    wipe(utf8);
}

Password::Password(QString&& text)
    : m_utf8(text.toUtf8())
{
    wipe(text);
}

Password::~Password()
{
    wipe(m_utf8);
}

Password::Password(Password&& other) noexcept
    : m_utf8(std::exchange(other.m_utf8, {}))
{
}

Password& Password::operator=(Password&& other) noexcept
{
    if (this != &other) {
        wipe(m_utf8);
        m_utf8 = std::exchange(other.m_utf8, {});
    }
    return *this;
}

} // namespace unsent::connection
