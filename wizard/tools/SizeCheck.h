#pragma once

#include <Fact.h>
#include <Provider.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace unsent::tools {

/// A file as it would travel.
struct SizedFile {
    QString name;       ///< without the folder
    qint64 bytes = 0;   ///< on the disk
    qint64 encoded = 0; ///< in base64 with a line break after every 76 characters, and its own MIME header
    QString
        trouble; ///< why it could not be measured, a sentence for a person; empty when it could. Counts as 0 bytes then
};

/// What a limit counts: the files as they lie on the disk, or the whole message as it travels.
enum class Counts { Files, Message };

/// A limit that is known, and where it comes from.
struct SizeLimit {
    QString who;  ///< outlook-classic, exchange-account, server or provider
    QString name; ///< in words: "Outlook", "Gmail", "mail.example.com"
    qint64 bytes = 0;
    Counts counts = Counts::Message;
    bool recipientSide = false; ///< the recipient's provider, not the sender's
    QString source;             ///< where the figure comes from, in words
};

struct LimitVerdict {
    SizeLimit limit;
    qint64 counted = 0; ///< what was compared with it, in bytes
    bool fits = true;
};

struct SizeReport {
    QList<SizedFile> files;
    qint64 fileBytes = 0;       ///< all files on the disk
    qint64 messageBytes = 0;    ///< the message as it travels, with room for its header and a short text
    QList<LimitVerdict> limits; ///< the tightest first
    bool fits = true;           ///< all of them
    bool complete = true;       ///< every file could be measured
};

/// Bytes of `bytes` in base64 (RFC 2045 section 6.8): four for each three, and CR LF after each line of 76.
qint64 base64Size(qint64 bytes);

/// Looks at a file. A folder, a vanished or an unreadable file is told in `trouble`.
SizedFile measureFile(const QString& path);
/// A file that is only known by its size, such as one a person has told.
SizedFile sizedFile(const QString& name, qint64 bytes);

/// Classic Outlook's own cap on attachments for POP and IMAP accounts: 20,480 KB (20 MiB).
SizeLimit outlookClassicLimit();
/// The cap of an Exchange account where the administrator has set none: 10 MB.
SizeLimit exchangeAccountLimit();
/// What a server has announced with SIZE (RFC 1870), or what a person has told.
SizeLimit serverLimit(const QString& server, qint64 bytes);
/// What a provider's card knows: limits on the files, on the account, on the message; none where it knows none.
QList<SizeLimit> providerLimits(const model::Provider& provider, bool recipientSide);

/// Adds up and compares.
SizeReport checkSize(const QList<SizedFile>& files, const QList<SizeLimit>& limits);

/// The facts that follow, all measured: size; and when a limit was known, limit (the tightest one the message breaks)
/// and size-limit-hit (mail-program, server, recipient or none). None at all when a file could not be measured.
QList<model::Fact> facts(const SizeReport& report);

/// A size for a person, in the units mail programs use (1 MB = 1,048,576 bytes): "812 bytes", "19.5 MB".
QString sizeInWords(qint64 bytes);
/// A size as a person types it: "26214400", "25 MB", "25M", "20480 KB". Empty where it is none, negative or too large.
std::optional<qint64> sizeFromWords(const QString& words);

} // namespace unsent::tools
