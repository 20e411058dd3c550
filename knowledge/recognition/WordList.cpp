#include "WordList.h"

#include <QtGlobal>

namespace unsent::recognition {

WordList::WordList(std::initializer_list<List> lists)
    : m_lists(lists)
{
    std::vector<std::string> words;
    for (const List& list : lists)
        words.insert(words.end(), list.begin(), list.end());
    Q_ASSERT(words.size() <= MostWords);
    m_index = LiteralIndex(words);
}

WordList::Seen WordList::in(std::string_view text) const
{
    Seen seen(*this);
    m_index.forEach(text, [&seen](LiteralIndex::Place place) { seen.m_seen.set(place.word); });
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
    const std::size_t first = m_words.numberOf(list);
    int count = 0;
    for (std::size_t i = first; i < first + list.size(); ++i)
        count += m_seen[i] ? 1 : 0;
    return count;
}

} // namespace unsent::recognition
