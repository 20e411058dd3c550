#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace unsent::connection {

/// The record types the test asks for (RFC 1035, 3596, 2782, 6698).
enum class RecordType : quint16 { A = 1, Cname = 5, Mx = 15, Txt = 16, Aaaa = 28, Srv = 33, Tlsa = 52 };

struct DnsRecord {
    RecordType type = RecordType::A;
    QString owner = {};
    quint32 ttl = 0;
    QHostAddress address = {}; ///< A, AAAA
    QString name = {};         ///< target of CNAME, MX, SRV; empty for the root (a null MX, RFC 7505)
    quint16 priority = 0;      ///< MX preference, SRV priority
    quint16 weight = 0;        ///< SRV
    quint16 port = 0;          ///< SRV
    QByteArray text = {};      ///< TXT joined; TLSA as it came
};

/// A decoded response.
struct DnsResponse {
    quint16 id = 0;
    int code = 0; ///< RCODE: 0 answered, 2 server failure, 3 no such name, 5 refused
    bool truncated = false;
    QString question;
    quint16 questionType = 0;
    QList<DnsRecord> answers; ///< of known types only
};

/// A query for one name (recursion desired); empty when the name cannot be a DNS name.
QByteArray encodeQuery(quint16 id, const QString& name, RecordType type);
/// Absent for anything that is not a well-formed response. Hostile input is bounded: compression pointers only go
/// backwards, counts are checked against the bytes there are.
std::optional<DnsResponse> decodeResponse(const QByteArray& message);

} // namespace unsent::connection
