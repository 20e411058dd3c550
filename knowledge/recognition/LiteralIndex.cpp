#include "LiteralIndex.h"

#include "Scanning.h"

#include <algorithm>
#include <unordered_map>

namespace unsent::recognition {

namespace {

std::uint32_t keyAt(std::string_view word, std::size_t end, std::size_t length)
{
    std::uint32_t key = 0;
    for (std::size_t i = end - length; i < end; ++i)
        key = (key << 8) | static_cast<unsigned char>(word[i]);
    return key;
}

} // namespace

LiteralIndex::LiteralIndex(const std::vector<std::string>& words)
    : m_words(words)
{
    // Of a word's keys, the one that the fewest words have.
    std::unordered_map<std::uint32_t, int> shared;
    for (const std::string& word : words) {
        for (std::size_t end = LongestKey; end <= word.size(); ++end)
            ++shared[keyAt(word, end, LongestKey)];
    }
    std::array<std::vector<Entry>, LongestKey> entries;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const std::size_t length = std::min(word.size(), LongestKey);
        std::size_t best = length;
        for (std::size_t end = length + 1; end <= word.size(); ++end) {
            if (shared[keyAt(word, end, length)] < shared[keyAt(word, best, length)])
                best = end;
        }
        entries[length - 1].push_back(
            {keyAt(word, best, length), static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(best)});
    }
    for (std::size_t i = 0; i < LongestKey; ++i)
        fill(m_tables[i], std::move(entries[i]));
}

void LiteralIndex::fill(Table& table, std::vector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return bucketOf(a.key) < bucketOf(b.key); });
    for (const Entry& entry : entries) {
        table.mayStand.set(hash(entry.key));
        ++table.bucket[bucketOf(entry.key) + 1];
    }
    for (std::size_t i = 1; i < table.bucket.size(); ++i)
        table.bucket[i] = static_cast<std::uint16_t>(table.bucket[i] + table.bucket[i - 1]);
    table.entries = std::move(entries);
}

void LiteralIndex::lookUp(const Table& table, std::uint32_t key, std::string_view text, std::size_t end,
                          std::vector<Place>& found) const
{
    if (!table.mayStand[hash(key)])
        return;
    const std::size_t bucket = bucketOf(key);
    for (std::size_t i = table.bucket[bucket]; i < table.bucket[bucket + 1]; ++i) {
        const Entry& entry = table.entries[i];
        if (entry.key == key && end >= entry.offset && hasAt(text, end - entry.offset, m_words[entry.word]))
            found.push_back({entry.word, static_cast<std::uint32_t>(end - entry.offset)});
    }
}

void LiteralIndex::find(std::string_view text, std::vector<Place>& found) const
{
    found.clear();
    std::uint32_t last = 0;
    for (std::size_t end = 1; end <= text.size(); ++end) {
        last = (last << 8) | static_cast<unsigned char>(lowered(text[end - 1]));
        lookUp(m_tables[3], last, text, end, found);
        if (!m_tables[2].entries.empty())
            lookUp(m_tables[2], last & 0xFFFFFF, text, end, found);
        if (!m_tables[1].entries.empty())
            lookUp(m_tables[1], last & 0xFFFF, text, end, found);
        if (!m_tables[0].entries.empty())
            lookUp(m_tables[0], last & 0xFF, text, end, found);
    }
}

} // namespace unsent::recognition
