#include "OpensslServer.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::test {

OpensslServer::OpensslServer(const TestCertificates& certificates, const QString& certificate,
                             const QStringList& options)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"openssl"_s, QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                                              certificates.path(certificate + u".pem"_s), u"-key"_s,
                                              certificates.path(certificate + u".key"_s), u"-crlf"_s} +
                                      options);
    static const QRegularExpression accepting(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
    QString output;
    QElapsedTimer clock;
    clock.start();
    while (m_port == 0 && clock.elapsed() < 5000 && m_process.waitForReadyRead(1000)) {
        output += QString::fromUtf8(m_process.readAll());
        m_port = accepting.match(output).captured(1).toUShort();
    }
}

OpensslServer::~OpensslServer()
{
    m_process.kill();
    m_process.waitForFinished(2000);
}

void OpensslServer::say(const QByteArray& line)
{
    m_process.write(line + '\n');
}

} // namespace unsent::test
