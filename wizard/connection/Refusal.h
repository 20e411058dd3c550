#pragma once

#include "FindingId.h"
#include "Reply.h"
#include "Stage.h"

#include <QString>

namespace unsent::connection {

/// What was the case when the server refused. The stage alone is not the cause: Postfix reports a bad greeting name, a
/// foreign sender and missing sign-in all at RCPT, Exim the greeting name at EHLO, Sendmail the sender's domain at
/// MAIL.
struct Circumstances {
    StageKind stage = StageKind::Rcpt;
    bool signedIn = false;
    bool encrypted = false;
    bool authOffered = false;
    bool oauth = false;        ///< the sign-in was with a token
    bool ownRecipient = false; ///< the recipient's domain is the sender's own
    bool refusedAlike = false; ///< another recipient, of the other kind of domain, was refused in the same words
    bool ownTaken = false;     ///< a recipient of the sender's own domain was taken
};

/// The finding a reply that refuses stands for. Code, status and words decide together; the reply is never positive.
FindingId judgeRefusal(const Reply& reply, const Circumstances& circumstances);

/// What is wrong with a greeting that is not 220; absent for a good one.
std::optional<FindingId> judgeGreeting(const Reply& reply);

/// The service whose first words these are (not SMTP), such as "a web server"; empty when it is not known.
QString serviceOf(const QString& firstWords);

/// `220 ****` and `250-XXXXXXXA`: the marks of Cisco's SMTP inspection.
bool looksInspected(const Reply& reply);

} // namespace unsent::connection
