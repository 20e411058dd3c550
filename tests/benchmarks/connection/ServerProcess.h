#pragma once

#include <QProcess>
#include <QString>

namespace unsent::benchmark {

/// A mail server in a process of its own, so that its work is not counted as ours.
class ServerProcess {
public:
    enum class Mode { StartTls, Tls };
    /// Listens on `near`, is reached at `far`; `certificates` is a folder of TestCertificates.
    ServerProcess(Mode mode, const QString& near, const QString& far, const QString& certificates);
    ~ServerProcess();
    quint16 port() const { return m_port; }
    quint16 dnsPort() const { return m_dnsPort; }
    /// The processor time it has used so far, in milliseconds.
    double worked() const;

private:
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_dnsPort = 0;
};

/// The processor time of this process so far, all threads, in milliseconds.
double ownWork();

} // namespace unsent::benchmark
