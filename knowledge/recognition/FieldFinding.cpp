#include "FieldFinding.h"

#include "MailProgram.h"
#include "Places.h"
#include "Scanning.h"

#include <algorithm>
#include <array>
#include <vector>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Every text has fields, and their names are always the same few.
QString sharedName(std::string_view name)
{
    static const std::array names{
        u"account"_s,    u"server"_s,          u"port"_s,         u"encryption"_s,   u"protocol"_s,
        u"reply-code"_s, u"enhanced-status"_s, u"client-error"_s, u"socket-error"_s, u"sender"_s,
        u"recipient"_s,  u"message-id"_s,      u"subject"_s,      u"host-name"_s,    u"size"_s,
        u"limit"_s,      u"blocklist"_s,       u"link"_s,         u"mail-program"_s};
    const QLatin1StringView latin(name.data(), static_cast<qsizetype>(name.size()));
    const auto found = std::find(names.begin(), names.end(), latin);
    return found == names.end() ? QString(latin) : *found;
}

/// `none`, `tls`, `starttls` or `unknown-secure`, as the fact is declared. Outlook Express means STARTTLS on port 25
/// and TLS from the start on every other port.
QString encryptionOf(std::string_view word, std::string_view port)
{
    if (mentions(word, "starttls"))
        return u"starttls"_s;
    switch (readYesNo(word)) {
    case YesNo::No:
        return u"none"_s;
    case YesNo::Yes:
        return port == "25" ? u"starttls"_s : (port == "465" ? u"tls"_s : u"unknown-secure"_s);
    case YesNo::Unknown:
        break;
    }
    return {};
}

class Collector {
public:
    explicit Collector(const Reading& reading)
        : m_reading(reading)
    {
    }

    void add(std::string_view name, std::size_t begin, std::size_t end, QString value = {})
    {
        if (begin >= end || std::find(m_names.begin(), m_names.end(), name) != m_names.end())
            return;
        m_names.push_back(name);
        Field field{sharedName(name), std::move(value), m_reading.joined.span(begin, end)};
        // A value that the dialog wrapped over two lines is one value: take it from the joined text.
        if (field.value.isEmpty())
            field.value = fromUtf8(m_reading.joined.view(begin, end));
        m_fields += field;
    }

    void addLabelled()
    {
        std::string_view port;
        for (const LabelledValue& value : m_reading.labels) {
            if (value.field == "port")
                port = m_reading.joined.view(value.begin, numberEnd(value));
        }
        for (const LabelledValue& value : m_reading.labels)
            addLabelled(value, port);
    }

    QList<Field> take()
    {
        std::stable_sort(m_fields.begin(), m_fields.end(),
                         [](const Field& a, const Field& b) { return a.span.start < b.span.start; });
        return std::move(m_fields);
    }

private:
    std::size_t numberEnd(const LabelledValue& value) const
    {
        std::size_t end = value.begin;
        while (end < value.end && isDigit(m_reading.joined.bytes[end]))
            ++end;
        return end;
    }

    void addLabelled(const LabelledValue& value, std::string_view port)
    {
        const std::string_view words = m_reading.joined.view(value.begin, value.end);
        if (value.field == "port" || value.field == "socket-error" || value.field == "reply-code") {
            add(value.field, value.begin, numberEnd(value));
        } else if (value.field == "encryption") {
            const std::size_t length = words.find_first_of(" ,.\n");
            const std::string_view word = words.substr(0, length);
            if (const QString meant = encryptionOf(word, port); !meant.isEmpty())
                add(value.field, value.begin, value.begin + word.size(), meant);
        } else if (value.field == "protocol") {
            std::size_t end = value.begin;
            while (end < value.end && isWord(m_reading.joined.bytes[end]))
                ++end;
            add(value.field, value.begin, end, fromUtf8(m_reading.joined.view(value.begin, end)).toUpper());
        } else if (value.field == "server") {
            // Some write names in angle brackets, as addresses are.
            std::size_t begin = value.begin;
            std::size_t end = value.begin + std::min(words.find('\n'), words.size());
            while (begin < end && m_reading.joined.bytes[begin] == '<')
                ++begin;
            while (end > begin && m_reading.joined.bytes[end - 1] == '>')
                --end;
            add(value.field, begin, end);
        } else if (value.field != "client-error" && value.field != "server-reply") {
            add(value.field, value.begin, value.end);
        }
    }

    const Reading& m_reading;
    std::vector<std::string_view> m_names; ///< some twenty at most
    QList<Field> m_fields;
};

std::string_view nameOf(Code::Kind kind)
{
    switch (kind) {
    case Code::Kind::Reply:
        return "reply-code";
    case Code::Kind::Enhanced:
        return "enhanced-status";
    case Code::Kind::Client:
        return "client-error";
    case Code::Kind::Socket:
        return "socket-error";
    case Code::Kind::Command:
        break;
    }
    return {};
}

/// The innermost failing reply has the code that counts; `Status: 5.1.1` outside of replies counts where none is
/// inside.
void addCodes(const Reading& reading, Collector& fields)
{
    const auto isInner = [&reading](const Code& code) {
        const Reply* reply = reading.quotations.around(code.begin);
        return reply && reply->innermost && !reply->isPositive();
    };
    for (const bool inner : {true, false}) {
        for (const Code& code : reading.codes) {
            if (code.kind != Code::Kind::Command && isInner(code) == inner)
                fields.add(nameOf(code.kind), code.begin, code.end,
                           code.kind == Code::Kind::Client ? fromUtf8(code.value) : QString());
        }
    }
}

} // namespace

QList<Field> findFields(const Reading& reading)
{
    Collector fields(reading);
    fields.addLabelled();
    addCodes(reading, fields);
    for (const Place& place : findPlaces(reading))
        fields.add(place.field, place.begin, place.end);
    if (const std::optional<Place> program = findMailProgram(reading))
        fields.add(program->field, program->begin, program->end);
    return fields.take();
}

} // namespace unsent::recognition
