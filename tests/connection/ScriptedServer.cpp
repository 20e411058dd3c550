#include "ScriptedServer.h"

#include <QHash>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

QByteArray unescaped(const QByteArray& text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 >= text.size()) {
            result += text[i];
            continue;
        }
        const char next = text[++i];
        if (next == 'r')
            result += '\r';
        else if (next == 'n')
            result += '\n';
        else if (next == '0')
            result += '\0';
        else if (next == 'x' && i + 2 < text.size()) {
            result += char(text.mid(i + 1, 2).toInt(nullptr, 16));
            i += 2;
        } else
            result += next;
    }
    return result;
}

} // namespace

/// One connection. A child of its server.
class Dialogue : public QObject {
public:
    Dialogue(qintptr handle, const QString& script, ScriptedServer* server)
        : QObject(server)
        , m_server(server)
        , m_steps(script.split(u'\n', Qt::SkipEmptyParts))
    {
        m_socket.setSocketDescriptor(handle);
        connect(&m_socket, &QSslSocket::readyRead, this, &Dialogue::read);
        connect(&m_socket, &QSslSocket::encrypted, this, [this] {
            m_inHandshake = false;
            play();
        });
        connect(&m_socket, &QSslSocket::bytesWritten, this, [this] {
            if (!m_flood.isEmpty() && m_socket.bytesToWrite() < 1024 * 1024)
                flood();
        });
        connect(&m_drip, &QTimer::timeout, this, &Dialogue::drip);
        QTimer::singleShot(0, this, &Dialogue::play);
    }

private:
    void play();
    bool step(const QByteArray& line);
    bool takeLine(const QByteArray& expected);
    bool answerAnotherRecipient(const QByteArray& line);
    void answerRecipients();
    bool serve();
    void read();
    void drip();
    void flood();

    ScriptedServer* m_server;
    QStringList m_steps;
    QSslSocket m_socket;
    QByteArray m_in;
    QByteArray m_dripping;
    QByteArray m_flood;
    QHash<QByteArray, QByteArray> m_replies; ///< by the command's first word
    QByteArray m_lastVerb;                   ///< of the command answered now
    QByteArray m_toRecipient;                ///< what RCPT was answered with
    QTimer m_drip;
    bool m_inHandshake = false;
    bool m_waiting = false;
};

void Dialogue::read()
{
    if (m_inHandshake)
        return;
    const QByteArray bytes = m_socket.readAll();
    m_server->m_heard += bytes;
    m_in += bytes;
    play();
}

void Dialogue::play()
{
    while (!m_waiting && !m_inHandshake && !m_steps.isEmpty() && m_socket.state() == QAbstractSocket::ConnectedState) {
        if (!step(m_steps.first().trimmed().toUtf8()))
            return;
        m_steps.removeFirst();
    }
    if (!m_waiting && !m_inHandshake && m_steps.isEmpty())
        answerRecipients();
}

/// False when the step must wait for something.
bool Dialogue::step(const QByteArray& line)
{
    const QByteArray verb = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' '));
    const QByteArray rest = line.mid(verb.size() + 1);
    if (verb == "C:")
        return takeLine(rest);
    if (verb == "ANY") {
        const bool came = m_socket.bytesAvailable() > 0 || !m_in.isEmpty();
        m_in.clear();
        return came;
    }
    if (verb == "SERVE")
        return serve();
    if (verb == "ON") {
        const qsizetype gap = rest.indexOf(' ');
        m_replies.insert(rest.left(gap), unescaped(rest.mid(gap + 1)).replace('\n', "\r\n"));
    } else if (verb == "S:") {
        m_socket.write(rest + "\r\n");
        if (m_lastVerb == "RCPT")
            m_toRecipient += rest + "\r\n";
    } else if (verb == "RAW:") {
        m_socket.write(unescaped(rest));
    } else if (verb == "TLS") {
        m_socket.flush();
        m_inHandshake = true;
        m_socket.setSslConfiguration(m_server->m_certificates.server(QString::fromUtf8(rest)));
        m_socket.startServerEncryption();
    } else if (verb == "WAIT") {
        m_waiting = true;
        QTimer::singleShot(rest.toInt(), this, [this] {
            m_waiting = false;
            play();
        });
    } else if (verb == "DRIP") {
        m_waiting = true;
        m_dripping = unescaped(rest.mid(rest.indexOf(' ') + 1));
        m_drip.start(rest.left(rest.indexOf(' ')).toInt());
    } else if (verb == "FLOOD") {
        m_flood = unescaped(rest);
        flood();
    } else if (verb == "CLOSE") {
        m_socket.disconnectFromHost();
    } else if (verb == "RESET") {
        m_socket.flush();
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.abort(); // with unread bytes the system answers with RST
    } else {
        m_server->m_complaints.append(u"no such step: "_s + QString::fromUtf8(line));
    }
    return true;
}

bool Dialogue::takeLine(const QByteArray& expected)
{
    const qsizetype end = m_in.indexOf('\n');
    if (end < 0)
        return false;
    const QByteArray line = m_in.left(end);
    m_in.remove(0, end + 1);
    if (!expected.startsWith("RCPT") && answerAnotherRecipient(line))
        return takeLine(expected);
    m_lastVerb = line.left(4);
    m_toRecipient.clear();
    if (!line.startsWith(expected))
        m_server->m_complaints.append(
            u"expected %1, heard %2"_s.arg(QString::fromUtf8(expected), QString::fromUtf8(line)));
    return true;
}

/// A further recipient, where the script has no line for one, is told what the first one was told.
bool Dialogue::answerAnotherRecipient(const QByteArray& line)
{
    if (!line.startsWith("RCPT") || m_toRecipient.isEmpty())
        return false;
    m_socket.write(m_toRecipient);
    return true;
}

/// After the end of the script.
void Dialogue::answerRecipients()
{
    for (qsizetype end = m_in.indexOf('\n'); end >= 0; end = m_in.indexOf('\n')) {
        const QByteArray line = m_in.left(end);
        m_in.remove(0, end + 1);
        answerAnotherRecipient(line);
    }
}

/// True, and so at the end of the step, only after QUIT.
bool Dialogue::serve()
{
    for (qsizetype end = m_in.indexOf('\n'); end >= 0; end = m_in.indexOf('\n')) {
        const QByteArray line = m_in.left(end).trimmed();
        m_in.remove(0, end + 1);
        const QByteArray command = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' '));
        if (command == "QUIT")
            return true;
        m_socket.write(m_replies.value(command, "250 Ok") + "\r\n");
    }
    return false;
}

void Dialogue::drip()
{
    m_socket.write(m_dripping.left(1));
    m_dripping.remove(0, 1);
    if (!m_dripping.isEmpty())
        return;
    m_drip.stop();
    m_waiting = false;
    play();
}

void Dialogue::flood()
{
    while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesToWrite() < 1024 * 1024) {
        m_socket.write(m_flood);
        m_server->m_flooded += m_flood.size();
    }
}

ScriptedServer::ScriptedServer(const QStringList& scripts, const TestCertificates& certificates,
                               const QHostAddress& address, quint16 port)
    : m_scripts(scripts)
    , m_certificates(certificates)
{
    listen(address, port);
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    const QString script = m_scripts.value(std::min<qsizetype>(m_connections, m_scripts.size() - 1));
    ++m_connections;
    new Dialogue(handle, script, this);
}

} // namespace unsent::test
