#pragma once

#include "DnsMessage.h"
#include "TestPlan.h"

#include <QDnsLookup>
#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

namespace unsent::connection {

/// How a question to the domain name system ended; Qt's own lookup blurs these.
struct DnsAnswer {
    enum class Status { Answered, NoRecords, NoSuchName, ServerFailure, Refused, Timeout, NoResolver, BadName };
    Status status = Status::Timeout;
    QString name;
    RecordType type = RecordType::A;
    QList<DnsRecord> records; ///< of the type asked for
    int milliseconds = 0;
};

/// One question to the name servers in turn: by UDP, again by TCP when the answer was cut short (RFC 7766), the next
/// server after a failure or `dnsTry` of silence. Starts once, ends in exactly one answered(), at the latest after
/// `resolve`. Destroying it ends it without a signal.
class DnsQuery : public QObject {
    Q_OBJECT
public:
    DnsQuery(QString name, RecordType type, QList<NameServer> servers, const Deadlines& deadlines, QObject* parent);
    void start();

Q_SIGNALS:
    void answered(const unsent::connection::DnsAnswer& answer);

private:
    void askNext();
    void askByTcp();
    void askSystem();
    void readUdp();
    void readTcp();
    void take(const QByteArray& message, bool mayBeCut);
    void finish(DnsAnswer::Status status, QList<DnsRecord> records = {});

    QString m_name;
    RecordType m_type;
    QList<NameServer> m_servers;
    Deadlines m_deadlines;
    int m_attempt = -1;
    quint16 m_id = 0;
    bool m_done = false;
    DnsAnswer::Status m_worst = DnsAnswer::Status::Timeout; ///< what a server said that was no answer
    QByteArray m_stream;
    QUdpSocket m_udp;
    QTcpSocket m_tcp;
    QDnsLookup m_system;
    QTimer m_try;
    QTimer m_total;
    QElapsedTimer m_clock;
};

} // namespace unsent::connection
