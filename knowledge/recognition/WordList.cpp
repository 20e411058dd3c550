#include "WordList.h"

#include <QtGlobal>

namespace unsent::recognition {

WordList::WordList(std::vector<List> lists)
    : m_lists(std::move(lists))
{
    std::vector<std::string> words;
    for (const List& list : m_lists)
        words.insert(words.end(), list.begin(), list.end());
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
    std::size_t number = 0;
    for (const List& known : m_lists) {
        if (known.data() == list.data())
            break;
        number += known.size();
    }
    return number;
}

int WordList::Seen::count(List list) const
{
    int count = 0;
    forEach(list, [&count](std::size_t) { ++count; });
    return count;
}

} // namespace unsent::recognition
