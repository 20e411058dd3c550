#include "LogLine.h"

#include "Scanning.h"

#include <array>
#include <cstring>

namespace unsent::recognition {

namespace {

constexpr std::array<std::string_view, 12> Months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

bool has(std::string_view line, std::string_view words)
{
    return memmem(line.data(), line.size(), words.data(), words.size()) != nullptr;
}

int number(std::string_view text, std::size_t at, std::size_t length)
{
    int value = 0;
    for (std::size_t i = at; i < at + length; ++i) {
        if (i >= text.size() || !(isDigit(text[i]) || text[i] == ' '))
            return -1;
        value = value * 10 + (text[i] == ' ' ? 0 : text[i] - '0');
    }
    return value;
}

bool hasIsoDate(std::string_view line)
{
    return line.size() > 16 && line[4] == '-' && line[7] == '-' && number(line, 0, 4) > 1980 &&
           (line[10] == ' ' || line[10] == 'T');
}

int monthOf(std::string_view line)
{
    for (std::size_t i = 0; i < Months.size(); ++i) {
        if (line.size() > 15 && hasAt(line, 0, Months[i]) && line[3] == ' ' && line[9] == ':' && line[12] == ':')
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// Postfix and sendmail name the outcome; everything else is asked for the words of a refusal.
bool isBadOutcome(std::string_view line)
{
    if (const void* found = memmem(line.data(), line.size(), " status=", 8)) {
        const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - line.data()) + 8;
        return at < line.size() && (line[at] == 'b' || line[at] == 'd' || line[at] == 'u' || line[at] == 'e');
    }
    if (const void* found = memmem(line.data(), line.size(), " stat=", 6)) {
        const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - line.data()) + 6;
        return !hasAt(line, at, "sent") && !hasAt(line, at, "queued");
    }
    return has(line, "reject") || has(line, " ** ") || has(line, " == ") || has(line, ",FAIL,") ||
           has(line, ",DEFER,") || has(line, "warning: SASL") || has(line, "authentication failed") ||
           has(line, "said: ");
}

} // namespace

bool looksLikeLog(std::string_view start)
{
    if (hasAt(start, 0, "#software: microsoft exchange") ||
        hasAt(start, 0, "\xEF\xBB\xBF#software: microsoft exchange"))
        return true;
    int dated = 0;
    int lines = 0;
    for (std::size_t at = 0; at < start.size() && lines < 10;) {
        const std::size_t end = std::min(start.find('\n', at), start.size());
        const std::string_view line = start.substr(at, end - at);
        if (!line.empty()) {
            ++lines;
            dated += hasIsoDate(line) || monthOf(line) > 0 ? 1 : 0;
        }
        at = end + 1;
    }
    return dated >= 2 && dated * 3 >= lines * 2;
}

bool tellsOfTrouble(std::string_view line)
{
    return line.size() > 20 && line[0] != '#' && isBadOutcome(line);
}

QDate dayOf(std::string_view line, const QDate& today)
{
    if (hasIsoDate(line))
        return QDate(number(line, 0, 4), number(line, 5, 2), number(line, 8, 2));
    const int month = monthOf(line);
    if (month == 0)
        return {};
    const QDate day(today.year(), month, number(line, 4, 2));
    return day > today.addDays(1) ? day.addYears(-1) : day;
}

} // namespace unsent::recognition
