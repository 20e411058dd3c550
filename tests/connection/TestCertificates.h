#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace unsent::test {

/// Certificates for mail.test, made by `openssl` for this run alone: good expired early self-signed foreign wrong-name
/// incomplete small scanner.
class TestCertificates {
public:
    TestCertificates();
    /// Those another process has made, in this folder.
    explicit TestCertificates(const QString& folder);
    /// Empty when all is well, else what openssl said.
    QString complaint() const { return m_complaint; }
    QString caFile() const { return path(QStringLiteral("ca.pem")); }
    QString path(const QString& name) const { return m_path + u'/' + name; }
    QString folder() const { return m_path; }
    /// A server's configuration with one of the certificates above.
    QSslConfiguration server(const QString& name) const;
    QList<QSslCertificate> chain(const QString& name) const;

private:
    void run(const QStringList& arguments);
    void makeAuthority(const QString& name, const QString& subject);
    void makeLeaf(const QString& name, const QString& authority, const QString& host, const QStringList& dates,
                  const QString& key);

    std::unique_ptr<QTemporaryDir> m_own;
    QString m_path;
    QString m_complaint;
};

} // namespace unsent::test
