#pragma once

#include "TestCertificates.h"

#include <QProcess>

namespace unsent::test {

/// `openssl s_server` as a child, for what Qt's own server side cannot do: weak keys, demands for a client certificate.
/// It speaks TLS from the start and says what it is told to.
class OpensslServer {
public:
    OpensslServer(const TestCertificates& certificates, const QString& certificate, const QStringList& options);
    ~OpensslServer();
    bool isReady() const { return m_port != 0; }
    quint16 port() const { return m_port; }
    void say(const QByteArray& line);

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace unsent::test
