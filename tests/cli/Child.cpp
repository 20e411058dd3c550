#include "Child.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace unsent::tests {

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QList<QJsonObject> Ended::jsonLines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : output.split('\n')) {
        if (!line.isEmpty())
            objects << QJsonDocument::fromJson(line).object();
    }
    return objects;
}

Ended runUnsent(const QStringList& arguments, const QByteArray& input, const QString& store)
{
    constexpr int Patience = 60'000;
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A command that opened a display would fail here.
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"none"_s);
    if (!store.isEmpty())
        environment.insert(u"UNSENT_STORE"_s, store);
    child.setProcessEnvironment(environment);
    child.start(QString::fromLocal8Bit(qgetenv("UNSENT_PROGRAM")), arguments);
    if (!child.waitForStarted())
        return {};
    child.write(input);
    child.closeWriteChannel();
    if (!child.waitForFinished(Patience)) {
        child.kill();
        child.waitForFinished();
        return {-1, child.readAllStandardOutput(), child.readAllStandardError()};
    }
    const bool normal = child.exitStatus() == QProcess::NormalExit;
    return {normal ? child.exitCode() : -1, child.readAllStandardOutput(), child.readAllStandardError()};
}

} // namespace unsent::tests
