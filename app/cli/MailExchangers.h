#pragma once

#include <QString>
#include <QStringList>

namespace unsent::cli {

/// The hosts that take a domain's mail (MX), the preferred first; empty without a network, without such a record, or
/// when no answer comes within three seconds.
QStringList mailExchangersOf(const QString& domain);

} // namespace unsent::cli
