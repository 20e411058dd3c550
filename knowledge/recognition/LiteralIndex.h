#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unsent::recognition {

/// Finds which of many literal words stand in a text, in one pass (Aho and Corasick 1975). Case is the caller's
/// business.
class LiteralIndex {
public:
    LiteralIndex() = default;
    explicit LiteralIndex(const std::vector<std::string>& words);

    /// The positions of the words that occur, ascending, each once.
    std::vector<int> find(std::string_view text) const;

private:
    std::uint32_t& edge(std::uint32_t node, unsigned char byte) { return m_edges[node * m_width + m_classes[byte]]; }
    void add(std::string_view word, int position);
    void linkFailures();

    std::array<std::uint16_t, 256> m_classes{}; ///< bytes that no word has share class 0
    std::size_t m_width = 1;
    std::vector<std::uint32_t> m_edges; ///< node * width + class -> node
    std::vector<int> m_word;            ///< node -> word that ends there, or -1
    std::vector<std::uint32_t> m_next;  ///< node -> next node, among its suffixes, where a word ends; 0 for none
    std::size_t m_words = 0;
};

} // namespace unsent::recognition
