#include "PatternAnchors.h"

#include <algorithm>
#include <cmath>

namespace unsent::recognition {

namespace {

using Kind = PatternNode::Kind;

constexpr std::size_t MostAnchors = 300;
constexpr std::size_t MostSets = 8;
/// Shorter words stand in every text and rule out nothing.
constexpr std::size_t LeastLetters = 2;

std::size_t shortestOf(const std::vector<Anchor>& anchors)
{
    std::size_t shortest = std::string::npos;
    for (const Anchor& anchor : anchors)
        shortest = std::min(shortest, anchor.words.size());
    return shortest;
}

/// The more letters the shortest word has, the fewer words there are and the nearer their place is known,
/// the better.
double worth(const std::vector<Anchor>& anchors)
{
    double spread = 0;
    for (const Anchor& anchor : anchors)
        spread = std::max(spread, std::log2(static_cast<double>(anchor.before.most - anchor.before.least) + 1));
    return static_cast<double>(std::min<std::size_t>(shortestOf(anchors), 7)) * 4 - std::min(spread, 12.0) -
           std::log2(static_cast<double>(anchors.size()));
}

/// Where one word holds another, the shorter one is enough, with the places of both before it.
std::vector<Anchor> fewest(std::vector<Anchor> anchors)
{
    std::stable_sort(anchors.begin(), anchors.end(),
                     [](const Anchor& a, const Anchor& b) { return a.words.size() < b.words.size(); });
    std::vector<Anchor> kept;
    for (const Anchor& anchor : anchors) {
        std::size_t offset = std::string::npos;
        const auto inside = std::find_if(kept.begin(), kept.end(), [&anchor, &offset](const Anchor& shorter) {
            offset = anchor.words.find(shorter.words);
            return offset != std::string::npos;
        });
        if (inside == kept.end()) {
            kept.push_back(anchor);
            continue;
        }
        const auto within = static_cast<std::uint32_t>(offset);
        const Width before = anchor.before + Width{within, within};
        inside->before = {std::min(inside->before.least, before.least), std::max(inside->before.most, before.most)};
    }
    return kept;
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
            m_sets.push_back(fewest(std::move(anchors)));
    }

    void consider(const Wordings& words, Width before)
    {
        std::vector<Anchor> anchors;
        for (const std::string& word : words)
            anchors.push_back({word, before});
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
    Wordings run{{}};
    Width beforeRun;
    Width before;
    for (const PatternNode& part : node.parts) {
        const std::optional<Wordings> words = wordsOf(part);
        const std::optional<Wordings> longer = words ? joined(run, *words) : std::nullopt;
        const Width width = widthOf(part);
        if (longer) {
            run = *longer;
        } else {
            search.consider(run, beforeRun);
            std::vector<Anchor> inner = anchorsOf(part);
            for (Anchor& anchor : inner)
                anchor.before = anchor.before + before;
            search.consider(std::move(inner));
            beforeRun = words ? before : before + width;
            run = words ? *words : Wordings{{}};
        }
        before = before + width;
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

/// `x{6,}` starts with six of them.
void searchRepeat(const PatternNode& node, Search& search)
{
    const std::optional<Wordings> once = wordsOf(node.parts.front());
    std::optional<Wordings> times = once;
    for (int i = 1; times && i < node.least; ++i)
        times = joined(*times, *once);
    if (times)
        search.consider(*times, {});
    else
        search.consider(anchorsOf(node.parts.front()));
}

std::vector<std::vector<Anchor>> setsOf(const PatternNode& pattern)
{
    Search search;
    if (const std::optional<Wordings> words = wordsOf(pattern))
        search.consider(*words, {});
    else if (pattern.kind == Kind::Sequence)
        searchSequence(pattern, search);
    else if (pattern.kind == Kind::Repeat && pattern.least > 0)
        searchRepeat(pattern, search);
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

std::vector<PatternBranch> branchesOf(const PatternNode& pattern)
{
    if (const PatternNode* choice = choiceOf(pattern)) {
        std::vector<PatternBranch> all;
        for (const PatternNode& part : choice->parts) {
            const std::vector<PatternBranch> branches = branchesOf(part);
            if (branches.empty())
                return {};
            all.insert(all.end(), branches.begin(), branches.end());
        }
        return all;
    }
    std::vector<std::vector<Anchor>> sets = setsOf(pattern);
    if (sets.empty())
        return {};
    PatternBranch branch{std::move(sets.front()), {}};
    for (std::size_t i = 1; i < sets.size() && branch.also.size() < MostSets; ++i) {
        if (shortestOf(sets[i]) < LeastLetters)
            continue;
        Wordings& words = branch.also.emplace_back();
        for (Anchor& anchor : sets[i])
            words.push_back(std::move(anchor.words));
    }
    return {std::move(branch)};
}

} // namespace unsent::recognition
