#include "Decoding.h"

#include <QStringDecoder>

#include <glib.h>

#include <algorithm>
#include <array>

namespace unsent::recognition {

namespace {

std::optional<QString> decodeAs(const QByteArray& bytes, const char* charset)
{
    gsize written = 0;
    GError* error = nullptr;
    gchar* utf8 = g_convert(bytes.constData(), bytes.size(), "UTF-8", charset, nullptr, &written, &error);
    g_clear_error(&error);
    if (!utf8)
        return std::nullopt;
    const QString text = QString::fromUtf8(utf8, static_cast<qsizetype>(written));
    g_free(utf8);
    return text;
}

std::optional<QString> decodeStrictUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Text in UTF-16 without a mark has a zero in every other place of its ASCII letters.
std::optional<QStringConverter::Encoding> utf16Order(const QByteArray& bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < looked; i += 2) {
        even += bytes[i] == '\0' ? 1 : 0;
        odd += bytes[i + 1] == '\0' ? 1 : 0;
    }
    if (odd * 4 > looked && even * 20 < looked)
        return QStringConverter::Utf16LE;
    if (even * 4 > looked && odd * 20 < looked)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isBinary(const QByteArray& bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 8192);
    qsizetype control = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        control += byte < 32 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 27 ? 1 : 0;
    }
    return control * 20 > looked;
}

/// Nothing but ASCII, and declared as nothing or as a character set of which ASCII is a part: most of what is read.
bool isPlainAscii(const QByteArray& bytes, const QByteArray& declared)
{
    const QByteArray name = declared.toLower();
    const bool extendsAscii = name.isEmpty() || name == "utf-8" || name == "us-ascii" || name.startsWith("iso-8859-") ||
                              name.startsWith("windows-125");
    return extendsAscii && std::all_of(bytes.begin(), bytes.end(), [](char c) {
               return (c >= ' ' && c < '\x7F') || c == '\n' || c == '\r' || c == '\t';
           });
}

double shareOfHighBytes(const QByteArray& bytes)
{
    const auto high =
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return bytes.isEmpty() ? 0 : static_cast<double>(high) / static_cast<double>(bytes.size());
}

/// How many characters are of scripts that people write mail in; the right guess has more of them.
int plausibility(const QString& text)
{
    int score = 0;
    for (const QChar c : text) {
        const ushort unit = c.unicode();
        const bool kana = unit >= 0x3040 && unit <= 0x30FF;
        const bool hangul = unit >= 0xAC00 && unit <= 0xD7A3;
        const bool common = unit >= 0x4E00 && unit <= 0x7FFF;
        const bool lowerCyrillic = unit >= 0x430 && unit <= 0x44F;
        score += kana || hangul ? 3 : (common || lowerCyrillic ? 2 : 0);
    }
    return score;
}

QString guess(const QByteArray& bytes)
{
    QString best = decodeAs(bytes, "WINDOWS-1252").value_or(QString::fromLatin1(bytes));
    // A few accents among many letters are Western European; much above ASCII is another script.
    if (shareOfHighBytes(bytes) < 0.12)
        return best;
    int most = 0;
    for (const char* charset : {"SHIFT_JIS", "EUC-JP", "EUC-KR", "GB18030", "BIG5", "WINDOWS-1251", "KOI8-R"}) {
        const std::optional<QString> text = decodeAs(bytes, charset);
        if (const int score = text ? plausibility(*text) : 0; score > most) {
            most = score;
            best = *text;
        }
    }
    return best;
}

} // namespace

std::optional<QString> decodeText(const QByteArray& bytes, const QByteArray& declared)
{
    if (isPlainAscii(bytes, declared))
        return QString::fromLatin1(bytes);
    if (const auto marked = QStringConverter::encodingForData(bytes);
        marked && bytes.size() >= 2 && static_cast<unsigned char>(bytes[0]) >= 0xEF)
        return QStringDecoder(*marked).decode(bytes);
    if (const auto order = utf16Order(bytes))
        return QStringDecoder(*order).decode(bytes);
    if (isBinary(bytes))
        return std::nullopt;
    const bool japaneseEscapes = bytes.contains("\x1b$B") || bytes.contains("\x1b$@");
    if (japaneseEscapes) {
        if (std::optional<QString> text = decodeAs(bytes, "ISO-2022-JP"))
            return text;
    }
    if (!declared.isEmpty() && declared.compare("utf-8", Qt::CaseInsensitive) != 0) {
        if (std::optional<QString> text = decodeAs(bytes, declared.constData()))
            return text;
    }
    if (std::optional<QString> text = decodeStrictUtf8(bytes))
        return text;
    return guess(bytes);
}

} // namespace unsent::recognition
