#pragma once

#include "Beliefs.h"

namespace unsent::store {
class Store;
}

namespace unsent::session {

/// Adds the facts that follow from others and need not be asked:
/// - `provider` from the server's name, else from the sender's domain;
/// - `temporary` from the enhanced status code's class, else from the reply code's first digit (RFC 3463 section 2,
///   RFC 5321 section 4.2.1);
/// - `server-owner = mail-provider` where server and sender belong to one provider or one domain;
/// - `size-limit-hit = server` where a size is above the limit that was named;
/// - the fact that a suspicion's sub-reason answers, where the cause's tree asks for it;
/// - `encryption-problem = certificate` where anything is wrong with the certificate.
/// A derived fact has the source of what it follows from, and never replaces one that was told.
void derive(const store::Store& store, const QList<Suspicion>& suspicions, Beliefs& beliefs);

/// The part of an address behind the @, or the text itself where there is none; lower-case, without trailing dots or
/// angle brackets.
QString domainOf(const QString& address);

} // namespace unsent::session
