#include "Scram.h"

#include "Password.h"

#include <QList>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace unsent::connection {

namespace {

constexpr int MostRounds = 600'000; ///< a hostile server must not keep the processor busy for minutes

/// `=` and `,` have meanings of their own (RFC 5802 section 5.1).
QByteArray escapedName(QByteArray name)
{
    return name.replace("=", "=3D").replace(",", "=2C");
}

/// The value of an attribute such as `r=`; absent without it.
std::optional<QByteArray> attribute(const QByteArray& message, char name)
{
    for (const QByteArray& part : message.split(',')) {
        if (part.size() >= 2 && part[0] == name && part[1] == '=')
            return part.mid(2);
    }
    return std::nullopt;
}

QByteArray exclusiveOr(QByteArray left, const QByteArray& right)
{
    for (qsizetype i = 0; i < left.size() && i < right.size(); ++i)
        left[i] = char(left[i] ^ right[i]);
    return left;
}

} // namespace

Scram::Scram(QCryptographicHash::Algorithm hash, QByteArray user, const QByteArray& password, QByteArray nonce)
    : m_hash(hash)
    , m_user(std::move(user))
    , m_password(password)
    , m_nonce(std::move(nonce))
{
}

QByteArray Scram::hmac(const QByteArray& key, const QByteArray& text) const
{
    return QMessageAuthenticationCode::hash(text, key, m_hash);
}

QByteArray Scram::firstMessage() const
{
    return "n,,n=" + escapedName(m_user) + ",r=" + m_nonce;
}

std::optional<QByteArray> Scram::finalMessage(const QByteArray& serverFirst)
{
    const auto nonce = attribute(serverFirst, 'r');
    const auto salt = attribute(serverFirst, 's');
    const auto rounds = attribute(serverFirst, 'i');
    if (!nonce || !salt || !rounds || !nonce->startsWith(m_nonce) || nonce->size() == m_nonce.size())
        return std::nullopt;
    const int count = rounds->toInt();
    const auto decodedSalt = QByteArray::fromBase64Encoding(*salt, QByteArray::AbortOnBase64DecodingErrors);
    if (count < 1 || count > MostRounds || !decodedSalt || decodedSalt.decoded.isEmpty())
        return std::nullopt;

    QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(m_hash, m_password, decodedSalt.decoded, count,
                                                           quint64(QCryptographicHash::hashLength(m_hash)));
    QByteArray clientKey = hmac(salted, "Client Key");
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, m_hash);
    const QByteArray withoutProof = "c=biws,r=" + *nonce;
    const QByteArray spoken = firstMessage().mid(3) + ',' + serverFirst + ',' + withoutProof;
    const QByteArray proof = exclusiveOr(clientKey, hmac(storedKey, spoken));
    m_serverSignature = hmac(hmac(salted, "Server Key"), spoken);
    wipe(salted);
    wipe(clientKey);
    return withoutProof + ",p=" + proof.toBase64();
}

bool Scram::serverProved(const QByteArray& serverFinal) const
{
    const auto proof = attribute(serverFinal, 'v');
    return proof && !m_serverSignature.isEmpty() && QByteArray::fromBase64(*proof) == m_serverSignature;
}

QByteArray freshNonce()
{
    quint32 words[6];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char*>(words), sizeof words)
        .toBase64(QByteArray::Base64UrlEncoding)
        .left(24);
}

} // namespace unsent::connection
