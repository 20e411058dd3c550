#include "Characters.h"

#include <QChar>
#include <QList>
#include <QString>

namespace unsent::recognition {

namespace {

bool isSpaceLike(char32_t c)
{
    return c == '\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isInvisible(char32_t c)
{
    return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069);
}

bool isSingleQuote(char32_t c)
{
    return (c >= 0x2018 && c <= 0x201B) || c == 0x2032 || c == 0xB4 || c == 0x2039 || c == 0x203A;
}

bool isDoubleQuote(char32_t c)
{
    return (c >= 0x201C && c <= 0x201F) || c == 0x2033 || c == 0xAB || c == 0xBB || (c >= 0x300C && c <= 0x300F);
}

/// What stands for a character above ASCII: itself, or the plain one that it imitates. Zero drops it.
char32_t plain(char32_t c)
{
    if (isSpaceLike(c))
        return ' ';
    if (isInvisible(c))
        return 0;
    if (isSingleQuote(c))
        return '\'';
    if (isDoubleQuote(c))
        return '"';
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFEE0;
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
        return '-';
    if (c == 0x2028 || c == 0x2029 || c == 0x85)
        return '\n';
    return c < 0xA0 ? U' ' : c;
}

bool isCombiningMark(char32_t c)
{
    return c >= 0x300 && c <= 0x36F;
}

/// Replaces the last character by its composition with the mark, where there is one.
void composeWithLast(MappedText& text, char32_t mark)
{
    std::size_t start = text.size();
    while (start > 0 && (static_cast<unsigned char>(text.bytes[start - 1]) & 0xC0) == 0x80)
        --start;
    if (start == 0)
        return;
    --start;
    const auto length = static_cast<qsizetype>(text.size() - start);
    QString pair = QString::fromUtf8(text.bytes.data() + start, length);
    pair += QString::fromUcs4(&mark, 1);
    const QList<uint> composed = pair.normalized(QString::NormalizationForm_C).toUcs4();
    if (composed.size() != 1)
        return;
    const quint32 from = text.origin[start];
    text.bytes.resize(start);
    text.origin.resize(start);
    text.pushCodePoint(composed.first(), from);
}

/// The letter that follows a nought in a hexadecimal number, written as a multiplication sign or a Cyrillic letter.
bool isDisguisedX(char32_t c, const MappedText& before)
{
    return (c == 0xD7 || c == 0x445 || c == 0x425) && !before.isEmpty() && before.bytes.back() == '0';
}

void pushAsciiCharacter(MappedText& out, char32_t c, quint32 at, bool afterCarriageReturn)
{
    if (c == '\n' && afterCarriageReturn)
        return;
    if (c == '\r')
        c = '\n';
    out.push(c == '\n' || c >= ' ' ? static_cast<char>(c == 0x7F ? ' ' : c) : ' ', at);
}

/// The code point at a unit, moving behind it; a lone surrogate reads as U+FFFD.
char32_t takeCodePoint(QStringView text, qsizetype& unit)
{
    const QChar first = text[unit++];
    if (!first.isSurrogate())
        return first.unicode();
    if (first.isHighSurrogate() && unit < text.size() && text[unit].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[unit++]);
    return QChar::ReplacementCharacter;
}

/// How many characters from `unit` on stand for themselves and nothing else: most of what is read is only such.
qsizetype plainRun(QStringView text, qsizetype unit)
{
    qsizetype end = unit;
    while (end < text.size() && ((text[end] >= u' ' && text[end] < u'\x7F') || text[end] == u'\n'))
        ++end;
    return end - unit;
}

void pushPlain(MappedText& out, QStringView run, quint32 at)
{
    const std::size_t before = out.size();
    const auto length = static_cast<std::size_t>(run.size());
    out.bytes.resize(before + length);
    out.origin.resize(before + length);
    char* const bytes = out.bytes.data() + before;
    quint32* const origin = out.origin.data() + before;
    for (std::size_t i = 0; i < length; ++i)
        bytes[i] = static_cast<char>(run.utf16()[i]);
    for (std::size_t i = 0; i < length; ++i)
        origin[i] = at + static_cast<quint32>(i);
}

} // namespace

MappedText readCharacters(QStringView text)
{
    MappedText out;
    out.reserve(static_cast<std::size_t>(text.size()) + 16);
    char32_t previous = 0;
    qsizetype unit = 0;
    for (quint32 at = 0; unit < text.size(); ++at) {
        if (const qsizetype run = previous == '\r' ? 0 : plainRun(text, unit); run > 1) {
            pushPlain(out, text.sliced(unit, run), at);
            unit += run;
            at += static_cast<quint32>(run) - 1;
            previous = text[unit - 1].unicode();
            continue;
        }
        const char32_t c = takeCodePoint(text, unit);
        if (c < 0x80) {
            pushAsciiCharacter(out, c, at, previous == '\r');
        } else if (isDisguisedX(c, out)) {
            out.push('x', at);
        } else if (isCombiningMark(c)) {
            composeWithLast(out, c);
        } else if (const char32_t meant = plain(c)) {
            out.pushCodePoint(meant, at);
        }
        previous = c;
    }
    return out;
}

qsizetype countCodePoints(QStringView text)
{
    const char16_t* const units = text.utf16();
    qsizetype pairs = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs += (units[i] & 0xFC00) == 0xD800 && (units[i + 1] & 0xFC00) == 0xDC00 ? 1 : 0;
    return text.size() - pairs;
}

QString GivenText::cut(const model::TextSpan& span) const
{
    if (m_characters == m_text.size())
        return m_text.mid(span.start, span.length);
    qsizetype unit = 0;
    const auto advance = [this, &unit](qsizetype count) {
        for (; count > 0 && unit < m_text.size(); --count) {
            const bool pair =
                m_text[unit].isHighSurrogate() && unit + 1 < m_text.size() && m_text[unit + 1].isLowSurrogate();
            unit += pair ? 2 : 1;
        }
    };
    advance(span.start);
    const qsizetype first = unit;
    advance(span.length);
    return m_text.mid(first, unit - first);
}

} // namespace unsent::recognition
