#include "PatternWords.h"

#include <QChar>

#include <algorithm>

namespace unsent::recognition {

namespace {

using Kind = PatternNode::Kind;

constexpr std::size_t MostWords = 24;
constexpr std::size_t MostLettersOfSet = 4;

std::uint32_t plus(std::uint32_t a, std::uint32_t b)
{
    return a > Width::Endless - b ? Width::Endless : a + b;
}

/// Letters whose other case is longer or shorter in UTF-8 have no place in words that are compared byte by byte.
bool keepsLength(char32_t letter)
{
    return toUtf8(QChar::toUpper(letter)).size() == toUtf8(letter).size();
}

std::optional<Wordings> wordsOfSet(const CharacterSet& set)
{
    if (!set.isAsciiOnly())
        return std::nullopt;
    Wordings words;
    for (std::size_t c = 0; c < 128; ++c) {
        if (set.ascii()[c] && foldCase(static_cast<char32_t>(c)) == c)
            words.push_back(toUtf8(static_cast<char32_t>(c)));
    }
    return words.empty() || words.size() > MostLettersOfSet ? std::nullopt : std::optional(std::move(words));
}

std::optional<Wordings> wordsOfRepeat(const PatternNode& node)
{
    const std::optional<Wordings> once = wordsOf(node.parts.front());
    if (!once || node.most == PatternNode::Endless || node.most > 4)
        return std::nullopt;
    Wordings all;
    std::optional<Wordings> times = Wordings{{}};
    for (int i = 0; i <= node.most; ++i) {
        if (i >= node.least)
            all.insert(all.end(), times->begin(), times->end());
        times = joined(*times, *once);
        if (!times && i < node.most)
            return std::nullopt;
    }
    return all.size() > MostWords ? std::nullopt : std::optional(std::move(all));
}

} // namespace

Width Width::operator+(Width other) const
{
    return {plus(least, other.least), plus(most, other.most)};
}

Width widthOf(const PatternNode& node)
{
    Width width;
    switch (node.kind) {
    case Kind::Letter: {
        const auto length = static_cast<std::uint32_t>(toUtf8(node.letter).size());
        return keepsLength(node.letter) ? Width{length, length} : Width{1, 4};
    }
    case Kind::Set:
        return {1, node.set.isAsciiOnly() ? 1u : 4u};
    case Kind::Sequence:
        for (const PatternNode& part : node.parts) {
            const Width inner = widthOf(part);
            width = width + inner;
        }
        return width;
    case Kind::Choice:
        width.least = Width::Endless;
        for (const PatternNode& part : node.parts) {
            const Width inner = widthOf(part);
            width = {std::min(width.least, inner.least), std::max(width.most, inner.most)};
        }
        return width;
    case Kind::Repeat: {
        const Width inner = widthOf(node.parts.front());
        for (int i = 0; i < node.least; ++i)
            width.least = plus(width.least, inner.least);
        for (int i = 0; i < node.most; ++i)
            width.most = plus(width.most, inner.most);
        if (node.most == PatternNode::Endless)
            width.most = Width::Endless;
        return width;
    }
    default:
        return width;
    }
}

std::optional<Wordings> joined(const Wordings& first, const Wordings& second)
{
    if (first.size() * second.size() > MostWords)
        return std::nullopt;
    Wordings result;
    for (const std::string& a : first) {
        for (const std::string& b : second)
            result.push_back(a + b);
    }
    return result;
}

std::optional<Wordings> wordsOf(const PatternNode& pattern)
{
    switch (pattern.kind) {
    case Kind::Letter:
        return keepsLength(pattern.letter) ? std::optional(Wordings{toUtf8(pattern.letter)}) : std::nullopt;
    case Kind::Set:
        return wordsOfSet(pattern.set);
    case Kind::Repeat:
        return wordsOfRepeat(pattern);
    case Kind::Sequence: {
        std::optional<Wordings> words = Wordings{{}};
        for (const PatternNode& part : pattern.parts) {
            const std::optional<Wordings> next = wordsOf(part);
            words = next ? joined(*words, *next) : std::nullopt;
            if (!words)
                break;
        }
        return words;
    }
    case Kind::Choice: {
        Wordings all;
        for (const PatternNode& part : pattern.parts) {
            const std::optional<Wordings> words = wordsOf(part);
            if (!words || all.size() + words->size() > MostWords)
                return std::nullopt;
            all.insert(all.end(), words->begin(), words->end());
        }
        return all;
    }
    default:
        return Wordings{{}};
    }
}

} // namespace unsent::recognition
