#include "Sasl.h"

#include "Password.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

/// Base64 of a secret; the secret is overwritten.
QByteArray coded(QByteArray secret)
{
    const QByteArray result = secret.toBase64();
    wipe(secret);
    return result;
}

/// RFC 4616.
QByteArray plain(const Credentials& who)
{
    return coded('\0' + who.user + '\0' + who.password);
}

/// RFC 7628 section 3.1; `=` and `,` of the name are escaped as in RFC 5801.
QByteArray bearer(const Credentials& who)
{
    QByteArray name = who.user;
    name.replace("=", "=3D").replace(",", "=2C");
    return coded("n,a=" + name + ",\1host=" + who.host + "\1port=" + QByteArray::number(who.port) + "\1auth=Bearer " +
                 who.password + "\1\1");
}

QByteArray xoauth2(const Credentials& who)
{
    return coded("user=" + who.user + "\1auth=Bearer " + who.password + "\1\1");
}

/// RFC 2195.
QByteArray cramMd5(const Credentials& who, const QByteArray& challenge)
{
    const QByteArray digest = QMessageAuthenticationCode::hash(challenge, who.password, QCryptographicHash::Md5);
    return (who.user + ' ' + digest.toHex()).toBase64();
}

} // namespace

QStringList usableMechanisms(const QStringList& offered, bool isToken, bool encrypted)
{
    static const QStringList showing{u"PLAIN"_s, u"LOGIN"_s};
    static const QStringList hiding{u"SCRAM-SHA-256"_s, u"SCRAM-SHA-1"_s, u"CRAM-MD5"_s};
    static const QStringList withToken{u"OAUTHBEARER"_s, u"XOAUTH2"_s};
    QStringList usable;
    for (const QString& mechanism : isToken ? withToken : encrypted ? showing + hiding : hiding + showing) {
        if (offered.contains(mechanism))
            usable.append(mechanism);
    }
    return usable;
}

SaslExchange::SaslExchange(const QString& mechanism, Credentials credentials, QByteArray nonce)
    : m_mechanism(mechanism)
    , m_credentials(std::move(credentials))
{
    if (mechanism == u"SCRAM-SHA-256")
        m_scram.emplace(QCryptographicHash::Sha256, m_credentials.user, m_credentials.password, std::move(nonce));
    else if (mechanism == u"SCRAM-SHA-1")
        m_scram.emplace(QCryptographicHash::Sha1, m_credentials.user, m_credentials.password, std::move(nonce));
}

std::optional<QByteArray> SaslExchange::initialResponse()
{
    if (m_scram)
        return m_scram->firstMessage().toBase64();
    if (m_mechanism == u"PLAIN")
        return plain(m_credentials);
    if (m_mechanism == u"XOAUTH2")
        return xoauth2(m_credentials);
    if (m_mechanism == u"OAUTHBEARER")
        return bearer(m_credentials);
    return std::nullopt;
}

std::optional<QByteArray> SaslExchange::answer(const QByteArray& challenge)
{
    const QByteArray decoded = QByteArray::fromBase64(challenge);
    const int step = m_step++;
    if (m_scram) {
        if (step == 0) {
            const auto message = m_scram->finalMessage(decoded);
            return message ? std::optional(message->toBase64()) : std::nullopt;
        }
        if (step == 1 && m_scram->serverProved(decoded))
            return QByteArray(); // RFC 4954 section 4: the server's last word is answered with an empty line
        return std::nullopt;
    }
    if (m_mechanism == u"LOGIN" && step < 2) // whatever the prompts say: name first, then password
        return step == 0 ? m_credentials.user.toBase64() : m_credentials.password.toBase64();
    if (m_mechanism == u"CRAM-MD5" && step == 0)
        return cramMd5(m_credentials, decoded);
    if (m_mechanism == u"PLAIN" && step == 0 && decoded.isEmpty()) // some servers do not take it in the command
        return plain(m_credentials);
    if (m_mechanism == u"XOAUTH2" && step == 0)
        return QByteArray(); // the challenge is the error; an empty answer fetches the refusal itself
    if (m_mechanism == u"OAUTHBEARER" && step == 0)
        return QByteArray("AQ=="); // RFC 7628 section 3.2.3
    return std::nullopt;
}

} // namespace unsent::connection
