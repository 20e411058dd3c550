#include "DnsMessage.h"

#include <QtEndian>

namespace unsent::connection {

namespace {

constexpr qsizetype HeaderSize = 12;
constexpr int MaximumName = 255;
constexpr int MaximumRecords = 256;

/// Reads forward through a message; every step says whether there were enough bytes.
class Cursor {
public:
    explicit Cursor(const QByteArray& message, qsizetype position = 0)
        : m_message(message)
        , m_position(position)
    {
    }

    qsizetype position() const { return m_position; }
    std::optional<quint16> word()
    {
        if (m_position + 2 > m_message.size())
            return std::nullopt;
        const auto value = qFromBigEndian<quint16>(m_message.constData() + m_position);
        m_position += 2;
        return value;
    }
    std::optional<quint32> doubleWord()
    {
        if (m_position + 4 > m_message.size())
            return std::nullopt;
        const auto value = qFromBigEndian<quint32>(m_message.constData() + m_position);
        m_position += 4;
        return value;
    }
    bool skip(qsizetype count)
    {
        m_position += count;
        return m_position <= m_message.size();
    }
    std::optional<QString> name();

private:
    const QByteArray& m_message;
    qsizetype m_position;
};

/// RFC 1035 section 4.1.4. A pointer must point before the place where the name (or the last jump) began, so that a
/// circle cannot be built.
std::optional<QString> Cursor::name()
{
    QString result;
    qsizetype at = m_position;
    qsizetype before = m_position;
    bool jumped = false;
    while (at < m_message.size()) {
        const auto length = quint8(m_message[at]);
        if (length == 0) {
            if (!jumped)
                m_position = at + 1;
            return result;
        }
        if ((length & 0xC0) == 0xC0) {
            if (at + 1 >= m_message.size())
                return std::nullopt;
            const qsizetype target = ((length & 0x3F) << 8) | quint8(m_message[at + 1]);
            if (target >= before)
                return std::nullopt;
            if (!jumped)
                m_position = at + 2;
            jumped = true;
            before = target;
            at = target;
            continue;
        }
        if ((length & 0xC0) != 0 || at + 1 + length > m_message.size() || result.size() + length > MaximumName)
            return std::nullopt;
        if (!result.isEmpty())
            result += u'.';
        result += QString::fromLatin1(m_message.constData() + at + 1, length);
        at += 1 + length;
    }
    return std::nullopt;
}

QByteArray joinedTexts(const QByteArray& message, qsizetype at, qsizetype end)
{
    QByteArray text;
    while (at < end) {
        const auto length = quint8(message[at]);
        if (at + 1 + length > end)
            break;
        text += message.mid(at + 1, length);
        at += 1 + length;
    }
    return text;
}

/// The body of one record, from `start` to `end`. False when it does not fit its type.
bool readBody(DnsRecord& record, const QByteArray& message, qsizetype start, qsizetype end)
{
    Cursor body(message, start);
    const auto takeName = [&] {
        const auto name = body.name();
        record.name = name.value_or(QString());
        return name.has_value() && body.position() <= end;
    };
    switch (record.type) {
    case RecordType::A:
        if (end - start != 4)
            return false;
        record.address = QHostAddress(qFromBigEndian<quint32>(message.constData() + start));
        return true;
    case RecordType::Aaaa:
        if (end - start != 16)
            return false;
        record.address = QHostAddress(reinterpret_cast<const quint8*>(message.constData() + start));
        return true;
    case RecordType::Cname:
        return takeName();
    case RecordType::Mx:
        record.priority = body.word().value_or(0);
        return takeName();
    case RecordType::Srv:
        record.priority = body.word().value_or(0);
        record.weight = body.word().value_or(0);
        record.port = body.word().value_or(0);
        return takeName();
    case RecordType::Txt:
        record.text = joinedTexts(message, start, end);
        return true;
    case RecordType::Tlsa:
        record.text = message.mid(start, end - start);
        return true;
    }
    return false;
}

/// The next record; absent when the message ends in the middle. Records of other types come back without an owner.
std::optional<DnsRecord> readRecord(Cursor& cursor, const QByteArray& message)
{
    const auto owner = cursor.name();
    const auto type = cursor.word();
    const auto family = cursor.word();
    const auto ttl = cursor.doubleWord();
    const auto length = cursor.word();
    const qsizetype start = cursor.position();
    if (!owner || !type || !family || !ttl || !length || !cursor.skip(*length))
        return std::nullopt;
    DnsRecord record;
    record.type = RecordType(*type);
    record.ttl = *ttl;
    if (readBody(record, message, start, start + *length))
        record.owner = owner->isEmpty() ? QStringLiteral(".") : *owner;
    return record;
}

} // namespace

QByteArray encodeQuery(quint16 id, const QString& name, RecordType type)
{
    QByteArray labels;
    const QList<QByteArray> parts = name.toLatin1().split('.');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray& label = parts[i];
        if (label.isEmpty() && i == parts.size() - 1 && i > 0)
            break; // a trailing dot
        if (label.isEmpty() || label.size() > 63)
            return {};
        labels += char(label.size());
        labels += label;
    }
    labels += '\0';
    if (labels.size() > MaximumName)
        return {};
    QByteArray message(HeaderSize, '\0');
    qToBigEndian<quint16>(id, message.data());
    message[2] = 1; // recursion desired
    message[5] = 1; // one question
    message += labels;
    QByteArray tail(4, '\0');
    qToBigEndian<quint16>(quint16(type), tail.data());
    tail[3] = 1; // class IN
    return message + tail;
}

std::optional<DnsResponse> decodeResponse(const QByteArray& message)
{
    Cursor cursor(message);
    const auto id = cursor.word();
    const auto flags = cursor.word();
    const auto questions = cursor.word();
    const auto answers = cursor.word();
    if (!id || !flags || !questions || !answers || !cursor.skip(4) || !(*flags & 0x8000) || *questions > 1)
        return std::nullopt;
    DnsResponse response;
    response.id = *id;
    response.code = *flags & 0x0F;
    response.truncated = (*flags & 0x0200) != 0;
    if (*questions == 1) {
        const auto name = cursor.name();
        const auto type = cursor.word();
        if (!name || !type || !cursor.word())
            return std::nullopt;
        response.question = *name;
        response.questionType = *type;
    }
    for (int i = 0; i < std::min<int>(*answers, MaximumRecords); ++i) {
        const auto record = readRecord(cursor, message);
        if (!record)
            return response.truncated ? std::optional(response) : std::nullopt;
        if (!record->owner.isEmpty())
            response.answers.append(*record);
    }
    return response;
}

} // namespace unsent::connection
