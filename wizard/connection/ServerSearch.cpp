#include "ServerSearch.h"

#include "Autoconfig.h"
#include "DnsQuery.h"
#include "HostLookup.h"
#include "NameServers.h"
#include "PlanMaker.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::connection {

/// A QObject, so that everything under way ends with the search.
struct ServerSearch::Private : QObject {
    Private(ServerSearch* search, Question given)
        : q(search)
        , question(std::move(given))
    {
    }

    void askServices();
    void servicesDone();
    void askWeb();
    void takeWeb(QNetworkReply* reply);
    void tryUsualNames();
    void finish(std::optional<TestPlan> plan, const QString& says);
    TestPlan planFor(const QString& host, Origin origin) const;

    ServerSearch* q;
    Question question;
    QString domain;
    QList<NameServer> servers;
    int pending = 0;
    QList<QPair<DnsRecord, EncryptionChoice>> services;
    ServerFound result;
    QStringList webAddresses;
    QStringList usualNames;
    QNetworkAccessManager web;
    bool done = false;
};

ServerSearch::ServerSearch(Question question, QObject* parent)
    : QObject(parent)
{
    d = std::make_unique<Private>(this, std::move(question));
}

ServerSearch::~ServerSearch() = default;

void ServerSearch::start()
{
    d->domain = domainOf(d->question.address);
    d->servers = d->question.nameServers.isEmpty() ? systemResolverSettings().servers : d->question.nameServers;
    d->webAddresses = d->question.webAllowed ? autoconfigAddresses(d->question.address) : QStringList();
    d->usualNames = {u"smtp."_s + d->domain, u"mail."_s + d->domain};
    QTimer::singleShot(0, d.get(), [this] { d->askServices(); });
}

/// RFC 8314 section 5.1: `_submissions` (TLS from the start) before RFC 6186's `_submission`; MX beside, for a caller
/// that knows providers by it.
void ServerSearch::Private::askServices()
{
    if (domain.isEmpty())
        return finish({}, tr("That is not an e-mail address."));
    const auto ask = [this](const QString& name, RecordType type, EncryptionChoice encryption) {
        ++pending;
        auto* query = new DnsQuery(name, type, servers, question.deadlines, this);
        QObject::connect(query, &DnsQuery::answered, this, [this, query, type, encryption](const DnsAnswer& answer) {
            query->deleteLater();
            for (const DnsRecord& record : answer.records) {
                if (type == RecordType::Mx && !record.name.isEmpty())
                    result.mailHosts.append(record.name);
                else if (type == RecordType::Srv && !record.name.isEmpty() &&
                         record.port != 0) // "." means: not offered
                    services.append({record, encryption});
            }
            if (--pending == 0)
                servicesDone();
        });
        query->start();
    };
    ask(u"_submissions._tcp."_s + domain, RecordType::Srv, EncryptionChoice::Tls);
    ask(u"_submission._tcp."_s + domain, RecordType::Srv, EncryptionChoice::StartTls);
    ask(domain, RecordType::Mx, EncryptionChoice::Auto);
}

TestPlan ServerSearch::Private::planFor(const QString& host, Origin origin) const
{
    TestPlan plan;
    plan.host = host;
    plan.hostOrigin = origin;
    plan.targets = usualTargets();
    plan.from = question.address;
    plan.user = question.address;
    plan.userOrigin = Origin::Assumed;
    plan.webHost = domain;
    plan.nameServers = question.nameServers;
    plan.deadlines = question.deadlines;
    return plan;
}

void ServerSearch::Private::servicesDone()
{
    std::stable_sort(services.begin(), services.end(),
                     [](const auto& a, const auto& b) { return a.first.priority < b.first.priority; });
    if (services.isEmpty())
        return askWeb();
    TestPlan plan = planFor(services.first().first.name, Origin::DnsService);
    for (auto service = services.crbegin(); service != services.crend(); ++service) {
        if (service->first.name != plan.host)
            continue;
        plan.targets.removeIf([&](const Target& target) { return target.port == service->first.port; });
        plan.targets.prepend({service->first.port, service->second, Origin::DnsService});
    }
    finish(plan, tr("The name service of %1 names %2.").arg(domain, plan.host));
}

void ServerSearch::Private::askWeb()
{
    if (webAddresses.isEmpty())
        return tryUsualNames();
    QNetworkRequest request((QUrl(webAddresses.takeFirst())));
    request.setTransferTimeout(int(question.deadlines.web.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(2);
    QNetworkReply* reply = web.get(request);
    reply->setReadBufferSize(512 * 1024);
    QObject::connect(reply, &QNetworkReply::finished, this, [this, reply] { takeWeb(reply); });
}

void ServerSearch::Private::takeWeb(QNetworkReply* reply)
{
    reply->deleteLater();
    const QList<OutgoingServer> found = reply->error() == QNetworkReply::NoError
                                            ? parseAutoconfig(reply->readAll(), question.address)
                                            : QList<OutgoingServer>();
    if (found.isEmpty())
        return askWeb();
    TestPlan plan = planFor(found.first().host, Origin::Autoconfig);
    if (!found.first().user.isEmpty())
        plan.user = found.first().user;
    for (auto server = found.crbegin(); server != found.crend(); ++server) {
        if (server->host != plan.host)
            continue;
        plan.targets.removeIf([&](const Target& target) { return target.port == server->port; });
        plan.targets.prepend({server->port, server->encryption, Origin::Autoconfig});
    }
    finish(plan, tr("The settings page of %1 names %2.").arg(domain, plan.host));
}

void ServerSearch::Private::tryUsualNames()
{
    if (usualNames.isEmpty())
        return finish({}, tr("No outgoing server was found for %1. Type its name.").arg(domain));
    const QString name = usualNames.takeFirst();
    auto* lookup =
        new HostLookup({.host = name, .nameServers = question.nameServers, .deadlines = question.deadlines}, this);
    QObject::connect(lookup, &HostLookup::resolved, this, [this, lookup, name](const HostAddresses& addresses) {
        lookup->deleteLater();
        if (addresses.addresses.isEmpty())
            return tryUsualNames();
        finish(planFor(name, Origin::Assumed), tr("%1 is a guess: it is the usual name, and it exists.").arg(name));
    });
    lookup->start();
}

void ServerSearch::Private::finish(std::optional<TestPlan> plan, const QString& says)
{
    if (std::exchange(done, true))
        return;
    result.plan = std::move(plan);
    result.says = says;
    Q_EMIT q->found(result);
}

} // namespace unsent::connection
