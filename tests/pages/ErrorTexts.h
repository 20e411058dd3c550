#pragma once

#include <QString>

namespace unsent::test {

/// Error messages as people paste them: quotations from the support articles (KB 214402, KB 223477 and the page on
/// relay errors), with names of our own in the place of theirs where an address must belong to somebody.
QString relayingDialog();
/// "501 Invalid domain name": the host, domain or computer name is at fault.
QString invalidDomainNameDialog();
/// "552 Message size exceeds fixed maximum message size".
QString messageTooLargeDialog();
/// "530 Authentication required".
QString signInNeededDialog();
/// Nothing in it that decides.
QString smallTalk();

} // namespace unsent::test
