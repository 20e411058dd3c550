#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <optional>

namespace unsent::connection {

/// The client's side of SCRAM (RFC 5802; RFC 7677 for SHA-256), without channel binding.
class Scram {
public:
    /// `nonce` is the client's own, printable without commas; `password` is kept by reference and must outlive this.
    Scram(QCryptographicHash::Algorithm hash, QByteArray user, const QByteArray& password, QByteArray nonce);

    QByteArray firstMessage() const;
    /// The answer to the server's first message; absent when that is malformed, does not carry on our nonce, or asks
    /// for an absurd number of rounds.
    std::optional<QByteArray> finalMessage(const QByteArray& serverFirst);
    /// Whether the server knows the password too (`v=`).
    bool serverProved(const QByteArray& serverFinal) const;

private:
    QByteArray hmac(const QByteArray& key, const QByteArray& text) const;

    QCryptographicHash::Algorithm m_hash;
    QByteArray m_user;
    const QByteArray& m_password;
    QByteArray m_nonce;
    QByteArray m_serverSignature;
};

/// A fresh nonce of 24 printable characters.
QByteArray freshNonce();

} // namespace unsent::connection
