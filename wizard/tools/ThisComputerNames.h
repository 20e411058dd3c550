#pragma once

#include <QString>

namespace unsent::tools {

/// The name the system gives itself, with or without a domain; one file for each family of systems. Empty when it has
/// none.
QString hostNameOfSystem();
/// The domain set for this computer or its network; empty when there is none.
QString domainNameOfSystem();

/// The domain in the text of a resolv.conf: `domain`, else the first name of `search` (resolver(5)); the last line
/// counts.
QString domainOfResolverFile(const QString& text);
/// The value of the fact `system` for what QSysInfo says.
QString systemId(const QString& product, const QString& version, const QString& kernel);

} // namespace unsent::tools
