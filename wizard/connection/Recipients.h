#pragma once

#include "Reply.h"

#include <QList>
#include <QString>

namespace unsent::connection {

struct TestPlan;

/// A recipient to ask about.
struct Recipient {
    QString address;
    bool own = false;   ///< of the sender's own domain
    bool probe = false; ///< nobody's: only to see whether mail is passed on
};

/// Whom the test asks about, the one that matters most first; at most two, one of the sender's own domain and one of
/// another, because only both answers tell whether it is the passing on that is refused. Empty without a sender; one
/// alone where a message goes to oneself, so that nobody else gets it, and where the sender's address has no domain.
QList<Recipient> recipientsOf(const TestPlan& plan);

/// Whether two refusals say the same but for the addresses and domains asked about and for marks of the moment, such as
/// queue numbers.
bool isSameRefusal(const Reply& one, const Reply& other, const QList<Recipient>& asked);

} // namespace unsent::connection
