#pragma once

#include "TestCertificates.h"

#include <QProcess>
#include <QTemporaryDir>

namespace unsent::test {

/// A real OpenSMTPD as a child of the test on high ports of 127.0.0.1, for the mailboxes alice and bob at mail.test and
/// virtual.test. Debian cannot install it beside Postfix, so the environment may say where it was unpacked
/// (UNSENT_OPENSMTPD, the program's path). Its users, its queue and its folders are lent to it in a mount namespace
/// that only it sees.
class OpenSmtpdServer {
public:
    /// Debian 12 ships one that ends every handshake in the alert "internal error"; mended, it encrypts.
    enum class Build { Shipped, Mended };
    OpenSmtpdServer(const TestCertificates& certificates, Build build);
    ~OpenSmtpdServer();
    /// Why it does not run: no root, no OpenSMTPD; empty when it does.
    QString obstacle() const { return m_obstacle; }
    /// What it calls itself, "OpenSMTPD 6.8.0p2".
    static QString version();

    enum class Service {
        Submission,  ///< STARTTLS and sign-in demanded
        Submissions, ///< TLS from the start, sign-in offered
        Server,      ///< STARTTLS and sign-in offered
    };
    /// 0 while it does not run.
    quint16 port(Service service) const { return m_ports.value(int(service)); }

    static constexpr const char* Password = "Quitten-Brot-36";

private:
    bool writeFiles(const TestCertificates& certificates);
    QString encrypted(const char* password) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QList<quint16> m_ports;
    QString m_obstacle;
};

} // namespace unsent::test
