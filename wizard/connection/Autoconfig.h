#pragma once

#include "TestPlan.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace unsent::connection {

/// An outgoing server out of an autoconfig document.
struct OutgoingServer {
    QString host;
    quint16 port = 0;
    EncryptionChoice encryption = EncryptionChoice::Auto;
    QString user; ///< with the document's placeholders filled
};

/// The `outgoingServer` entries of a document in the format Thunderbird reads; empty when it is none. Hostile input is
/// bounded: documents above 256 KiB and with document type declarations are not read.
QList<OutgoingServer> parseAutoconfig(const QByteArray& document, const QString& address);
/// Where a domain may keep its document, in the order to ask.
QStringList autoconfigAddresses(const QString& address);

} // namespace unsent::connection
