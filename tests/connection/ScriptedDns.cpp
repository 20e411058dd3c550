#include "ScriptedDns.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

QByteArray word(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian<quint16>(value, bytes.data());
    return bytes;
}

/// The question section of a query: the name's bytes and the type.
QByteArray questionOf(const QByteArray& query)
{
    return query.mid(12);
}

} // namespace

ScriptedDns::ScriptedDns()
{
    // The same number for both, as real servers have it.
    do {
        m_udp.close();
        m_udp.bind(QHostAddress::LocalHost, 0);
    } while (!m_tcp.listen(QHostAddress::LocalHost, m_udp.localPort()));
    connect(&m_udp, &QUdpSocket::readyRead, this, &ScriptedDns::readUdp);
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* socket = m_tcp.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readTcp(socket); });
    });
}

connection::NameServer ScriptedDns::server() const
{
    return {QHostAddress(QHostAddress::LocalHost), m_udp.localPort()};
}

void ScriptedDns::set(const QString& name, connection::RecordType type, const Answer& answer)
{
    m_answers.insert(name + u'/' + QString::number(int(type)), answer);
}

void ScriptedDns::setHost(const QString& name, const Answer& answer)
{
    set(name, connection::RecordType::A, answer);
    set(name, connection::RecordType::Aaaa, answer);
}

void ScriptedDns::setAddress(const QString& name, const QString& text)
{
    set(name, connection::RecordType::A, {.bodies = {address(text)}});
    set(name, connection::RecordType::Aaaa, {});
}

QByteArray ScriptedDns::address(const QString& text)
{
    const QHostAddress host(text);
    if (host.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray bytes(4, '\0');
        qToBigEndian<quint32>(host.toIPv4Address(), bytes.data());
        return bytes;
    }
    const Q_IPV6ADDR six = host.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(&six), 16);
}

QByteArray ScriptedDns::encodedName(const QString& name)
{
    QByteArray bytes;
    for (const QByteArray& label : name.toLatin1().split('.')) {
        if (!label.isEmpty())
            bytes += char(label.size()) + label;
    }
    return bytes + '\0';
}

QByteArray ScriptedDns::mx(quint16 preference, const QString& host)
{
    return word(preference) + encodedName(host);
}

QByteArray ScriptedDns::srv(quint16 priority, quint16 port, const QString& host)
{
    return word(priority) + word(0) + word(port) + encodedName(host);
}

ScriptedDns::Answer ScriptedDns::answerTo(const QByteArray& query) const
{
    const QByteArray question = questionOf(query);
    QStringList labels;
    qsizetype at = 0;
    while (at < question.size() && question[at] != 0) {
        labels.append(QString::fromLatin1(question.mid(at + 1, question[at])));
        at += 1 + question[at];
    }
    const auto type = qFromBigEndian<quint16>(question.constData() + at + 1);
    constexpr int nxdomain = 3;
    return m_answers.value(labels.join(u'.') + u'/' + QString::number(type), {.code = nxdomain});
}

QByteArray ScriptedDns::response(const QByteArray& query, const Answer& answer, bool truncated) const
{
    const QByteArray question = questionOf(query);
    QByteArray bytes = query.left(2);
    bytes += char(truncated ? 0x83 : 0x81);
    bytes += char(0x80 | answer.code);
    const auto count = truncated ? quint16(0) : quint16(answer.bodies.size());
    bytes += word(1) + word(count) + word(0) + word(0) + question;
    const QByteArray typeAndClass = question.right(4);
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray& body = answer.bodies[i];
        bytes += "\xC0\x0C" + typeAndClass + QByteArray("\0\0\0\x3C", 4) + word(quint16(body.size())) + body;
    }
    return bytes;
}

void ScriptedDns::readUdp()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        ++m_questions;
        const Answer answer = answerTo(datagram.data());
        if (answer.silent)
            continue;
        const QByteArray bytes = response(datagram.data(), answer, answer.onlyByTcp);
        QTimer::singleShot(answer.delay, this, [this, datagram, bytes, answer] {
            if (answer.garbage) {
                QByteArray foreign = bytes;
                foreign[0] = char(foreign[0] ^ 0x55); // another query's number
                m_udp.writeDatagram("junk", datagram.senderAddress(), quint16(datagram.senderPort()));
                m_udp.writeDatagram(foreign, datagram.senderAddress(), quint16(datagram.senderPort()));
            }
            m_udp.writeDatagram(bytes, datagram.senderAddress(), quint16(datagram.senderPort()));
        });
    }
}

void ScriptedDns::readTcp(QTcpSocket* socket)
{
    const QByteArray message = socket->readAll();
    if (message.size() < 2)
        return;
    const QByteArray query = message.mid(2);
    const QByteArray bytes = response(query, answerTo(query), false);
    socket->write(word(quint16(bytes.size())) + bytes);
}

} // namespace unsent::test
