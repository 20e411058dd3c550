#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unsent::recognition {

/// Finds which of many words stand in a text, and where, in one pass: the last four letters at every place are looked
/// up among those that some word has (after Rabin and Karp 1987; shorter words by their two or three). The tables are a
/// few kilobytes and stay in the processor's nearest cache, which an automaton over thousands of words does not.
class LiteralIndex {
public:
    struct Place {
        std::uint32_t word = 0;
        std::uint32_t begin = 0;
    };

    LiteralIndex() = default;
    /// The words are folded and not empty; each stands for its position in the list.
    explicit LiteralIndex(const std::vector<std::string>& words);

    /// All places of all words, in the order in which they end. The text is taken without regard to case of ASCII.
    void find(std::string_view text, std::vector<Place>& found) const;

private:
    static constexpr std::size_t LongestKey = 4;
    struct Entry {
        std::uint32_t key = 0;
        std::uint32_t word = 0;
        std::uint32_t offset = 0; ///< of the key's end in the word
    };
    /// Words that are looked up by keys of one length.
    struct Table {
        std::bitset<16384> mayStand;
        std::array<std::uint16_t, 1025> bucket{}; ///< first entry of each
        std::vector<Entry> entries;               ///< by bucket
    };

    static std::uint32_t hash(std::uint32_t key) { return (key * 2654435761u) >> 18; }
    static std::size_t bucketOf(std::uint32_t key) { return hash(key) >> 4; }
    void fill(Table& table, std::vector<Entry> entries);
    void lookUp(const Table& table, std::uint32_t key, std::string_view text, std::size_t end,
                std::vector<Place>& found) const;

    std::vector<std::string> m_words;
    std::array<Table, LongestKey> m_tables; ///< by the length of their keys, less one
};

} // namespace unsent::recognition
