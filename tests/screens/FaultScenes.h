#pragma once

#include <TestPlan.h>

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace unsent::test {

/// A mail server out of order in one way, as the connection test of a whole program meets it.
struct FaultScene {
    const char* name;
    QMap<quint16, QString> ports;                    ///< scripts of a ScriptedServer; a port that is not here refuses
    void (*change)(connection::TestPlan&) = nullptr; ///< what the person asked for besides
    enum class Names { Found, Unknown, Silent, TwoAddresses } names = Names::Found;
    enum class Web { None, Open, Portal } web = Web::None;
};

/// In place of a script: what arrives is swallowed, as a firewall does.
inline const QString Dropped = QStringLiteral("DROPPED");

QList<FaultScene> faultScenes();

} // namespace unsent::test
