#include "SizeCheck.h"

#include "ProviderInWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::tools {

namespace {
constexpr qint64 LineLength = 76; // RFC 2045 section 6.8
constexpr qint64 LineEnd = 2;
/// Boundary, Content-Type with the name, Content-Transfer-Encoding, Content-Disposition with the name, blank line.
constexpr qint64 PartHeader = 220;
/// The message's own header and a short text, in plain and HTML.
constexpr qint64 RestOfMessage = 4096;
constexpr qint64 OutlookClassicCap = 20480 * 1024;
constexpr qint64 ExchangeAccountCap = 10 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SizeCheck)
};

QString troubleWith(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Words::tr("This is a folder. Drop the files in it, or pack it into one file first.");
    if (!info.exists())
        return Words::tr("There is no such file any more. It may have been moved or deleted.");
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Words::tr(
            "The file cannot be read. It may be open elsewhere, or you may not have the right to read it.");
    return {};
}

QString whoseLimit(const LimitVerdict& verdict)
{
    if (verdict.limit.who == "outlook-classic"_L1 || verdict.limit.who == "exchange-account"_L1)
        return u"mail-program"_s;
    return verdict.limit.recipientSide ? u"recipient"_s : u"server"_s;
}
} // namespace

qint64 base64Size(qint64 bytes)
{
    const qint64 letters = (bytes + 2) / 3 * 4;
    const qint64 lines = (letters + LineLength - 1) / LineLength;
    return letters + lines * LineEnd;
}

SizedFile sizedFile(const QString& name, qint64 bytes)
{
    // The name stands in the part's header twice, and may be longer in UTF-8.
    return {name, bytes, base64Size(bytes) + PartHeader + 2 * name.toUtf8().size(), {}};
}

SizedFile measureFile(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    const QString trouble = troubleWith(path);
    if (!trouble.isEmpty())
        return {name, 0, 0, trouble};
    return sizedFile(name, info.size());
}

SizeLimit outlookClassicLimit()
{
    return {u"outlook-classic"_s,
            Words::tr("Outlook's own limit"),
            OutlookClassicCap,
            Counts::Files,
            false,
            Words::tr("Microsoft: classic Outlook stops at 20,480 KB of attachments for POP and IMAP accounts.")};
}

SizeLimit exchangeAccountLimit()
{
    return {u"exchange-account"_s,
            Words::tr("Outlook's limit for an Exchange account"),
            ExchangeAccountCap,
            Counts::Files,
            false,
            Words::tr("Microsoft: 10 MB for an Exchange account, where its administrator has set nothing else.")};
}

SizeLimit serverLimit(const QString& server, qint64 bytes)
{
    return {u"server"_s, server.isEmpty() ? Words::tr("your outgoing server") : server,
            bytes,       Counts::Message,
            false,       Words::tr("The server's own figure (SIZE, RFC 1870), or the limit you gave.")};
}

QList<SizeLimit> providerLimits(const model::Provider& provider, bool recipientSide)
{
    QList<SizeLimit> limits;
    const QString source =
        Words::tr("Provider card of %1, checked on %2.").arg(provider.name, dayInWords(provider.checked));
    const auto add = [&](const std::optional<qint64>& bytes, Counts counts) {
        if (bytes)
            limits << SizeLimit{u"provider"_s, provider.name, *bytes, counts, recipientSide, source};
    };
    add(provider.sizeAttachments, Counts::Files);
    // What the server announces may be more than a mailbox is allowed.
    add(provider.sizeAccount, Counts::Message);
    add(provider.sizeAdvertised, Counts::Message);
    return limits;
}

SizeReport checkSize(const QList<SizedFile>& files, const QList<SizeLimit>& limits)
{
    SizeReport report;
    report.files = files;
    report.messageBytes = RestOfMessage;
    for (const SizedFile& file : files) {
        report.fileBytes += file.bytes;
        report.messageBytes += file.encoded;
        report.complete = report.complete && file.trouble.isEmpty();
    }
    for (const SizeLimit& limit : limits) {
        const qint64 counted = limit.counts == Counts::Files ? report.fileBytes : report.messageBytes;
        report.limits << LimitVerdict{limit, counted, counted <= limit.bytes};
        report.fits = report.fits && report.limits.last().fits;
    }
    std::stable_sort(report.limits.begin(), report.limits.end(), [](const LimitVerdict& a, const LimitVerdict& b) {
        return a.limit.bytes - a.counted < b.limit.bytes - b.counted;
    });
    return report;
}

QList<model::Fact> facts(const SizeReport& report)
{
    if (!report.complete || report.files.isEmpty())
        return {};
    const auto measured = [](const QString& id, const QString& value) {
        return model::Fact{id, value, model::FactSource::Measured, std::nullopt};
    };
    QList<model::Fact> all = {measured(u"size"_s, QString::number(report.messageBytes))};
    if (report.limits.isEmpty())
        return all;
    const LimitVerdict& tightest = report.limits.first();
    if (!tightest.fits)
        all << measured(u"limit"_s, QString::number(tightest.limit.bytes));
    all << measured(u"size-limit-hit"_s, tightest.fits ? u"none"_s : whoseLimit(tightest));
    return all;
}

} // namespace unsent::tools
