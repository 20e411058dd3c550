#include "MessageHead.h"

#include "Scanning.h"

#include <algorithm>

namespace unsent::recognition {

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The length of a field's name at the start of a line; 0 when the line is no field.
std::size_t nameLength(std::string_view line)
{
    const auto colon =
        std::find_if(line.begin(), line.end(), [](char c) { return c <= ' ' || c >= '\x7F' || c == ':'; });
    return colon != line.end() && *colon == ':' ? static_cast<std::size_t>(colon - line.begin()) : 0;
}

bool isNeeded(std::string_view line)
{
    return hasAt(line, 0, "content-") || hasAt(line, 0, "mime-version:") || hasAt(line, 0, "x-failed-recipients:");
}

int countAround(std::string_view text, char sign, std::string_view words, int most)
{
    const std::size_t before = words.find(sign);
    int count = 0;
    for (std::size_t at = text.find(sign); at != std::string_view::npos && count <= most; at = text.find(sign, at + 1))
        count += at >= before && hasAt(text, at - before, words) ? 1 : 0;
    return count;
}

} // namespace

QByteArray withoutIdleFields(const QByteArray& message)
{
    const std::string_view bytes = viewOf(message);
    QByteArray kept;
    kept.reserve(message.size());
    bool keeps = true;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
        const std::string_view line = bytes.substr(at, end - at);
        if (line == "\n" || line == "\r\n") {
            if (kept.isEmpty())
                return message;
            return kept.append(message.constData() + at, message.size() - static_cast<qsizetype>(at));
        }
        const bool goesOn = at > 0 && (line.front() == ' ' || line.front() == '\t');
        if ((!goesOn && nameLength(line) == 0) || line.find('\0') != std::string_view::npos)
            return message;
        keeps = goesOn ? keeps : isNeeded(line);
        if (keeps)
            kept.append(line.data(), static_cast<qsizetype>(line.size()));
        at = end;
    }
    return message;
}

bool hasMoreBoundaries(const QByteArray& message, int most)
{
    const std::string_view bytes = viewOf(message);
    return countAround(bytes, '=', "boundary=", most) + countAround(bytes, '/', "message/rfc822", most) > most;
}

} // namespace unsent::recognition
