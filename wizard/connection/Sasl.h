#pragma once

#include "Scram.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace unsent::connection {

/// Who signs in. The password is kept by reference and must outlive the exchange.
struct Credentials {
    QByteArray user;
    const QByteArray& password;
    bool isToken = false;
    QByteArray host; ///< for OAUTHBEARER
    quint16 port = 0;
};

/// The mechanisms we can use of those offered, the best first. Over TLS PLAIN and LOGIN come first: mail programs use
/// them, and only one sign-in is tried, which must not fail for a reason of SCRAM's own. Without TLS (after the second
/// consent) those come first that do not show the password. With a token OAUTHBEARER, XOAUTH2.
QStringList usableMechanisms(const QStringList& offered, bool isToken, bool encrypted);

/// One sign-in dialogue (RFC 4954) without I/O.
class SaslExchange {
public:
    /// `mechanism` is one of usableMechanisms(). `nonce` is for SCRAM; tests give the one of the RFC.
    SaslExchange(const QString& mechanism, Credentials credentials, QByteArray nonce = freshNonce());

    /// What goes into the AUTH command itself, base64; absent when the mechanism waits for the server first.
    std::optional<QByteArray> initialResponse();
    /// The answer to a 334 line's base64 text, as base64; absent when the server's challenge makes no sense.
    std::optional<QByteArray> answer(const QByteArray& challenge);

private:
    QString m_mechanism;
    Credentials m_credentials;
    std::optional<Scram> m_scram;
    int m_step = 0;
};

} // namespace unsent::connection
