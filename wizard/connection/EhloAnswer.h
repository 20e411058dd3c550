#pragma once

#include "Reply.h"
#include "TestResult.h"

namespace unsent::connection {

/// What a server offers, out of its reply to EHLO (RFC 5321 section 4.1.1.1). Also understands the old `AUTH=LOGIN`.
Capabilities capabilitiesOf(const Reply& ehlo);

} // namespace unsent::connection
