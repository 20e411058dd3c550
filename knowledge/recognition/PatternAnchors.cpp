#include "PatternAnchors.h"

#include <QChar>

#include <algorithm>
#include <cmath>

namespace unsent::recognition {

namespace {

using Kind = PatternNode::Kind;
using Words = std::vector<std::string>;

constexpr std::size_t MostWords = 24;
constexpr std::size_t MostLettersOfSet = 4;
constexpr std::size_t MostAnchors = 300;
constexpr std::size_t MostSets = 4;

std::uint32_t plus(std::uint32_t a, std::uint32_t b)
{
    return a > Anchor::Anywhere - b ? Anchor::Anywhere : a + b;
}

struct Width {
    std::uint32_t least = 0;
    std::uint32_t most = 0;
};

/// Letters whose other case is longer or shorter in UTF-8 have no place in words that are compared byte by byte.
bool keepsLength(char32_t letter)
{
    return toUtf8(QChar::toUpper(letter)).size() == toUtf8(letter).size();
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
            width = {plus(width.least, inner.least), plus(width.most, inner.most)};
        }
        return width;
    case Kind::Choice:
        width.least = Anchor::Anywhere;
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
            width.most = Anchor::Anywhere;
        return width;
    }
    default:
        return width;
    }
}

/// Every one of `first` with every one of `second` behind it; nothing when they are too many.
std::optional<Words> joined(const Words& first, const Words& second)
{
    if (first.size() * second.size() > MostWords)
        return std::nullopt;
    Words result;
    for (const std::string& a : first) {
        for (const std::string& b : second)
            result.push_back(a + b);
    }
    return result;
}

std::optional<Words> wordsOfSet(const CharacterSet& set)
{
    if (!set.isAsciiOnly())
        return std::nullopt;
    Words words;
    for (std::size_t c = 0; c < 128; ++c) {
        if (set.ascii()[c] && foldCase(static_cast<char32_t>(c)) == c)
            words.push_back(toUtf8(static_cast<char32_t>(c)));
    }
    return words.empty() || words.size() > MostLettersOfSet ? std::nullopt : std::optional(std::move(words));
}

std::optional<Words> wordsOfRepeat(const PatternNode& node)
{
    const std::optional<Words> once = wordsOf(node.parts.front());
    if (!once || node.most == PatternNode::Endless || node.most > 4)
        return std::nullopt;
    Words all;
    std::optional<Words> times = Words{{}};
    for (int i = 0; i <= node.most; ++i) {
        if (i >= node.least)
            all.insert(all.end(), times->begin(), times->end());
        times = joined(*times, *once);
        if (!times && i < node.most)
            return std::nullopt;
    }
    return all.size() > MostWords ? std::nullopt : std::optional(std::move(all));
}

/// The more letters the shortest word has, the fewer words there are and the nearer their place is known,
/// the better.
double worth(const std::vector<Anchor>& anchors)
{
    double shortest = 100;
    double spread = 0;
    for (const Anchor& anchor : anchors) {
        shortest = std::min(shortest, static_cast<double>(std::min<std::size_t>(anchor.words.size(), 7)));
        spread = std::max(spread, std::log2(static_cast<double>(anchor.most - anchor.least) + 1));
    }
    return shortest * 4 - std::min(spread, 12.0) - std::log2(static_cast<double>(anchors.size()));
}

bool isEdge(const PatternNode& node)
{
    return node.kind == Kind::WordEdge || node.kind == Kind::NoWordEdge || node.kind == Kind::TextBegin ||
           node.kind == Kind::TextEnd;
}

/// Sets of words of which every match has one each; the best to start from comes first.
class Search {
public:
    void consider(std::vector<Anchor> anchors)
    {
        const bool usable =
            !anchors.empty() && anchors.size() <= MostAnchors &&
            std::none_of(anchors.begin(), anchors.end(), [](const Anchor& anchor) { return anchor.words.empty(); });
        if (usable)
            m_sets.push_back(std::move(anchors));
    }

    void consider(const Words& words, Width before)
    {
        std::vector<Anchor> anchors;
        for (const std::string& word : words)
            anchors.push_back({word, before.least, before.most});
        consider(std::move(anchors));
    }

    std::vector<std::vector<Anchor>> take()
    {
        std::stable_sort(m_sets.begin(), m_sets.end(),
                         [](const auto& a, const auto& b) { return worth(a) > worth(b); });
        return std::move(m_sets);
    }

private:
    std::vector<std::vector<Anchor>> m_sets;
};

std::vector<std::vector<Anchor>> setsOf(const PatternNode& pattern);

