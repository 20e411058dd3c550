#pragma once

#include "FindingKinds.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslError>

#include <optional>

namespace unsent::connection {

/// What is known beside the certificate.
struct CertificateQuestion {
    QString host;
    QDateTime now;
    QList<QSslCertificate> authorities;      ///< those this computer trusts
    std::optional<QDateTime> serverSaidTime; ///< out of the greeting, where there is a date in it
};

struct CertificateFault {
    FindingId finding = FindingId::CertificateUnknownIssuer;
    Places places;
};

/// What is to be said about a server's certificate. Only without any fault a password may be sent.
struct CertificateJudgement {
    QList<CertificateFault> faults; ///< the one that explains most first
    std::optional<QDateTime> ends;
    bool isValid() const { return faults.isEmpty(); }
};

/// `errors` is what the TLS library objected to; the reasons are told apart by looking at the chain itself.
CertificateJudgement judgeCertificate(const QList<QSslCertificate>& chain, const QList<QSslError>& errors,
                                      const CertificateQuestion& question);

/// A date in a greeting such as "220 mail ESMTP Exim 4.96 Sun, 22 Nov 2026 11:49:47 +0000".
std::optional<QDateTime> dateInGreeting(const QString& greeting);
/// A day shortly before this program was released: no right clock is before it.
QDateTime releaseTime();

} // namespace unsent::connection
