#include "XServer.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace unsent::test {

std::optional<QString> XServer::start()
{
    for (const QString& tool : {u"Xvfb"_s, u"openbox"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool + u" is not installed"_s;
    }
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x1024x24"_s, u"-nolisten"_s, u"tcp"_s});
    // The number is written once the server takes connections.
    if (!m_server.waitForStarted(5000) || !m_server.waitForReadyRead(15000))
        return u"Xvfb does not start"_s;
    const QByteArray number = m_server.readLine().trimmed();
    qputenv("DISPLAY", ":" + number);
    qputenv("QT_QPA_PLATFORM", "xcb");
    m_windowManager.setStandardErrorFile(QProcess::nullDevice());
    // It says the word once it manages windows; one shown before that would never become active.
    m_windowManager.start(u"openbox"_s, {u"--sm-disable"_s, u"--startup"_s, u"echo ready"_s});
    QByteArray said;
    while (!said.contains("ready")) {
        if (!m_windowManager.waitForReadyRead(15000))
            return u"openbox does not start"_s;
        said += m_windowManager.readAllStandardOutput();
    }
    return std::nullopt;
}

XServer::~XServer()
{
    end(m_windowManager);
    end(m_server);
}

void XServer::end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3000))
        process.kill();
    process.waitForFinished(1000);
}

} // namespace unsent::test
