#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <optional>

namespace unsent::connection {

/// All authorities this computer trusts. Reading them takes up to some hundred milliseconds the first time, nothing
/// later; any thread may ask. Where no list is set Qt looks up single ones when it needs them, which is quicker.
QList<QSslCertificate> systemAuthorities();

/// The authorities in a file of the person's own, read when they are first asked for: OpenSSL takes about a millisecond
/// for each. For one thread.
class OwnAuthorities {
public:
    explicit OwnAuthorities(QString file)
        : m_file(std::move(file))
    {
    }
    /// Empty when there is no file or nothing in it.
    const QList<QSslCertificate>& list();

private:
    QString m_file;
    std::optional<QList<QSslCertificate>> m_list;
};

} // namespace unsent::connection
