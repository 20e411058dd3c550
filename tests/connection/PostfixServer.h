#pragma once

#include "TestCertificates.h"

#include <QProcess>
#include <QTemporaryDir>

namespace unsent::test {

/// A real Postfix, with a queue and a password file of its own, as a child of the test on high ports of 127.0.0.1. To
/// it the test is a stranger. alice and bob have mailboxes at mail.test; alice's password is "Apfel-Baum-77".
class PostfixServer {
public:
    enum class Service {
        Submission,  ///< STARTTLS demanded, sign-in offered, sender must fit the login
        Submissions, ///< TLS from the start, otherwise the same
        Server,      ///< STARTTLS offered, no sign-in, HELO restrictions
        Small,       ///< as Submission, 10240 bytes at most
        Slow,        ///< postscreen, greets after two seconds
    };
    explicit PostfixServer(const TestCertificates& certificates);
    ~PostfixServer();
    /// Why it does not run: no root, no Postfix; empty when it does.
    QString obstacle() const { return m_obstacle; }
    /// 0 while it does not run.
    quint16 port(Service service) const { return m_ports.value(int(service)); }
    QString log() const;

    static constexpr const char* Password = "Apfel-Baum-77";

private:
    void writeConfiguration(const TestCertificates& certificates);
    void addUser(const QString& name);
    bool waitUntilReady();

    QTemporaryDir m_folder;
    QProcess m_process;
    QList<quint16> m_ports;
    QString m_obstacle;
};

} // namespace unsent::test
