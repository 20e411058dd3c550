#include "HostLookup.h"

#include "NameServers.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

constexpr std::chrono::milliseconds ResolutionDelay{50}; // RFC 8305 section 3
constexpr qint64 LaggingMilliseconds = 1000;

FindingId failureOf(const DnsAnswer& four, const DnsAnswer& six)
{
    using enum DnsAnswer::Status;
    const auto any = [&](DnsAnswer::Status status) { return four.status == status || six.status == status; };
    if (any(NoResolver))
        return FindingId::DnsNoResolver;
    if (any(NoSuchName) || any(BadName))
        return FindingId::DnsNoSuchHost;
    if (any(Refused))
        return FindingId::DnsRefused;
    if (any(ServerFailure))
        return FindingId::DnsServerFailure;
    if (any(Timeout))
        return FindingId::DnsTimeout;
    return FindingId::DnsNoAddress;
}

} // namespace

bool isNotPublic(const QHostAddress& address)
{
    static const QList<QPair<QHostAddress, int>> networks{
        QHostAddress::parseSubnet(u"0.0.0.0/8"_s),      QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s),  QHostAddress::parseSubnet(u"127.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"169.254.0.0/16"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"::/127"_s),
        QHostAddress::parseSubnet(u"fc00::/7"_s),       QHostAddress::parseSubnet(u"fe80::/10"_s)};
    for (const auto& network : networks) {
        if (address.protocol() == network.first.protocol() && address.isInSubnet(network))
            return true;
    }
    return false;
}

HostLookup::HostLookup(Question question, QObject* parent)
    : QObject(parent)
    , m_question(std::move(question))
{
    m_resolutionDelay.setSingleShot(true);
    connect(&m_resolutionDelay, &QTimer::timeout, this, [this] { finish(); });
}

void HostLookup::start()
{
    m_clock.start();
    QTimer::singleShot(0, this, &HostLookup::ask);
}

void HostLookup::ask()
{
    const QString host = m_question.host;
    if (const QHostAddress literal(host); !literal.isNull()) {
        m_result.addresses = {literal};
        return finish();
    }
    const bool onlyThese = !m_question.nameServers.isEmpty();
    const ResolverSettings system = onlyThese ? ResolverSettings() : systemResolverSettings();
    if (!onlyThese) {
        m_result.addresses = hostsFileAddresses(systemHostsFile(), host);
        if (m_result.addresses.isEmpty() && host.compare(u"localhost", Qt::CaseInsensitive) == 0)
            m_result.addresses = {QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QHostAddress::LocalHost)};
        m_result.fromHostsFile = !m_result.addresses.isEmpty();
        if (m_result.fromHostsFile)
            return finish();
    }
    m_servers = onlyThese ? m_question.nameServers : system.servers;
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    m_names = {ascii.isEmpty() ? host : ascii};
    if (!host.contains(u'.')) {
        for (const QString& domain : system.searchDomains)
            m_names.append(host + u'.' + domain);
    }
    nextName();
}

void HostLookup::nextName()
{
    const QString name = m_names.takeFirst();
    m_four.reset();
    m_six.reset();
    for (const RecordType type : {RecordType::A, RecordType::Aaaa}) {
        auto* query = new DnsQuery(name, type, m_servers, m_question.deadlines, this);
        connect(query, &DnsQuery::answered, this, &HostLookup::take);
        connect(query, &DnsQuery::answered, query, &QObject::deleteLater);
        query->start();
    }
}

void HostLookup::take(const DnsAnswer& answer)
{
    (answer.type == RecordType::A ? m_four : m_six) = answer;
    (answer.type == RecordType::A ? m_fourAt : m_sixAt) = m_clock.elapsed();
    if (m_done)
        return; // a late AAAA: only the time counts now
    for (const DnsRecord& record : answer.records)
        m_result.addresses.append(record.address);
    const bool both = m_four && m_six;
    if (both && m_result.addresses.isEmpty()) {
        if (failureOf(*m_four, *m_six) == FindingId::DnsNoSuchHost && !m_names.isEmpty())
            return nextName();
        return finish(failureOf(*m_four, *m_six));
    }
    if (both)
        return finish();
    if (m_four && !m_result.addresses.isEmpty())
        m_resolutionDelay.start(ResolutionDelay);
}

void HostLookup::finish(std::optional<FindingId> failure)
{
    if (m_done)
        return;
    m_done = true;
    m_resolutionDelay.stop();
    m_result.failure = failure;
    m_result.milliseconds = int(m_clock.elapsed());
    Q_EMIT resolved(m_result);
}

bool HostLookup::ipv6Lagged() const
{
    if (!m_four || m_four->records.isEmpty())
        return false;
    const qint64 sixAt = m_sixAt < 0 ? m_clock.elapsed() : m_sixAt;
    return sixAt - m_fourAt > LaggingMilliseconds;
}

} // namespace unsent::connection
