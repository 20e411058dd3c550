#pragma once

#include <DnsMessage.h>
#include <TestPlan.h>

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

namespace unsent::test {

/// A name server that answers as told, on a port of its own on loopback, by UDP and TCP.
class ScriptedDns : public QObject {
    Q_OBJECT
public:
    struct Answer {
        int code = 0;                  ///< RCODE
        QList<QByteArray> bodies = {}; ///< the data of each record
        int delay = 0;                 ///< milliseconds
        bool silent = false;
        bool onlyByTcp = false; ///< UDP gets a truncated answer
        bool garbage = false;   ///< bytes that are no answer come first
    };
    ScriptedDns();
    connection::NameServer server() const;
    void set(const QString& name, connection::RecordType type, const Answer& answer);
    /// The same for A and AAAA.
    void setHost(const QString& name, const Answer& answer);
    /// mail.test and the like: one IPv4 address, no IPv6.
    void setAddress(const QString& name, const QString& address);
    int questions() const { return m_questions; }

    static QByteArray address(const QString& text);
    static QByteArray mx(quint16 preference, const QString& host);
    static QByteArray srv(quint16 priority, quint16 port, const QString& host);
    static QByteArray encodedName(const QString& name);

private:
    void readUdp();
    void readTcp(QTcpSocket* socket);
    QByteArray response(const QByteArray& query, const Answer& answer, bool truncated) const;
    Answer answerTo(const QByteArray& query) const;

    QUdpSocket m_udp;
    QTcpServer m_tcp;
    QHash<QString, Answer> m_answers; ///< by "name/type"
    int m_questions = 0;
};

} // namespace unsent::test
