#pragma once

#include <QString>

namespace unsent::session {

struct Report;

/// Hides what must never leave the program, whatever the person chose: the arguments and the answers of SMTP AUTH,
/// values behind words such as "password:", tokens, and passwords inside addresses of the form user:password@host.
QString withoutSecrets(const QString& text);

/// Masks what points to a person: s…@f….example for an address, s….f….example for a host name, 192.… for an IP address.
/// Other words are left alone. Masking twice gives the same.
QString masked(const QString& text);

/// Every string of a report masked.
Report masked(const Report& report);

} // namespace unsent::session
