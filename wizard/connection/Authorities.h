#pragma once

#include <QList>
#include <QSslCertificate>

namespace unsent::connection {

/// All authorities this computer trusts. Reading them takes up to some hundred milliseconds the first time, nothing
/// later; any thread may ask. Where no list is set Qt looks up single ones when it needs them, which is quicker.
QList<QSslCertificate> systemAuthorities();

} // namespace unsent::connection
