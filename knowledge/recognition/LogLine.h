#pragma once

#include <QDate>

#include <string_view>

namespace unsent::recognition {

/// Whether a text starts like a mail log: syslog of Postfix or sendmail, Exim's main log, Exchange's message tracking.
bool looksLikeLog(std::string_view start);

/// Whether a line of a log tells of mail that was refused, put off or returned. Most lines do not, and are passed over
/// fast.
bool tellsOfTrouble(std::string_view line);

/// The day at the start of a line; the year of `today` where a syslog line has none (the year before for a day to
/// come).
QDate dayOf(std::string_view line, const QDate& today);

} // namespace unsent::recognition
