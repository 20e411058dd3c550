#include "Derivation.h"

#include <Store.h>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
model::FactSource sourceOf(const Beliefs& beliefs, const QString& fact)
{
    const Belief* belief = beliefs.find(fact);
    return belief ? belief->fact.source : model::FactSource::Known;
}

QString providerOfServer(const store::Store& store, const QString& server)
{
    if (server.isEmpty())
        return {};
    const auto provider = store.providerForHost(server);
    return provider ? provider->id : QString();
}

QString providerOfSender(const store::Store& store, const QString& sender)
{
    if (sender.isEmpty())
        return {};
    const auto provider = store.providerForDomain(domainOf(sender));
    return provider ? provider->id : QString();
}

void deriveProvider(const store::Store& store, Beliefs& beliefs)
{
    const QString byServer = providerOfServer(store, beliefs.value(u"server"_s));
    const QString bySender = providerOfSender(store, beliefs.value(u"sender"_s));
    const QString told = byServer.isEmpty() ? u"sender"_s : u"server"_s;
    beliefs.derive(u"provider"_s, byServer.isEmpty() ? bySender : byServer, sourceOf(beliefs, told));

    const QString server = domainOf(beliefs.value(u"server"_s));
    const QString domain = domainOf(beliefs.value(u"sender"_s));
    const bool oneProvider = !byServer.isEmpty() && byServer == bySender;
    const bool oneDomain = !domain.isEmpty() && (server == domain || server.endsWith(u'.' + domain));
    if (oneProvider || oneDomain)
        beliefs.derive(u"server-owner"_s, u"mail-provider"_s, sourceOf(beliefs, u"server"_s));
}

void deriveTemporary(Beliefs& beliefs)
{
    for (const QString& fact : {u"enhanced-status"_s, u"reply-code"_s}) {
        const QString code = beliefs.value(fact);
        if (code.startsWith(u'4'))
            beliefs.derive(u"temporary"_s, u"yes"_s, sourceOf(beliefs, fact));
        else if (code.startsWith(u'5'))
            beliefs.derive(u"temporary"_s, u"no"_s, sourceOf(beliefs, fact));
    }
}

void deriveSizeLimit(Beliefs& beliefs)
{
    const qint64 size = beliefs.value(u"size"_s).toLongLong();
    const qint64 limit = beliefs.value(u"limit"_s).toLongLong();
    if (limit > 0 && size > limit)
        beliefs.derive(u"size-limit-hit"_s, u"server"_s, sourceOf(beliefs, u"limit"_s));
}

void deriveEncryptionProblem(Beliefs& beliefs)
{
    const QString certificate = u"certificate-problem"_s;
    if (beliefs.isKnown(certificate))
        beliefs.derive(u"encryption-problem"_s, u"certificate"_s, sourceOf(beliefs, certificate));
}

void deriveFromReason(const store::Store& store, const Suspicion& suspicion, Beliefs& beliefs)
{
    const auto cause = store.cause(suspicion.cause);
    const model::Tree* tree = cause ? store.tree(cause->tree) : nullptr;
    if (!tree || suspicion.reason.isEmpty())
        return;
    for (const model::Node& node : tree->nodes) {
        for (const model::Answer& answer : node.answers) {
            if (answer.value == suspicion.reason)
                beliefs.derive(answer.fact, answer.value, model::FactSource::Pasted);
        }
    }
}
} // namespace

QString domainOf(const QString& address)
{
    QString domain = address.section(u'@', -1).trimmed().toLower();
    while (domain.endsWith(u'.') || domain.endsWith(u'>'))
        domain.chop(1);
    return domain;
}

void derive(const store::Store& store, const QList<Suspicion>& suspicions, Beliefs& beliefs)
{
    deriveProvider(store, beliefs);
    deriveTemporary(beliefs);
    deriveSizeLimit(beliefs);
    if (!suspicions.isEmpty())
        deriveFromReason(store, suspicions.first(), beliefs);
    deriveEncryptionProblem(beliefs);
}

} // namespace unsent::session
