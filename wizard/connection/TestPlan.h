#pragma once

#include "Deadlines.h"
#include "Encryption.h"
#include "Password.h"

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace unsent::connection {

/// Where a field of the plan came from, so that the person can judge it.
enum class Origin { Typed, Pasted, ProviderCard, DnsService, Autoconfig, Assumed };
/// Such as "from the error message".
QString toText(Origin origin);

struct NameServer {
    QHostAddress address;
    quint16 port = 53;
    bool operator==(const NameServer&) const = default;
};
/// `192.0.2.53:5353`, `[2001:db8::53]:53`, or without a port; absent for anything else.
std::optional<NameServer> nameServerFromText(const QString& text);

/// One port to try.
struct Target {
    quint16 port = 587;
    EncryptionChoice encryption = EncryptionChoice::Auto;
    Origin origin = Origin::Assumed;
    bool operator==(const Target&) const = default;
};

/// What a test will do. A plain value: fill it, show describe() to the person, hand it to ConnectionTest.
struct TestPlan {
    QString host; ///< name or address literal of the outgoing server, without a trailing dot
    Origin hostOrigin = Origin::Typed;
    QList<Target> targets; ///< tried side by side; 587, 465 and 25 when nothing else was said

    QString user; ///< empty: no sign-in
    Origin userOrigin = Origin::Typed;
    std::shared_ptr<Password> password; ///< null: no sign-in; emptied as soon as the test is over
    bool oauthToken = false;            ///< the password is an OAuth 2.0 access token
    bool passwordWithoutTls =
        false; ///< the second, plainly worded consent; else only over TLS with a valid certificate

    QString from; ///< envelope sender; empty: neither MAIL nor RCPT are tried
    Origin fromOrigin = Origin::Typed;
    QString to; ///< a recipient to ask about; empty: an address at example.com. See recipientsOf().
    std::optional<qint64> messageBytes; ///< the person's message as it travels, compared with SIZE
    bool sendMessageToSelf = false;     ///< the explicit "send a test message to myself": DATA to `from`, else never

    QString ehloName; ///< the name a mail program would give; empty: this computer's name
    QString provider; ///< id of the provider card, empty when unknown
    QString webHost;  ///< reached on 443 and 80 only when every mail port fails; empty: nowhere
    bool webCheck = true;
    struct WebPorts {
        quint16 https = 443;
        quint16 http = 80;
    } webPorts; ///< others in tests

    QString caFile;                ///< one more authority to trust (PEM)
    QList<NameServer> nameServers; ///< empty: those of the system
    std::optional<QDateTime> now;  ///< what the clock says; absent: the system's
    Deadlines deadlines;

    bool wantsSignIn() const { return !user.isEmpty() && password && !password->isEmpty(); }
};

/// What the test will contact and what it will not do, in sentences, for the moment before the first packet.
QStringList describe(const TestPlan& plan);

} // namespace unsent::connection
