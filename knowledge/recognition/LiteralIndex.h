#pragma once

#include "Scanning.h"

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
    template <typename Take> void forEach(std::string_view text, Take take) const
    {
        std::uint32_t last = 0;
        for (std::size_t end = 1; end <= text.size(); ++end) {
            last = (last << 8) | static_cast<unsigned char>(lowered(text[end - 1]));
            for (const Table& table : m_tables) {
                const std::uint32_t bit = hash(last & table.mask) >> table.shift;
                if ((table.mayStand[bit / 64] >> (bit % 64)) & 1)
                    lookUp(table, last & table.mask, text, end, take);
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
        std::vector<std::uint64_t> mayStand; ///< a bit for each hash
        std::vector<std::uint16_t> bucket;   ///< first entry of each
        std::vector<Entry> entries;          ///< by bucket
        std::uint32_t mask = 0;              ///< of keys: their length
        int shift = 0;                       ///< from a hash of 32 bits to the bits of this table
    };

    static std::uint32_t hash(std::uint32_t key) { return key * 2654435761u; }
    static std::size_t bucketOf(const Table& table, std::uint32_t hash) { return hash >> (table.shift + 3); }
    static void fill(Table& table, std::vector<Entry> entries);
    template <typename Take>
    void lookUp(const Table& table, std::uint32_t key, std::string_view text, std::size_t end, Take& take) const
    {
        const std::size_t bucket = bucketOf(table, hash(key));
        for (std::size_t i = table.bucket[bucket]; i < table.bucket[bucket + 1]; ++i) {
            const Entry& entry = table.entries[i];
            if (entry.key == key && end >= entry.offset &&
                hasAt(text, end - entry.offset, std::string_view(m_text).substr(entry.text, entry.length)))
                take(Place{entry.word, static_cast<std::uint32_t>(end - entry.offset)});
        }
    }

    std::string m_text;          ///< all words
    std::vector<Table> m_tables; ///< one for each length of keys that there is
};

} // namespace unsent::recognition
