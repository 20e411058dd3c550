#pragma once

#include <Fact.h>

#include <QList>
#include <QString>

namespace unsent::tools {

/// What this computer says of itself, read anew at each call; nothing is asked of the network.
struct ThisComputer {
    QString hostName;   ///< without the domain; may be empty
    QString domainName; ///< of the network or set by hand; empty where none is set
    QString system;     ///< value of the fact `system`: windows-11, macos, linux, ... or other
    QString systemName; ///< as the system calls itself, such as "Debian GNU/Linux 12 (bookworm)"
};

ThisComputer readThisComputer();

/// The facts that follow, all measured: system, computer-name-valid, name-problem, and domain-name-valid where there is
/// a domain name.
QList<model::Fact> facts(const ThisComputer& computer);

} // namespace unsent::tools
