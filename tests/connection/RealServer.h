#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>

namespace unsent::test {

/// What the starters of real mail servers share.
QByteArray readFile(const QString& path);
/// The owner may write, everybody may read; `secret` leaves the reading to the owner too. False when it failed.
bool writeFile(const QString& path, const QByteArray& bytes, bool secret = false);

/// So many ports of 127.0.0.1 that nobody listens on now.
QList<quint16> freePorts(int count);

/// True once somebody answers there; false after ten seconds or when the process has ended.
bool waitUntilListening(QProcess& process, quint16 port);
/// Asks it to end and makes it after three seconds.
void endProcess(QProcess& process);

} // namespace unsent::test
