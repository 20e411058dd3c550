#pragma once

#include "TestPlan.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace unsent::connection {

/// What the system says about finding names.
struct ResolverSettings {
    QList<NameServer> servers;
    QStringList searchDomains;
};

/// From the text of a resolv.conf (resolver manual page): `nameserver`, `search`, `domain`.
ResolverSettings parseResolverSettings(const QString& text);
/// The addresses a hosts file gives to a name, in its order.
QList<QHostAddress> hostsFileAddresses(const QString& text, const QString& name);

/// The system's: /etc/resolv.conf on Unix; empty where there is none (Windows), then Qt's own lookup is used.
ResolverSettings systemResolverSettings();
/// The text of the system's hosts file, empty when it cannot be read.
QString systemHostsFile();

} // namespace unsent::connection
