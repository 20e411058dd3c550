#pragma once

#include <bitset>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace unsent::recognition {

/// Finds which of many words stand in a text, and where, in one pass: the last four letters at every place are looked
/// up among those that some word has (after Rabin and Karp 1987; the few shorter words by their one to three). The
/// tables are a few kilobytes and stay in the processor's nearest cache, which an automaton over thousands of words
/// does not.
class LiteralIndex {
public:
    struct Place {
        std::uint32_t word = 0;
        std::uint32_t begin = 0;
    };

    LiteralIndex() = default;
    /// The words are folded and not empty; each stands for its position in the list.
    explicit LiteralIndex(const std::vector<std::string>& words);

    /// All places of all words in a text in lower case, by where their keys end.
    template <typename Take> void forEach(std::string_view lower, Take take) const
    {
        std::uint32_t last = 0;
        for (std::size_t end = 1; end <= lower.size(); ++end) {
            last = (last << 8) | static_cast<unsigned char>(lower[end - 1]);
            if (m_long.mayHave(last))
                lookUp(m_long, last, lower, end, take);
            if (m_three.mayHave(last & 0xFFFFFF))
                lookUp(m_three, last & 0xFFFFFF, lower, end, take);
            if (m_shortEnds[last & 0xFFFF]) {
                lookUp(m_two, last & 0xFFFF, lower, end, take);
                lookUp(m_one, last & 0xFF, lower, end, take);
            }
        }
    }

private:
    static constexpr std::size_t LongestKey = 4;
    struct Entry {
        std::uint32_t key = 0;
        std::uint32_t word = 0;
        std::uint32_t text = 0;   ///< where the word stands in `m_text`
        std::uint16_t length = 0; ///< of the word
        std::uint16_t offset = 0; ///< of the key's end in the word
    };
    /// Words that are looked up by keys of one length.
    struct Table {
        std::vector<std::uint64_t> mayStand{0}; ///< a bit for each hash
        std::vector<std::uint16_t> bucket;      ///< first entry of each
        std::vector<Entry> entries;             ///< by bucket
        int shift = 31;                         ///< from a hash of 32 bits to the bits of this table

        bool mayHave(std::uint32_t key) const
        {
            const std::uint32_t bit = hash(key) >> shift;
            return (mayStand[bit / 64] >> (bit % 64)) & 1;
        }
    };

    static std::uint32_t hash(std::uint32_t key) { return key * 2654435761u; }
    void markShortEnds(std::string_view word);
    static std::size_t bucketOf(const Table& table, std::uint32_t hash) { return hash >> (table.shift + 3); }
    static void fill(Table& table, std::vector<Entry> entries);
    template <typename Take>
    void lookUp(const Table& table, std::uint32_t key, std::string_view lower, std::size_t end, Take& take) const
    {
        const std::size_t bucket = bucketOf(table, hash(key));
        for (std::size_t i = table.bucket[bucket]; i < table.bucket[bucket + 1]; ++i) {
            const Entry& entry = table.entries[i];
            if (entry.key == key && end >= entry.offset && lower.size() - (end - entry.offset) >= entry.length &&
                (entry.length <= LongestKey || // then the key was the whole word
                 std::memcmp(lower.data() + (end - entry.offset), m_text.data() + entry.text, entry.length) == 0))
                take(Place{entry.word, static_cast<std::uint32_t>(end - entry.offset)});
        }
    }

    std::string m_text; ///< all words
    Table m_long;       ///< words of four letters and more
    Table m_three;
    Table m_two;
    Table m_one;
    std::bitset<0x10000> m_shortEnds; ///< the last two letters where a word of one or two ends
};

} // namespace unsent::recognition
