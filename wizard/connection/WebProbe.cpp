#include "WebProbe.h"

#include <QNetworkProxy>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

constexpr qint64 LongestHead = 4096;

}

bool looksLikeCaptivePortal(const QString& head, const QString& host)
{
    static const QRegularExpression status(u"^HTTP/1\\.[01] (\\d{3})"_s);
    static const QRegularExpression location(u"^location:\\s*(\\S+)"_s, QRegularExpression::CaseInsensitiveOption |
                                                                            QRegularExpression::MultilineOption);
    static const QRegularExpression words(u"captive|portal|hotspot|wifi|wlan|guest|logon|login|splash|welcome"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const int code = status.match(head).captured(1).toInt();
    if (code == 511)
        return true;
    const QUrl target(location.match(head).captured(1));
    if (code < 300 || code > 399 || target.host().isEmpty())
        return false;
    const bool samePlace = target.host() == host || target.host().endsWith(u'.' + host);
    return !samePlace &&
           (!QHostAddress(target.host()).isNull() || words.match(target.host() + target.path()).hasMatch());
}

WebProbe::WebProbe(QString host, const QHostAddress& address, Ports ports, std::chrono::milliseconds deadline,
                   QObject* parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_address(address)
    , m_ports(ports)
{
    for (QTcpSocket* socket : {&m_https, &m_http}) {
        socket->setProxy(QNetworkProxy::NoProxy);
        socket->setReadBufferSize(LongestHead);
    }
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        partDone(m_httpDone);
        partDone(m_httpsDone);
    });
    connect(&m_https, &QTcpSocket::connected, this, [this] {
        m_sight.httpsOpen = true;
        partDone(m_httpsDone);
    });
    connect(
        &m_https, &QTcpSocket::errorOccurred, this, [this] { partDone(m_httpsDone); }, Qt::QueuedConnection);
    connect(&m_http, &QTcpSocket::connected, this,
            [this] { m_http.write("GET / HTTP/1.0\r\nHost: " + m_host.toLatin1() + "\r\nConnection: close\r\n\r\n"); });
    connect(&m_http, &QTcpSocket::readyRead, this, &WebProbe::readHttp);
    connect(
        &m_http, &QTcpSocket::errorOccurred, this, [this] { partDone(m_httpDone); }, Qt::QueuedConnection);
}

void WebProbe::start()
{
    m_deadline.start();
    m_https.connectToHost(m_address, m_ports.https);
    m_http.connectToHost(m_address, m_ports.http);
}

void WebProbe::readHttp()
{
    const QByteArray head = m_http.peek(LongestHead);
    if (!head.contains("\r\n\r\n") && head.size() < LongestHead)
        return;
    m_sight.captivePortal = looksLikeCaptivePortal(QString::fromLatin1(head), m_host);
    partDone(m_httpDone);
}

void WebProbe::partDone(bool& part)
{
    part = true;
    if (!m_httpDone || !m_httpsDone || m_told)
        return;
    m_told = true;
    m_deadline.stop();
    m_https.abort();
    m_http.abort();
    Q_EMIT seen(m_sight);
}

} // namespace unsent::connection
