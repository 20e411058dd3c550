#pragma once

#include <QString>

namespace unsent::tools {

// What stands on a provider's card, in words for a person. An id there are no words for is given as it is.

/// A way to sign in: "oauth2" is "sign-in in a browser window (OAuth 2.0)".
QString signInInWords(const QString& id);
/// How a connection is encrypted: "starttls" is "encrypted with STARTTLS".
QString encryptionInWords(const QString& id);
/// An ISO 8601 day as people of the language write it.
QString dayInWords(const QString& isoDay);

} // namespace unsent::tools
