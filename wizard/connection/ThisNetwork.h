#pragma once

#include <QString>

namespace unsent::connection {

struct NetworkSight {
    bool hasNetwork = false;    ///< an interface other than loopback is up and has an address
    bool hasGlobalIpv6 = false; ///< one has an IPv6 address for the whole Internet
    bool hasProxy = false;      ///< a proxy is set for web pages
};

/// What this computer is connected to now. Contacts nobody.
NetworkSight lookAtInterfaces();
/// The name a mail program would give in EHLO: this computer's, as it is, however odd.
QString computerName();

} // namespace unsent::connection
