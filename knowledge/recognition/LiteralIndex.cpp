#include "LiteralIndex.h"

#include <algorithm>
#include <array>
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
        entries[length - 1].push_back({keyAt(word, best, length), static_cast<std::uint32_t>(i), 0,
                                       static_cast<std::uint16_t>(word.size()), static_cast<std::uint16_t>(best)});
    }
    const std::array tables{&m_one, &m_two, &m_three, &m_long};
    for (std::size_t i = LongestKey; i-- > 0;) {
        fill(*tables[i], std::move(entries[i]));
        for (Entry& entry : tables[i]->entries) { // in the order in which they are compared
            entry.text = static_cast<std::uint32_t>(m_text.size());
            m_text += words[entry.word];
            if (i < 2)
                markShortEnds(words[entry.word]);
        }
    }
}

void LiteralIndex::markShortEnds(std::string_view word)
{
    const auto last = static_cast<unsigned char>(word.back());
    for (std::size_t before = 0; before < 256; ++before) {
        if (word.size() == 1 || before == static_cast<unsigned char>(word[word.size() - 2]))
            m_shortEnds.set((before << 8) | last);
    }
}

void LiteralIndex::fill(Table& table, std::vector<Entry> entries)
{
    // Many bits for each word, so that most places of a text are passed over at once.
    table.shift = 32 - 9;
    while ((std::size_t(1) << (32 - table.shift)) < entries.size() * 32 && table.shift > 32 - 18)
        --table.shift;
    table.mayStand.assign((std::size_t(1) << (32 - table.shift)) / 64, 0);
    table.bucket.assign((std::size_t(1) << (32 - table.shift - 3)) + 1, 0);
    std::stable_sort(entries.begin(), entries.end(), [&table](const Entry& a, const Entry& b) {
        return bucketOf(table, hash(a.key)) < bucketOf(table, hash(b.key));
    });
    for (const Entry& entry : entries) {
        const std::uint32_t bit = hash(entry.key) >> table.shift;
        table.mayStand[bit / 64] |= std::uint64_t(1) << (bit % 64);
        ++table.bucket[bucketOf(table, hash(entry.key)) + 1];
    }
    for (std::size_t i = 1; i < table.bucket.size(); ++i)
        table.bucket[i] = static_cast<std::uint16_t>(table.bucket[i] + table.bucket[i - 1]);
    table.entries = std::move(entries);
}

} // namespace unsent::recognition
