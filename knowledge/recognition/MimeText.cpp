#include "MimeText.h"

#include "Characters.h"
#include "Decoding.h"
#include "HtmlText.h"
#include "MessageHead.h"

#include <gmime/gmime.h>

#include <memory>
#include <mutex>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDepth = 12;
constexpr int MostParts = 100;
constexpr qsizetype MostBytesOfPart = 1024 * 1024;
constexpr qsizetype MostUnits = 1024 * 1024;
/// GMime reads nested parts recursively; more boundaries than any real message has are read as plain text instead.
constexpr int MostBoundaries = 300;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T> using Owned = std::unique_ptr<T, Unref>;

void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

QString htmlWords(const QString& html)
{
    const MappedText text = htmlToText(readCharacters(html));
    return QString::fromUtf8(text.bytes.data(), static_cast<qsizetype>(text.bytes.size()));
}

/// What is not encoded is read as it stands.
QByteArray plainBytesOf(GMimeStream* stream)
{
    const gint64 length = stream ? g_mime_stream_length(stream) : 0;
    if (length <= 0 || g_mime_stream_reset(stream) < 0)
        return {};
    QByteArray bytes(std::min<qsizetype>(length, MostBytesOfPart), Qt::Uninitialized);
    const ssize_t count = g_mime_stream_read(stream, bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.truncate(std::max<qsizetype>(count, 0));
    return bytes;
}

QByteArray contentOf(GMimePart* part)
{
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content)
        return {};
    if (const GMimeContentEncoding encoding = g_mime_data_wrapper_get_encoding(content);
        encoding != GMIME_CONTENT_ENCODING_BASE64 && encoding != GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE &&
        encoding != GMIME_CONTENT_ENCODING_UUENCODE)
        return plainBytesOf(g_mime_data_wrapper_get_stream(content));
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return QByteArray(reinterpret_cast<const char*>(bytes->data), std::min<qsizetype>(bytes->len, MostBytesOfPart));
}

class Collector {
public:
    void addMessage(GMimeMessage* message, int depth)
    {
        addHeader(GMIME_OBJECT(message), "X-Failed-Recipients");
        if (GMimeObject* body = g_mime_message_get_mime_part(message))
            add(body, depth, isReport(body));
    }
    QString text() const { return m_text.left(MostUnits); }

private:
    static bool isReport(GMimeObject* object)
    {
        GMimeContentType* type = g_mime_object_get_content_type(object);
        return type && g_mime_content_type_is_type(type, "multipart", "report");
    }

    void add(GMimeObject* object, int depth, bool inReport)
    {
        if (depth > MostDepth || ++m_parts > MostParts || m_text.size() > MostUnits)
            return;
        if (GMIME_IS_MULTIPART(object))
            addMultipart(GMIME_MULTIPART(object), depth, inReport);
        else if (GMIME_IS_MESSAGE_PART(object))
            addEnclosed(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)), depth, inReport);
        else if (GMIME_IS_PART(object))
            addPart(GMIME_PART(object));
    }

    void addMultipart(GMimeMultipart* multipart, int depth, bool inReport)
    {
        GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
        const bool alternative = type && g_mime_content_type_is_type(type, "multipart", "alternative");
        const int count = std::min(g_mime_multipart_get_count(multipart), MostParts);
        for (int i = 0; i < count; ++i) {
            const qsizetype before = m_text.size();
            add(g_mime_multipart_get_part(multipart, i), depth + 1, inReport || isReport(GMIME_OBJECT(multipart)));
            // The first alternative is the plain one; the others say the same.
            if (alternative && m_text.size() > before + 20)
                break;
        }
    }

    /// A message inside a report is the person's own, come back. Elsewhere it is a report that somebody forwarded.
    void addEnclosed(GMimeMessage* message, int depth, bool inReport)
    {
        if (!message)
            return;
        if (!inReport) {
            addMessage(message, depth + 1);
            return;
        }
        m_text += u"\n\nOriginal message headers:\n"_s;
        for (const char* name : {"From", "To", "Subject", "Message-ID", "Date", "X-Mailer", "User-Agent"})
            addHeader(GMIME_OBJECT(message), name);
    }

    void addHeader(GMimeObject* object, const char* name)
    {
        if (const char* value = g_mime_object_get_header(object, name)) {
            gchar* decoded = g_mime_utils_header_decode_text(nullptr, value);
            m_text += QString::fromLatin1(name) + u": "_s + QString::fromUtf8(decoded).simplified().left(1000) + u'\n';
            g_free(decoded);
        }
    }

    void addPart(GMimePart* part)
    {
        GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const bool status = type && g_mime_content_type_is_type(type, "message", "*");
        const bool headers = type && g_mime_content_type_is_type(type, "text", "rfc822-headers");
        const bool html = type && g_mime_content_type_is_type(type, "text", "html");
        if (type && !status && !g_mime_content_type_is_type(type, "text", "*"))
            return;
        const char* charset = type ? g_mime_content_type_get_parameter(type, "charset") : nullptr;
        const std::optional<QString> text = decodeText(contentOf(part), charset ? QByteArray(charset) : QByteArray());
        if (!text)
            return;
        m_text += headers ? u"\n\nOriginal message headers:\n"_s : u"\n\n"_s;
        m_text += html ? htmlWords(*text) : *text;
    }

    QString m_text;
    int m_parts = 0;
};

} // namespace

std::optional<QString> mimeToText(const QByteArray& message)
{
    initialise();
    if (hasMoreBoundaries(message, MostBoundaries))
        return decodeText(message);
    const QByteArray needed = withoutIdleFields(message);
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(needed.constData(), static_cast<size_t>(needed.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> parsed(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!parsed)
        return std::nullopt;
    Collector collector;
    collector.addMessage(parsed.get(), 0);
    const QString text = collector.text();
    if (text.trimmed().isEmpty())
        return std::nullopt;
    return text;
}

} // namespace unsent::recognition
