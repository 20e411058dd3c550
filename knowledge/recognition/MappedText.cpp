#include "MappedText.h"

namespace unsent::recognition {

namespace {

char continuation(char32_t bits)
{
    return static_cast<char>(0x80 | (bits & 0x3F));
}

} // namespace

void MappedText::reserve(std::size_t count)
{
    bytes.reserve(count);
    origin.reserve(count);
}

void MappedText::push(char byte, quint32 from)
{
    bytes.push_back(byte);
    origin.push_back(from);
}

void MappedText::pushCodePoint(char32_t character, quint32 from)
{
    if (character < 0x80) {
        push(static_cast<char>(character), from);
        return;
    }
    if (character < 0x800) {
        push(static_cast<char>(0xC0 | (character >> 6)), from);
    } else if (character < 0x10000) {
        push(static_cast<char>(0xE0 | (character >> 12)), from);
        push(continuation(character >> 6), from);
    } else {
        push(static_cast<char>(0xF0 | (character >> 18)), from);
        push(continuation(character >> 12), from);
        push(continuation(character >> 6), from);
    }
    push(continuation(character), from);
}

void MappedText::append(const MappedText& other, std::size_t begin, std::size_t end)
{
    bytes.append(other.bytes, begin, end - begin);
    const auto first = other.origin.begin();
    origin.insert(origin.end(), first + static_cast<std::ptrdiff_t>(begin), first + static_cast<std::ptrdiff_t>(end));
}

model::TextSpan MappedText::span(std::size_t begin, std::size_t end) const
{
    if (begin >= end || begin >= origin.size())
        return {begin < origin.size() ? qsizetype(origin[begin]) : 0, 0};
    const quint32 first = origin[begin];
    const quint32 last = origin[std::min(end, origin.size()) - 1];
    return {qsizetype(first), qsizetype(last) - qsizetype(first) + 1};
}

} // namespace unsent::recognition
