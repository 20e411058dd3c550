#pragma once

#include "Source.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace unsent::model {

/// A mail provider's card.
struct Provider {
    struct Submission {
        QString host;
        int port = 0;
        QString encryption; ///< starttls, tls or none
    };
    struct PasswordEnd {
        QDate date;
        QString says;
    };

    QString id;
    QString name;
    QStringList domains;          ///< of addresses whose mailbox is there
    QStringList hosts;            ///< names, or suffixes with a leading dot, of its servers
    QStringList mx;               ///< suffixes of MX hosts of domains hosted there
    QList<Submission> submission; ///< the best first
    QStringList signIn; ///< oauth2 password app-password authorisation-code separate-password bridge-password none
    QString userName;   ///< address or local-part
    QStringList before; ///< what to switch on first
    std::optional<qint64> sizeAdvertised;  ///< bytes
    std::optional<qint64> sizeAttachments; ///< bytes of files, before base64
    std::optional<qint64> sizeClient;      ///< bytes
    std::optional<qint64> sizeAccount;     ///< bytes
    QStringList limits;
    std::optional<PasswordEnd> passwordEnds;
    QString statusPage;
    QString help;
    QString codes;        ///< namespace of its own codes, may be empty
    QString checked;      ///< ISO 8601 day
    QStringList disputed; ///< what is not certain, in words; empty when nothing is
    QList<Source> sources;
};

} // namespace unsent::model
