#pragma once

#include <QProcess>
#include <QString>

#include <optional>

namespace unsent::test {

/// A screen of its own for this process: Xvfb with openbox, both children that end with it. Xvfb chooses its number
/// itself (-displayfd), so that two runs never share one.
class XServer {
public:
    XServer() = default;
    ~XServer();
    Q_DISABLE_COPY_MOVE(XServer)

    /// Starts both and sets DISPLAY and QT_QPA_PLATFORM for this process. Answers what is missing, or nothing.
    std::optional<QString> start();

private:
    static void end(QProcess& process);

    QProcess m_server;
    QProcess m_windowManager;
};

} // namespace unsent::test