/// The best of them; empty when there is none.
std::vector<Anchor> anchorsOf(const PatternNode& pattern)
{
    std::vector<std::vector<Anchor>> sets = setsOf(pattern);
    return sets.empty() ? std::vector<Anchor>() : std::move(sets.front());
}

void searchSequence(const PatternNode& node, Search& search)
{
    Words run{{}};
    Width beforeRun;
    Width before;
    for (const PatternNode& part : node.parts) {
        const std::optional<Words> words = wordsOf(part);
        const std::optional<Words> longer = words ? joined(run, *words) : std::nullopt;
        const Width width = widthOf(part);
        if (longer) {
            run = *longer;
        } else {
            search.consider(run, beforeRun);
            std::vector<Anchor> inner = anchorsOf(part);
            for (Anchor& anchor : inner)
                anchor = {anchor.words, plus(anchor.least, before.least), plus(anchor.most, before.most)};
            search.consider(std::move(inner));
            beforeRun = words ? before : Width{plus(before.least, width.least), plus(before.most, width.most)};
            run = words ? *words : Words{{}};
        }
        before = {plus(before.least, width.least), plus(before.most, width.most)};
    }
    search.consider(run, beforeRun);
}

void searchChoice(const PatternNode& node, Search& search)
{
    std::vector<Anchor> all;
    for (const PatternNode& part : node.parts) {
        std::vector<Anchor> branch = anchorsOf(part);
        if (branch.empty())
            return;
        all.insert(all.end(), branch.begin(), branch.end());
    }
    search.consider(std::move(all));
}

std::vector<std::vector<Anchor>> setsOf(const PatternNode& pattern)
{
    Search search;
    if (const std::optional<Words> words = wordsOf(pattern))
        search.consider(*words, {});
    else if (pattern.kind == Kind::Sequence)
        searchSequence(pattern, search);
    else if (pattern.kind == Kind::Repeat && pattern.least > 0)
        search.consider(anchorsOf(pattern.parts.front()));
    else if (pattern.kind == Kind::Choice)
        searchChoice(pattern, search);
    return search.take();
}

/// The choice that is all there is to a pattern, but for the edges round it.
const PatternNode* choiceOf(const PatternNode& pattern)
{
    if (pattern.kind == Kind::Choice)
        return &pattern;
    const PatternNode* only = nullptr;
    for (const PatternNode& part : pattern.parts) {
        if (pattern.kind != Kind::Sequence || (only && !isEdge(part)))
            return nullptr;
        only = isEdge(part) ? only : &part;
    }
    return only ? choiceOf(*only) : nullptr;
}

} // namespace

std::optional<Words> wordsOf(const PatternNode& pattern)
{
    switch (pattern.kind) {
    case Kind::Letter:
        return keepsLength(pattern.letter) ? std::optional(Words{toUtf8(pattern.letter)}) : std::nullopt;
    case Kind::Set:
        return wordsOfSet(pattern.set);
    case Kind::Repeat:
        return wordsOfRepeat(pattern);
    case Kind::Sequence: {
        std::optional<Words> words = Words{{}};
        for (const PatternNode& part : pattern.parts) {
            const std::optional<Words> next = wordsOf(part);
            words = next ? joined(*words, *next) : std::nullopt;
            if (!words)
                break;
        }
        return words;
    }
    case Kind::Choice: {
        Words all;
        for (const PatternNode& part : pattern.parts) {
            const std::optional<Words> words = wordsOf(part);
            if (!words || all.size() + words->size() > MostWords)
                return std::nullopt;
            all.insert(all.end(), words->begin(), words->end());
        }
        return all;
    }
    default:
        return Words{{}};
    }
}

std::vector<Branch> branchesOf(const PatternNode& pattern)
{
    if (const PatternNode* choice = choiceOf(pattern)) {
        std::vector<Branch> all;
        for (const PatternNode& part : choice->parts) {
            const std::vector<Branch> branches = branchesOf(part);
            if (branches.empty())
                return {};
            all.insert(all.end(), branches.begin(), branches.end());
        }
        return all;
    }
    std::vector<std::vector<Anchor>> sets = setsOf(pattern);
    if (sets.empty())
        return {};
    Branch branch{std::move(sets.front()), {}};
    for (std::size_t i = 1; i < sets.size() && branch.also.size() < MostSets; ++i) {
        Words& words = branch.also.emplace_back();
        for (Anchor& anchor : sets[i])
            words.push_back(std::move(anchor.words));
    }
    return {std::move(branch)};
}

} // namespace unsent::recognition
