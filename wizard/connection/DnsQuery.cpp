#include "DnsQuery.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QtEndian>

namespace unsent::connection {

namespace {

constexpr int RoundsPerServer = 3;

// Where there is no resolv.conf to read, Qt asks the system's own servers.
#ifdef Q_OS_WIN
constexpr bool SystemKnowsServers = true;
#else
constexpr bool SystemKnowsServers = false;
#endif

DnsAnswer::Status statusOf(QDnsLookup::Error error)
{
    switch (error) {
    case QDnsLookup::NoError:
        return DnsAnswer::Status::NoRecords;
    case QDnsLookup::NotFoundError:
        return DnsAnswer::Status::NoSuchName;
    case QDnsLookup::ServerFailureError:
        return DnsAnswer::Status::ServerFailure;
    case QDnsLookup::ServerRefusedError:
        return DnsAnswer::Status::Refused;
    case QDnsLookup::InvalidRequestError:
        return DnsAnswer::Status::BadName;
    default:
        return DnsAnswer::Status::NoResolver;
    }
}

QList<DnsRecord> recordsOf(const QDnsLookup& lookup, RecordType type)
{
    QList<DnsRecord> records;
    for (const QDnsHostAddressRecord& found : lookup.hostAddressRecords())
        records.append({.type = type, .owner = found.name(), .ttl = found.timeToLive(), .address = found.value()});
    for (const QDnsMailExchangeRecord& found : lookup.mailExchangeRecords())
        records.append({.type = type, .owner = found.name(), .name = found.exchange(), .priority = found.preference()});
    for (const QDnsServiceRecord& found : lookup.serviceRecords())
        records.append({.type = type,
                        .owner = found.name(),
                        .name = found.target(),
                        .priority = found.priority(),
                        .weight = found.weight(),
                        .port = found.port()});
    return records;
}

DnsAnswer::Status statusOf(int code)
{
    switch (code) {
    case 0:
        return DnsAnswer::Status::NoRecords;
    case 3:
        return DnsAnswer::Status::NoSuchName;
    case 5:
        return DnsAnswer::Status::Refused;
    default:
        return DnsAnswer::Status::ServerFailure;
    }
}

} // namespace

DnsQuery::DnsQuery(QString name, RecordType type, QList<NameServer> servers, const Deadlines& deadlines,
                   QObject* parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_type(type)
    , m_servers(std::move(servers))
    , m_deadlines(deadlines)
{
    m_udp.setProxy(QNetworkProxy::NoProxy);
    m_tcp.setProxy(QNetworkProxy::NoProxy);
    m_tcp.setReadBufferSize(128 * 1024);
    m_try.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_udp, &QUdpSocket::readyRead, this, &DnsQuery::readUdp);
    // A port nobody listens on answers at once with ICMP, which is as good as a refusal to serve.
    connect(&m_udp, &QUdpSocket::errorOccurred, this, [this] {
        if (!m_done)
            m_try.start(m_udp.error() == QAbstractSocket::ConnectionRefusedError ? 0 : m_try.remainingTime());
    });
    connect(&m_tcp, &QTcpSocket::connected, this, [this] {
        const QByteArray query = encodeQuery(m_id, m_name, m_type);
        QByteArray length(2, '\0');
        qToBigEndian<quint16>(quint16(query.size()), length.data());
        m_tcp.write(length + query);
    });
    connect(&m_tcp, &QTcpSocket::readyRead, this, &DnsQuery::readTcp);
    connect(&m_try, &QTimer::timeout, this, &DnsQuery::askNext);
    connect(&m_total, &QTimer::timeout, this, [this] { finish(m_worst); });
}

void DnsQuery::start()
{
    m_clock.start();
    m_total.start(m_deadlines.resolve);
    QTimer::singleShot(0, this, &DnsQuery::askNext);
}

void DnsQuery::askNext()
{
    if (m_done)
        return;
    ++m_attempt;
    if (m_servers.isEmpty() && SystemKnowsServers)
        return askSystem();
    if (m_servers.isEmpty())
        return finish(DnsAnswer::Status::NoResolver);
    if (m_attempt >= m_servers.size() * RoundsPerServer)
        return finish(m_worst);
    m_id = quint16(QRandomGenerator::system()->generate());
    const QByteArray query = encodeQuery(m_id, m_name, m_type);
    if (query.isEmpty())
        return finish(DnsAnswer::Status::BadName);
    const NameServer& server = m_servers[m_attempt % m_servers.size()];
    m_tcp.abort();
    m_stream.clear();
    m_udp.abort();
    m_try.start(m_deadlines.dnsTry);
    // A fresh source port for each try, and connected, so that only this server is heard (RFC 5452).
    m_udp.connectToHost(server.address, server.port);
    m_udp.write(query);
}

void DnsQuery::askSystem()
{
    m_system.setType(QDnsLookup::Type(int(m_type))); // Qt's numbers are those of the protocol
    m_system.setName(m_name);
    connect(
        &m_system, &QDnsLookup::finished, this,
        [this] {
            const QList<DnsRecord> records = recordsOf(m_system, m_type);
            finish(records.isEmpty() ? statusOf(m_system.error()) : DnsAnswer::Status::Answered, records);
        },
        Qt::SingleShotConnection);
    m_system.lookup();
}

void DnsQuery::askByTcp()
{
    const NameServer& server = m_servers[m_attempt % m_servers.size()];
    m_udp.abort();
    m_try.start(m_deadlines.dnsTry);
    m_tcp.connectToHost(server.address, server.port);
}

void DnsQuery::readUdp()
{
    if (!m_done && !m_udp.hasPendingDatagrams()) // woken without an answer: nobody listens there (ICMP)
        m_try.start(0);
    while (!m_done && m_udp.hasPendingDatagrams())
        take(m_udp.receiveDatagram().data(), true);
}

void DnsQuery::readTcp()
{
    m_stream += m_tcp.readAll();
    if (m_stream.size() < 2)
        return;
    const auto length = qFromBigEndian<quint16>(m_stream.constData());
    if (m_stream.size() >= 2 + length)
        take(m_stream.mid(2, length), false);
}

void DnsQuery::take(const QByteArray& message, bool mayBeCut)
{
    const auto response = decodeResponse(message);
    // What does not answer this very question is not listened to (RFC 5452 section 9.1).
    if (!response || response->id != m_id)
        return;
    if (!response->question.isEmpty() &&
        (response->question.compare(m_name, Qt::CaseInsensitive) != 0 || response->questionType != quint16(m_type)))
        return;
    if (response->truncated && mayBeCut)
        return askByTcp();
    QList<DnsRecord> records;
    for (const DnsRecord& record : response->answers) {
        if (record.type == m_type)
            records.append(record);
    }
    if (!records.isEmpty())
        return finish(DnsAnswer::Status::Answered, records);
    const auto status = statusOf(response->code);
    if (status == DnsAnswer::Status::NoRecords || status == DnsAnswer::Status::NoSuchName)
        return finish(status);
    // This server cannot or will not; another one may. Nobody is asked twice who has said no.
    m_worst = status;
    m_servers.removeAt(m_attempt % m_servers.size());
    m_attempt = -1;
    if (m_servers.isEmpty())
        return finish(status);
    askNext();
}

void DnsQuery::finish(DnsAnswer::Status status, QList<DnsRecord> records)
{
    if (m_done)
        return;
    m_done = true;
    m_try.stop();
    m_total.stop();
    m_udp.abort();
    m_tcp.abort();
    Q_EMIT answered({status, m_name, m_type, std::move(records), int(m_clock.elapsed())});
}

} // namespace unsent::connection
