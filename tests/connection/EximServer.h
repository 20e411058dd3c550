#pragma once

#include "TestCertificates.h"

#include <QProcess>
#include <QTemporaryDir>

namespace unsent::test {

/// A real Exim as a child of the test on a high port of 127.0.0.1: STARTTLS, sign-in over TLS as alice, relaying for
/// those alone, 10240 bytes at most. Debian cannot install it beside Postfix, so the environment may say where it was
/// unpacked (UNSENT_EXIM, the program's path).
class EximServer {
public:
    explicit EximServer(const TestCertificates& certificates);
    ~EximServer();
    /// Why it does not run: no root, no Exim; empty when it does.
    QString obstacle() const { return m_obstacle; }
    quint16 port() const { return m_port; }

    static constexpr const char* Password = "Birn-Baum-78";

private:
    bool writeFiles(const TestCertificates& certificates);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_obstacle;
};

} // namespace unsent::test
