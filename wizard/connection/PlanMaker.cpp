#include "PlanMaker.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanMaker)
};

struct HostAndPort {
    QString host;
    quint16 port = 0; ///< 0: none given
};

/// `host`, `host:port`, `192.0.2.1:port`, `[2001:db8::1]:port`; a scheme such as `smtp://` in front is passed over.
std::optional<HostAndPort> split(const QString& text)
{
    static const QRegularExpression form(u"^(?:\\w+://)?(?:\\[([^\\]]+)\\]|([^:/\\[\\]]+))(?::(\\d{1,5}))?/?$"_s);
    if (!QHostAddress(text).isNull())
        return HostAndPort{text, 0};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    bool fits = true;
    const quint16 port = match.captured(3).isEmpty() ? quint16(0) : match.captured(3).toUShort(&fits);
    if (!fits)
        return std::nullopt;
    return HostAndPort{match.captured(1) + match.captured(2), port};
}

QString withoutTrailingDot(QString host)
{
    if (host.endsWith(u'.'))
        host.chop(1); // with it the name in the certificate would not match
    return host;
}

/// Where the provider's web pages are: what stands behind the server's own first label.
QString webHostFor(const QString& host)
{
    if (!QHostAddress(host).isNull())
        return host;
    return host.count(u'.') >= 2 ? host.section(u'.', 1) : host;
}

void setPort(TestPlan& plan, quint16 port, EncryptionChoice encryption, Origin origin)
{
    plan.targets.removeIf([&](const Target& target) { return target.port == port; });
    plan.targets.prepend({port, encryption, origin});
}

QString factValue(const QList<model::Fact>& facts, QStringView id)
{
    for (const model::Fact& fact : facts) {
        if (fact.id == id && !fact.isUnsure())
            return fact.value;
    }
    return {};
}

EncryptionChoice choiceFor(const QString& encryption)
{
    if (encryption == u"starttls")
        return EncryptionChoice::StartTls;
    if (encryption == u"tls")
        return EncryptionChoice::Tls;
    return EncryptionChoice::Auto; // "none" as well: what the port can do is worth knowing
}

} // namespace

QList<Target> usualTargets()
{
    return {{587, EncryptionChoice::Auto, Origin::Assumed},
            {465, EncryptionChoice::Auto, Origin::Assumed},
            {25, EncryptionChoice::Auto, Origin::Assumed}};
}

QString domainOf(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1).trimmed().toLower();
}

QString addressIn(const QString& text)
{
    static const QRegularExpression form(u"[^\\s<>()\"',;:@]+@[^\\s<>()\"',;:@]+"_s);
    const QString found = form.match(text).captured();
    return found.endsWith(u'.') ? found.chopped(1) : found;
}

QString bareHost(const QString& text)
{
    static const QRegularExpression around(
        u"^[\\s<(\"'\u201c\u2018\u201e\u00ab]+|[\\s>)\"'\u201d\u2019\u201c\u00bb,;]+$"_s);
    return QString(text).remove(around);
}

model::Result<TestPlan> planForHost(const QString& text)
{
    const QString trimmed = bareHost(text);
    if (trimmed.isEmpty())
        return model::Error{Words::tr("outgoing server"), Words::tr("Type the name of the outgoing server.")};
    const auto parts = split(trimmed);
    if (!parts || parts->host.contains(u' ') || parts->host.contains(u'@'))
        return model::Error{trimmed, Words::tr("That is not the name of a server. It looks like smtp.example.com.")};
    TestPlan plan;
    plan.host = withoutTrailingDot(parts->host);
    plan.targets = usualTargets();
    if (parts->port != 0)
        plan.targets = {{parts->port, EncryptionChoice::Auto, Origin::Typed}};
    plan.webHost = webHostFor(plan.host);
    return plan;
}

TestPlan planForCard(const QString& address, const model::Provider& card)
{
    TestPlan plan;
    plan.provider = card.id;
    plan.targets = usualTargets();
    plan.from = address.contains(u'@') ? address : QString();
    plan.user = plan.from;
    if (card.userName == u"local-part")
        plan.user = plan.from.left(plan.from.lastIndexOf(u'@'));
    plan.userOrigin = Origin::ProviderCard;
    if (card.submission.isEmpty())
        return plan;
    plan.host = card.submission.first().host;
    plan.hostOrigin = Origin::ProviderCard;
    for (auto entry = card.submission.crbegin(); entry != card.submission.crend(); ++entry) {
        if (entry->host == plan.host && entry->port > 0 && entry->port <= 65535)
            setPort(plan, quint16(entry->port),
                    encryptionChoiceFromId(entry->encryption).value_or(EncryptionChoice::Auto), Origin::ProviderCard);
    }
    plan.webHost = domainOf(address).isEmpty() ? webHostFor(plan.host) : domainOf(address);
    return plan;
}

std::optional<TestPlan> planForFacts(const QList<model::Fact>& facts)
{
    auto plan = planForHost(factValue(facts, u"server"));
    if (!plan)
        return std::nullopt;
    TestPlan result = std::move(plan).value();
    result.hostOrigin = Origin::Pasted;
    if (const QList<Target> named = std::exchange(result.targets, usualTargets()); named.size() == 1)
        setPort(result, named.first().port, EncryptionChoice::Auto, Origin::Pasted); // `server:port` in one field
    bool isNumber = false;
    const quint16 port = factValue(facts, u"port").toUShort(&isNumber);
    if (isNumber && port != 0)
        setPort(result, port, choiceFor(factValue(facts, u"encryption")), Origin::Pasted);
    result.from = factValue(facts, u"sender");
    result.fromOrigin = Origin::Pasted;
    result.to = factValue(facts, u"recipient");
    result.user = result.from;
    result.userOrigin = Origin::Assumed;
    result.ehloName = factValue(facts, u"host-name");
    result.provider = factValue(facts, u"provider");
    const qint64 size = factValue(facts, u"size").toLongLong(&isNumber);
    if (isNumber && size > 0)
        result.messageBytes = size;
    return result;
}

} // namespace unsent::connection
