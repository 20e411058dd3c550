#pragma once

#include "TestCertificates.h"

#include <QList>
#include <QSslSocket>
#include <QStringList>
#include <QTcpServer>

#include <functional>

namespace unsent::test {

/// A server that plays dialogues, one line of script after another:
///
///     S: text       sends the line and CRLF
///     RAW: text     sends the bytes as they are, with \r \n \0 \xHH
///     C: EHLO       waits for a line and complains when it does not begin so
///     ANY           waits for any bytes
///     TLS name      becomes a TLS server with a certificate of TestCertificates
///     WAIT 200      does nothing for so many milliseconds
///     DRIP 50 text  sends one byte each so many milliseconds
///     FLOOD line    sends the line again and again until the other side has gone
///     ON AUTH 535 no   remembers the reply to a command; replies of several lines are joined by \n
///     SERVE         answers each command as remembered, 250 where nothing was, until QUIT
///     CLOSE         closes      RESET   cuts the connection with RST
///
/// A second RCPT where the script has no line for it is answered like the first. What else comes after the end of the
/// script is read and forgotten. Connection n plays script n, the last one repeats.
class ScriptedServer : public QTcpServer {
    Q_OBJECT
public:
    ScriptedServer(const QStringList& scripts, const TestCertificates& certificates,
                   const QHostAddress& address = QHostAddress::LocalHost, quint16 port = 0);
    /// What clients did against the script.
    QStringList complaints() const { return m_complaints; }
    /// All that clients said, in plain.
    QByteArray heard() const { return m_heard; }
    int connections() const { return m_connections; }
    /// Bytes sent to clients in FLOOD.
    qint64 flooded() const { return m_flooded; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    friend class Dialogue;
    QStringList m_scripts;
    const TestCertificates& m_certificates;
    QStringList m_complaints;
    QByteArray m_heard;
    int m_connections = 0;
    qint64 m_flooded = 0;
};

} // namespace unsent::test
