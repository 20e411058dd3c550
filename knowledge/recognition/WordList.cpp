#include "WordList.h"

#include <QtGlobal>

#include <algorithm>

namespace unsent::recognition {

WordList::WordList(const std::vector<List>& lists)
{
    std::vector<std::string> words;
    for (const List& list : lists) {
        m_numbers.emplace_back(list.data(), words.size());
        words.insert(words.end(), list.begin(), list.end());
    }
    std::sort(m_numbers.begin(), m_numbers.end());
    Q_ASSERT(words.size() <= MostWords);
    m_index = LiteralIndex(words);
}

WordList::Seen WordList::in(std::string_view lower) const
{
    Seen seen;
    seen.m_words = this;
    m_index.forEach(lower, [&seen](LiteralIndex::Place place) {
        seen.m_seen[place.word / 64] |= std::uint64_t(1) << (place.word % 64);
    });
    return seen;
}

std::size_t WordList::numberOf(List list) const
{
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), std::pair(list.data(), std::size_t(0)));
    Q_ASSERT(found != m_numbers.end() && found->first == list.data());
    return found->second;
}

int WordList::Seen::count(List list) const
{
    int count = 0;
    forEach(list, [&count](std::size_t) { ++count; });
    return count;
}

} // namespace unsent::recognition
