#include "Command.h"
#include "Console.h"
#include "ExitCode.h"
#include "Json.h"
#include "MailExchangers.h"

#include <ProviderInWords.h>
#include <SizeCheck.h>
#include <Store.h>

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
QString domainIn(const QString& words)
{
    QString domain = words.section(u'@', -1).trimmed().toLower();
    while (domain.endsWith(u'.') || domain.endsWith(u'>'))
        domain.chop(1);
    return domain;
}

std::optional<model::Provider> cardFor(const store::Store& store, const QString& domain, bool offline)
{
    if (auto byDomain = store.providerForDomain(domain))
        return byDomain;
    if (auto byHost = store.providerForHost(domain))
        return byHost;
    if (auto byId = store.providerById(domain))
        return byId;
    if (offline || !domain.contains(u'.'))
        return std::nullopt;
    for (const QString& host : mailExchangersOf(domain)) {
        if (auto byMx = store.providerForMx(host))
            return byMx;
    }
    return std::nullopt;
}

/// The largest message that is known to pass: what the account may send, else what the server announces.
std::optional<qint64> largestMessage(const model::Provider& card)
{
    if (card.sizeAccount)
        return card.sizeAccount;
    return card.sizeAdvertised ? card.sizeAdvertised : card.sizeAttachments;
}

QJsonObject toJson(const QString& domain, const model::Provider& card)
{
    QJsonArray submission;
    for (const model::Provider::Submission& server : card.submission)
        submission << QJsonObject{
            {u"host"_s, server.host}, {u"port"_s, server.port}, {u"encryption"_s, server.encryption}};
    QStringList sources;
    for (const model::Source& source : card.sources)
        sources << (source.url.isEmpty() ? source.title : source.url);
    return {{u"domain"_s, domain},
            {u"provider"_s, card.id},
            {u"name"_s, card.name},
            {u"submission"_s, submission},
            {u"sign_in"_s, QJsonArray::fromStringList(card.signIn)},
            {u"user_name"_s, orNull(card.userName)},
            {u"size_bytes"_s, orNull(largestMessage(card))},
            {u"before"_s, QJsonArray::fromStringList(card.before)},
            {u"limits"_s, QJsonArray::fromStringList(card.limits)},
            {u"help"_s, orNull(card.help)},
            {u"status_page"_s, orNull(card.statusPage)},
            {u"checked"_s, card.checked},
            {u"sources"_s, QJsonArray::fromStringList(sources)},
            {u"disputed"_s, !card.disputed.isEmpty()},
            {u"disputes"_s, QJsonArray::fromStringList(card.disputed)}};
}

QJsonObject unknownToJson(const QString& domain, const QString& meant)
{
    return {{u"domain"_s, domain},           {u"did_you_mean"_s, orNull(meant)}, {u"provider"_s, QJsonValue::Null},
            {u"submission"_s, QJsonArray()}, {u"sign_in"_s, QJsonArray()},       {u"size_bytes"_s, QJsonValue::Null},
            {u"before"_s, QJsonArray()},     {u"checked"_s, QJsonValue::Null},   {u"sources"_s, QJsonArray()},
            {u"disputed"_s, false}};
}

QString inWords(const model::Provider& card)
{
    QStringList lines = {card.name};
    for (const model::Provider::Submission& server : card.submission)
        lines << Words::tr("  Outgoing server: %1, port %2, %3", "server, port, encryption")
                     .arg(server.host, QString::number(server.port), tools::encryptionInWords(server.encryption));
    QStringList signIn;
    for (const QString& way : card.signIn)
        signIn << tools::signInInWords(way);
    lines << Words::tr("  It takes: %1", "ways to sign in").arg(signIn.join(u"; "_s));
    for (const QString& step : card.before)
        lines << Words::tr("  First: %1").arg(step);
    if (const auto bytes = largestMessage(card))
        lines << Words::tr("  Largest message: %1").arg(tools::sizeInWords(*bytes));
    for (const QString& limit : card.limits)
        lines << Words::tr("  Limit: %1").arg(limit);
    for (const QString& doubt : card.disputed)
        lines << Words::tr("  Not certain: %1").arg(doubt);
    lines << Words::tr("  Checked on %1").arg(tools::dayInWords(card.checked));
    return lines.join(u'\n');
}
} // namespace

int provider(const Request& request)
{
    if (request.positional.size() != 1)
        return wrongUse(Words::tr("Which provider? For example: unsent provider gmail.com"));
    const QString domain = domainIn(request.positional.first());
    const auto store = openKnowledge(request);
    if (!store)
        return InputUnreadable;
    const auto card = cardFor(*store, domain, request.has(u"offline"_s));
    const QString meant = store->nameMeant(domain);
    if (!isWhole(*store))
        return InputUnreadable;
    if (request.json)
        tell(card ? toJson(domain, *card) : unknownToJson(domain, meant));
    else if (card)
        tell(inWords(*card));
    if (!card)
        warn(Words::tr("Nothing is known about the provider of %1.").arg(domain));
    if (!meant.isEmpty() && (!card || card->id != domain))
        warn(Words::tr("Did you mean %1?").arg(meant));
    return card ? Done : NotRecognised;
}

} // namespace unsent::cli
