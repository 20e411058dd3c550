#pragma once

#include "LiteralIndex.h"

#include <array>
#include <bit>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace unsent::recognition {

/// Lists of fixed words that a text is asked for, all of them in one pass. Words and text are in lower case.
class WordList {
public:
    using List = std::span<const std::string_view>; ///< of static words; known by the place of its first word

    /// Which of the words stand in a text. Good as long as its `WordList`.
    class Seen {
    public:
        /// How many words of one of the lists.
        int count(List list) const;
        bool any(List list) const { return count(list) > 0; }
        bool has(List list, std::size_t position) const { return isSet(m_words->numberOf(list) + position); }
        /// The positions of the words of one of the lists that were seen, in its order.
        template <typename Take> void forEach(List list, Take take) const
        {
            const std::size_t first = m_words->numberOf(list);
            for (std::size_t i = first / 64 * 64; i < first + list.size(); i += 64) {
                for (std::uint64_t bits = m_seen[i / 64]; bits != 0; bits &= bits - 1) {
                    const std::size_t number = i + static_cast<std::size_t>(std::countr_zero(bits));
                    if (number >= first && number < first + list.size())
                        take(number - first);
                }
            }
        }

    private:
        friend class WordList;
        bool isSet(std::size_t number) const { return (m_seen[number / 64] >> (number % 64)) & 1; }

        const WordList* m_words = nullptr;
        std::array<std::uint64_t, 8> m_seen{};
    };
    static constexpr std::size_t MostWords = 64 * 8; ///< as many as `Seen` has bits

    explicit WordList(const std::vector<List>& lists);
    Seen in(std::string_view lower) const;

private:
    std::size_t numberOf(List list) const;

    /// The first words of the lists, by their place in memory, and the numbers of these words.
    std::vector<std::pair<const std::string_view*, std::size_t>> m_numbers;
    LiteralIndex m_index;
};

} // namespace unsent::recognition
