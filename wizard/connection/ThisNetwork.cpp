#include "ThisNetwork.h"

#include <QNetworkInterface>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::connection {

NetworkSight lookAtInterfaces()
{
    NetworkSight sight;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
            if (!entry.ip().isLinkLocal())
                sight.hasNetwork = true;
            if (entry.ip().protocol() == QAbstractSocket::IPv6Protocol && entry.ip().isGlobal() &&
                !entry.ip().isUniqueLocalUnicast())
                sight.hasGlobalIpv6 = true;
        }
    }
    // The system's proxies are asked for through the environment alone: a proxy script may take its time.
    constexpr const char* Names[] = {"https_proxy", "HTTPS_PROXY", "http_proxy",
                                     "HTTP_PROXY",  "all_proxy",   "ALL_PROXY"};
    sight.hasProxy = std::any_of(std::begin(Names), std::end(Names),
                                 [](const char* name) { return !qEnvironmentVariable(name).isEmpty(); });
    return sight;
}

QString computerName()
{
    const QString name = QSysInfo::machineHostName();
    return name.isEmpty() ? u"localhost"_s : name;
}

} // namespace unsent::connection
