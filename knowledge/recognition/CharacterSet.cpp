#include "CharacterSet.h"

#include "Scanning.h"

#include <QChar>

#include <algorithm>

namespace unsent::recognition {

namespace {

constexpr char32_t Replacement = 0xFFFD;

std::uint32_t lengthOf(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    return lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : (lead >= 0xC0 ? 2 : 0));
}

char32_t otherCase(char32_t c)
{
    const char32_t lower = QChar::toLower(c);
    return lower == c ? QChar::toUpper(c) : lower;
}

} // namespace

CodePoint codePointAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80)
        return {lead, 1};
    const std::uint32_t length = lengthOf(lead);
    if (length == 0 || at + length > text.size())
        return {Replacement, 1};
    char32_t value = lead & (0x7Fu >> length);
    for (std::size_t i = at + 1; i < at + length; ++i) {
        if (!isContinuation(text[i]))
            return {Replacement, 1};
        value = (value << 6) | (static_cast<unsigned char>(text[i]) & 0x3Fu);
    }
    return {value, length};
}

char32_t foldCase(char32_t c)
{
    if (c < 128)
        return static_cast<unsigned char>(lowered(static_cast<char>(c)));
    const char32_t folded = QChar::toCaseFolded(c);
    return folded < 128 ? c : folded;
}

std::string toUtf8(char32_t c)
{
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    if (c < 0x80)
        return {byte(c)};
    if (c < 0x800)
        return {byte(0xC0 | (c >> 6)), byte(0x80 | (c & 0x3F))};
    if (c < 0x10000)
        return {byte(0xE0 | (c >> 12)), byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F))};
    return {byte(0xF0 | (c >> 18)), byte(0x80 | ((c >> 12) & 0x3F)), byte(0x80 | ((c >> 6) & 0x3F)),
            byte(0x80 | (c & 0x3F))};
}

std::string foldCase(std::string_view text)
{
    std::string folded(text);
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (point.length == 1) {
            folded[at] = lowered(folded[at]);
        } else if (const char32_t lower = foldCase(point.value); lower != point.value) {
            if (const std::string bytes = toUtf8(lower); bytes.size() == point.length)
                folded.replace(at, bytes.size(), bytes);
        }
        at += point.length;
    }
    return folded;
}

std::optional<CharacterSet> CharacterSet::named(char letter)
{
    CharacterSet set;
    switch (lowered(letter)) {
    case 'w':
        set.add('a', 'z');
        set.add('_', '_');
        [[fallthrough]];
    case 'd':
        set.add('0', '9');
        break;
    case 's':
        set.add('\t', '\n');
        set.add('\f', '\r');
        set.add(' ', ' ');
        break;
    default:
        return std::nullopt;
    }
    if (letter != lowered(letter))
        set.negate();
    return set;
}

void CharacterSet::add(char32_t first, char32_t last)
{
    for (char32_t c = first; c <= last && c < 128; ++c) {
        m_ascii.set(c);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            m_ascii.set(c ^ 0x20u);
    }
    if (last >= 128)
        m_ranges.emplace_back(std::max<char32_t>(first, 128), last);
}

void CharacterSet::add(const CharacterSet& other)
{
    m_ascii |= other.m_ascii;
    m_ranges.insert(m_ranges.end(), other.m_ranges.begin(), other.m_ranges.end());
    if (other.m_negated) // \D, \W and \S take everything beyond ASCII
        m_ranges.emplace_back(128, 0x10FFFF);
}

void CharacterSet::negate()
{
    m_ascii.flip();
    m_negated = !m_negated;
}

bool CharacterSet::containsBeyondAscii(char32_t c) const
{
    const auto isIn = [this](char32_t tested) {
        return std::any_of(m_ranges.begin(), m_ranges.end(),
                           [tested](const auto& range) { return range.first <= tested && tested <= range.second; });
    };
    return (isIn(c) || (!m_ranges.empty() && isIn(otherCase(c)))) != m_negated;
}

} // namespace unsent::recognition
