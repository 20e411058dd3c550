#include "Authorities.h"

#include <QSslConfiguration>

namespace unsent::connection {

QList<QSslCertificate> systemAuthorities()
{
    static const QList<QSslCertificate> all = [] {
        QList<QSslCertificate> found = QSslConfiguration::defaultConfiguration().caCertificates();
        return found.isEmpty() ? QSslConfiguration::systemCaCertificates() : found;
    }();
    return all;
}

const QList<QSslCertificate>& OwnAuthorities::list()
{
    if (!m_list)
        m_list = m_file.isEmpty() ? QList<QSslCertificate>() : QSslCertificate::fromPath(m_file);
    return *m_list;
}

} // namespace unsent::connection
