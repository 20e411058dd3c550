#include "TransferEncoding.h"

#include "Scanning.h"

#include <QByteArray>
#include <QString>

namespace unsent::recognition {

namespace {

constexpr std::string_view Base64Header = "content-transfer-encoding: base64";
constexpr std::string_view QuotedPrintableHeader = "content-transfer-encoding: quoted-printable";

/// As `findWord`, by way of the colon, of which there are few.
std::size_t findHeader(std::string_view text, std::string_view header, std::size_t from = 0)
{
    const std::size_t name = header.find(':');
    for (std::size_t at = text.find(':', from); at != std::string_view::npos; at = text.find(':', at + 1)) {
        if (at >= from + name && hasAt(text, at - name, header))
            return at - name;
    }
    return std::string_view::npos;
}

int hexValue(char c)
{
    return isDigit(c) ? c - '0' : lowered(c) - 'a' + 10;
}

bool isEncodedByte(std::string_view text, std::size_t at)
{
    const auto isCodeDigit = [](char c) { return isDigit(c) || (c >= 'A' && c <= 'F'); };
    return at + 2 < text.size() && text[at] == '=' && isCodeDigit(text[at + 1]) && isCodeDigit(text[at + 2]);
}

/// One soft break or code can be chance ("a=3D"); a source has the header, or several of them.
bool isQuotedPrintable(std::string_view text)
{
    int soft = 0;
    int codes = 0;
    for (std::size_t at = text.find('='); at != std::string_view::npos; at = text.find('=', at + 1)) {
        soft += at + 1 < text.size() && text[at + 1] == '\n' ? 1 : 0;
        codes += isEncodedByte(text, at) ? 1 : 0;
    }
    if (soft + codes >= 2 && soft > 0)
        return true;
    return codes + soft > 0 && findHeader(text, QuotedPrintableHeader) != std::string_view::npos;
}

/// Pushes raw bytes as UTF-8, or as Latin-1 where they are none, so that `MappedText` stays valid.
void pushDecoded(MappedText& out, const std::string& bytes, const std::vector<quint32>& from)
{
    const QByteArray raw(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const bool utf8 = QString::fromUtf8(raw).indexOf(QChar::ReplacementCharacter) < 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (utf8)
            out.push(bytes[i] == '\0' ? ' ' : bytes[i], from[i]);
        else
            out.pushCodePoint(static_cast<unsigned char>(bytes[i]), from[i]);
    }
}

int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (isDigit(c))
        return c - '0' + 52;
    return c == '+' ? 62 : (c == '/' ? 63 : -1);
}

/// Decodes from `at` to the first character that is neither base64 nor a blank; returns the place behind.
std::size_t decodeBlock(const MappedText& in, std::size_t at, MappedText& out)
{
    std::string bytes;
    std::vector<quint32> from;
    quint32 group = 0;
    int bits = 0;
    const std::string_view text = in.view();
    for (; at < text.size(); ++at) {
        if (isBlank(text[at]) || text[at] == '=')
            continue;
        const int value = base64Value(text[at]);
        if (value < 0)
            break;
        group = (group << 6) | static_cast<quint32>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            const char byte = static_cast<char>((group >> bits) & 0xFF);
            if (byte != '\r') {
                bytes.push_back(byte);
                from.push_back(in.origin[at]);
            }
        }
    }
    pushDecoded(out, bytes, from);
    return at;
}

} // namespace

MappedText undoQuotedPrintable(MappedText text)
{
    const std::string_view in = text.view();
    if (!isQuotedPrintable(in))
        return text;
    MappedText out;
    out.reserve(in.size());
    for (std::size_t at = 0; at < in.size();) {
        if (in[at] == '=' && at + 1 < in.size() && in[at + 1] == '\n') {
            at += 2;
        } else if (isEncodedByte(in, at)) {
            std::string bytes;
            std::vector<quint32> from;
            for (; isEncodedByte(in, at); at += 3) {
                bytes.push_back(static_cast<char>(hexValue(in[at + 1]) * 16 + hexValue(in[at + 2])));
                from.push_back(text.origin[at]);
            }
            pushDecoded(out, bytes, from);
        } else {
            out.append(text, at, at + 1);
            ++at;
        }
    }
    return out;
}

MappedText undoBase64(MappedText text)
{
    const std::string_view in = text.view();
    std::size_t header = findHeader(in, Base64Header);
    if (header == std::string_view::npos)
        return text;
    MappedText out;
    out.reserve(in.size());
    std::size_t copied = 0;
    while (header != std::string_view::npos) {
        const std::size_t gap = in.find("\n\n", header);
        if (gap == std::string_view::npos)
            break;
        out.append(text, copied, gap + 2);
        copied = decodeBlock(text, gap + 2, out);
        out.push('\n', text.origin[copied < in.size() ? copied : in.size() - 1]);
        header = findHeader(in, Base64Header, copied);
    }
    out.append(text, copied, in.size());
    return out;
}

} // namespace unsent::recognition
