#include "LiteralIndex.h"

#include <algorithm>

namespace unsent::recognition {

LiteralIndex::LiteralIndex(const std::vector<std::string>& words)
    : m_words(words.size())
{
    for (const std::string& word : words) {
        for (const char c : word) {
            auto& index = m_classes[static_cast<unsigned char>(c)];
            if (index == 0)
                index = static_cast<std::uint16_t>(m_width++);
        }
    }
    m_edges.assign(m_width, 0);
    m_word.assign(1, -1);
    for (std::size_t i = 0; i < words.size(); ++i)
        add(words[i], static_cast<int>(i));
    linkFailures();
}

void LiteralIndex::add(std::string_view word, int position)
{
    std::uint32_t node = 0;
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        if (edge(node, byte) == 0) {
            const auto created = static_cast<std::uint32_t>(m_word.size());
            m_edges.resize(m_edges.size() + m_width, 0);
            m_word.push_back(-1);
            edge(node, byte) = created;
        }
        node = edge(node, byte);
    }
    m_word[node] = position;
}

void LiteralIndex::linkFailures()
{
    std::vector<std::uint32_t> failure(m_word.size(), 0);
    m_next.assign(m_word.size(), 0);
    std::vector<std::uint32_t> queue;
    for (std::size_t c = 0; c < m_width; ++c) {
        if (m_edges[c] != 0)
            queue.push_back(m_edges[c]);
    }
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const std::uint32_t node = queue[head];
        const std::uint32_t suffix = failure[node];
        m_next[node] = m_word[suffix] >= 0 ? suffix : m_next[suffix];
        for (std::size_t c = 0; c < m_width; ++c) {
            std::uint32_t& target = m_edges[node * m_width + c];
            const std::uint32_t fallback = m_edges[suffix * m_width + c];
            if (target == 0) {
                target = fallback;
            } else {
                failure[target] = fallback;
                queue.push_back(target);
            }
        }
    }
}

std::vector<int> LiteralIndex::find(std::string_view text) const
{
    std::vector<bool> seen(m_words, false);
    std::vector<int> found;
    std::uint32_t node = 0;
    for (const char c : text) {
        node = m_edges[node * m_width + m_classes[static_cast<unsigned char>(c)]];
        for (std::uint32_t at = m_word[node] >= 0 ? node : m_next[node]; at != 0; at = m_next[at]) {
            const auto word = static_cast<std::size_t>(m_word[at]);
            if (seen[word])
                break; // the suffixes of a word that was seen were seen with it
            seen[word] = true;
            found.push_back(m_word[at]);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace unsent::recognition
