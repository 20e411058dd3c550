#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace unsent::connection {

/// What a look at the web showed, when no mail port could be reached.
struct WebSight {
    bool httpsOpen = false;     ///< port 443 can be connected to
    bool captivePortal = false; ///< port 80 answers with somebody else's sign-in page
};

/// Connects to a web server on 443, and asks it for its front page on 80, to tell "no network" from "no mail" and from
/// a network that wants a sign-in on a web page first (RFC 6585 section 6: 511, or a redirect elsewhere). Nothing about
/// the person is sent. Ends in exactly one seen().
class WebProbe : public QObject {
    Q_OBJECT
public:
    struct Ports { // others than the usual ones in tests
        quint16 https = 443;
        quint16 http = 80;
    };
    WebProbe(QString host, const QHostAddress& address, Ports ports, std::chrono::milliseconds deadline,
             QObject* parent);
    void start();

Q_SIGNALS:
    void seen(const unsent::connection::WebSight& sight);

private:
    void partDone(bool& part);
    void readHttp();

    QString m_host;
    QHostAddress m_address;
    Ports m_ports;
    QTcpSocket m_https;
    QTcpSocket m_http;
    QTimer m_deadline;
    WebSight m_sight;
    bool m_httpsDone = false;
    bool m_httpDone = false;
    bool m_told = false;
};

/// Whether the head of an HTTP answer is that of a captive portal: 511, or a redirect to an address literal or to a
/// host or path that says "login", "portal" and the like. `host` is whom was asked.
bool looksLikeCaptivePortal(const QString& head, const QString& host);

} // namespace unsent::connection
