#pragma once

#include "LiteralIndex.h"

#include <bitset>
#include <initializer_list>
#include <span>
#include <string_view>

namespace unsent::recognition {

/// Lists of fixed words that a text is asked for, all of them in one pass. The words are in lower case; of the text,
/// letters of ASCII are taken in any case.
class WordList {
public:
    static constexpr std::size_t MostWords = 256;
    using List = std::span<const std::string_view>; ///< of static words

    /// Which of the words stand in a text. Good as long as its `WordList`.
    class Seen {
    public:
        /// How many words of one of the lists.
        int count(List list) const;
        bool any(List list) const { return count(list) > 0; }
        bool has(List list, std::size_t position) const { return m_seen[m_words.numberOf(list) + position]; }

    private:
        friend class WordList;
        explicit Seen(const WordList& words)
            : m_words(words)
        {
        }
        const WordList& m_words;
        std::bitset<MostWords> m_seen;
    };

    WordList(std::initializer_list<List> lists);
    Seen in(std::string_view text) const;

private:
    std::size_t numberOf(List list) const;

    std::vector<List> m_lists;
    LiteralIndex m_index;
};

} // namespace unsent::recognition
