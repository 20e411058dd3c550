// The part of SmtpSession that begins encryption and judges the certificate.
#include "SmtpSession.h"

#include "Authorities.h"

#include <QLocale>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

constexpr int DaysToWarn = 14;

}

void SmtpSession::startTls()
{
    beginStage(StageKind::Tls);
    // RFC 3207 section 4.2: nothing said before may count after. What somebody put behind the 220 must not be taken for
    // encrypted text, as QSslSocket would.
    if (!m_reader.isEmpty() || m_socket->bytesAvailable() > 0)
        return fail(FindingId::TlsResponseInjection);
    m_reader.reset();
    m_handshaking = true;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // Alone: Qt would fill a store with each certificate of the system for each connection, which takes longer than the
    // handshake. Those of the system are asked afterwards, where these do not vouch for the server.
    if (const auto& own = m_settings.own->list(); !own.isEmpty())
        configuration.setCaCertificates(own);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->setSslConfiguration(configuration);
    m_socket->setPeerVerifyName(m_host);
    m_socket->startClientEncryption();
}

QString SmtpSession::tlsVersion() const
{
    switch (m_socket->sessionProtocol()) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return isEncrypted() ? u"TLS"_s : QString();
    }
}

void SmtpSession::tlsEstablished()
{
    if (m_done || !m_handshaking)
        return;
    m_handshaking = false;
    askSystemToo();
    const CertificateQuestion question{
        .host = m_host,
        .now = m_settings.now.value_or(QDateTime::currentDateTimeUtc()),
        .authorities = m_sslErrors.isEmpty() ? QList<QSslCertificate>() : systemAuthorities() + m_settings.own->list(),
        .serverSaidTime = m_serverTime};
    const auto judgement = judgeCertificate(m_socket->peerCertificateChain(), m_sslErrors, question);
    m_certificateValid = judgement.isValid();
    m_certificateEnds = judgement.ends;
    const Step step = m_conversation.tlsStarted(m_certificateValid);
    for (const CertificateFault& fault : judgement.faults) {
        Observation seen;
        seen.stage = StageKind::Tls;
        seen.result = StageResult::Failed;
        seen.finding = fault.finding;
        seen.places = fault.places;
        report(seen);
    }
    Observation seen;
    seen.stage = StageKind::Tls;
    seen.brief = tlsVersion();
    const qint64 days = judgement.ends ? question.now.daysTo(*judgement.ends) : DaysToWarn;
    if (m_certificateValid && days < DaysToWarn) {
        seen.result = StageResult::Warning;
        seen.brief = [days] { return tr("%n day(s) left", nullptr, int(days)); };
        seen.says = [end = judgement.ends->date()] {
            return tr("The server's certificate ends on %1. Tell its operator.")
                .arg(QLocale().toString(end, QLocale::LongFormat));
        };
    }
    report(seen);
    carryOut(step);
    if (m_socket->bytesAvailable() > 0)
        readMore();
}

/// A certificate that the system trusts is good though no authority of our own has issued it.
void SmtpSession::askSystemToo()
{
    if (m_settings.own->list().isEmpty() || m_sslErrors.isEmpty())
        return;
    const QList<QSslError> system = QSslCertificate::verify(m_socket->peerCertificateChain(), m_host);
    if (system.size() < m_sslErrors.size())
        m_sslErrors = system;
}

/// Alerts first (RFC 8446 section 6), then OpenSSL's words.
FindingId SmtpSession::tlsFault() const
{
    const QString words = m_socket->errorString();
    if (m_alert == int(QSsl::AlertType::CertificateRequired))
        return FindingId::TlsClientCertificateRequired;
    if (m_alert == int(QSsl::AlertType::ProtocolVersion) || m_alert == int(QSsl::AlertType::InsufficientSecurity) ||
        words.contains(u"unsupported protocol"_s, Qt::CaseInsensitive) ||
        words.contains(u"legacy sigalg"_s, Qt::CaseInsensitive))
        return FindingId::TlsServerTooOld;
    if (words.contains(u"wrong version number"_s, Qt::CaseInsensitive) || words.contains(u"http request"_s) ||
        words.contains(u"packet length too long"_s) || words.contains(u"bad record type"_s))
        return FindingId::TlsGarbageAfterStarttls;
    if (words.contains(u"key too small"_s, Qt::CaseInsensitive))
        return FindingId::CertificateKeyTooSmall;
    if (m_alert >= 0)
        return FindingId::TlsServerBroken;
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        return FindingId::TlsHandshakeClosed;
    return m_socket->error() == QAbstractSocket::SslHandshakeFailedError ? FindingId::TlsServerBroken
                                                                         : FindingId::TlsHandshakeClosed;
}

} // namespace unsent::connection
