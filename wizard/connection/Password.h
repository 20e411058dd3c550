#pragma once

#include <QByteArray>
#include <QString>

namespace unsent::connection {

/// Overwrites the bytes in place before they are let go, where nobody else holds them too.
void wipe(QByteArray& bytes);
void wipe(QString& text);

/// A password for the length of one test: moved, never copied, overwritten when it goes. It has no way into a stream,
/// a string for people or JSON. Copies inside Qt and TLS buffers cannot be reached from here; what is promised is that
/// it is never written: not to disk, log, transcript or report.
class Password {
public:
    Password() = default;
    /// Takes UTF-8 bytes over; the argument is wiped.
    explicit Password(QByteArray&& utf8);
    /// From an input field; the argument is wiped. Clear the field as well: it holds a copy of its own.
    explicit Password(QString&& text);
    ~Password();
    Password(Password&& other) noexcept;
    Password& operator=(Password&& other) noexcept;
    Password(const Password&) = delete;
    Password& operator=(const Password&) = delete;

    bool isEmpty() const { return m_utf8.isEmpty(); }
    /// The secret itself, for sign-in alone; wipe() whatever is made of it.
    const QByteArray& utf8() const { return m_utf8; }

private:
    QByteArray m_utf8;
};

} // namespace unsent::connection
