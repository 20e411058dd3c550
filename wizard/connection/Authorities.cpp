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

} // namespace unsent::connection
