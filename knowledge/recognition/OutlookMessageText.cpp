#include "OutlookMessageText.h"

#include "Characters.h"
#include "Decoding.h"
#include "HtmlText.h"

#include <gsf/gsf.h>

#include <memory>
#include <mutex>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostChildren = 1000;
constexpr gsf_off_t MostBytesOfStream = 1024 * 1024;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T> using Owned = std::unique_ptr<T, Unref>;

void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] { gsf_init(); });
}

QByteArray readAll(GsfInput* stream)
{
    const gsf_off_t size = std::min(gsf_input_size(stream), MostBytesOfStream);
    if (size <= 0)
        return {};
    const guint8* bytes = gsf_input_read(stream, static_cast<size_t>(size), nullptr);
    return bytes ? QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)) : QByteArray();
}

/// A property by its number in [MS-OXPROPS]: as UTF-16 (type 001F), in the system's character set (001E), or binary
/// (0102).
QString property(GsfInfile* storage, const char* number)
{
    for (const char* type : {"001F", "001E", "0102"}) {
        const QByteArray name = QByteArray("__substg1.0_") + number + type;
        const Owned<GsfInput> stream(gsf_infile_child_by_name(storage, name.constData()));
        if (!stream)
            continue;
        const QByteArray bytes = readAll(stream.get());
        if (qstrcmp(type, "001F") == 0)
            return QString::fromUtf16(reinterpret_cast<const char16_t*>(bytes.constData()), bytes.size() / 2);
        return decodeText(bytes).value_or(QString());
    }
    return {};
}

QString htmlWords(const QString& html)
{
    const MappedText text = htmlToText(readCharacters(html));
    return QString::fromUtf8(text.bytes.data(), static_cast<qsizetype>(text.bytes.size()));
}

void addLine(QString& text, QStringView label, const QString& value)
{
    if (!value.trimmed().isEmpty())
        text += label.toString() + value.trimmed() + u'\n';
}

/// What a report (REPORT.IPM.Note.NDR) says about one recipient: address, report text, supplementary information.
void addRecipient(QString& text, GsfInfile* storage)
{
    const QString report = property(storage, "1001") + u'\n' + property(storage, "0C1B");
    if (report.trimmed().isEmpty())
        return;
    addLine(text, u"Recipient Address: ", property(storage, "39FE"));
    addLine(text, u"", report);
}

void addRecipients(QString& text, GsfInfile* root)
{
    const int count = std::min(gsf_infile_num_children(root), MostChildren);
    for (int i = 0; i < count; ++i) {
        const char* name = gsf_infile_name_by_index(root, i);
        if (!name || !QByteArrayView(name).startsWith("__recip_version1.0_"))
            continue;
        const Owned<GsfInput> child(gsf_infile_child_by_index(root, i));
        if (child && GSF_IS_INFILE(child.get()))
            addRecipient(text, GSF_INFILE(child.get()));
    }
}

} // namespace

std::optional<QString> outlookMessageToText(const QByteArray& file)
{
    initialise();
    const Owned<GsfInput> input(
        gsf_input_memory_new(reinterpret_cast<const guint8*>(file.constData()), file.size(), FALSE));
    const Owned<GsfInfile> root(input ? gsf_infile_msole_new(input.get(), nullptr) : nullptr);
    if (!root)
        return std::nullopt;
    QString text;
    addLine(text, u"Subject: ", property(root.get(), "0037"));
    text += u'\n';
    QString body = property(root.get(), "1000");
    if (body.trimmed().isEmpty())
        body = htmlWords(property(root.get(), "1013"));
    addLine(text, u"", body);
    addLine(text, u"", property(root.get(), "1001"));
    addRecipients(text, root.get());
    if (text.trimmed().isEmpty())
        return std::nullopt;
    return text;
}

} // namespace unsent::recognition
