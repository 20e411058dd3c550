#pragma once

#include <TextSpan.h>

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace unsent::recognition {

/// Text after some undoing (quotes, wraps, encodings) that still knows where each byte came from: `origin[i]` is the
/// code point of the person's own text that byte `i` stands for. Everything that is found is found here and shown
/// there.
struct MappedText {
    std::string bytes; ///< valid UTF-8
    std::vector<quint32> origin;

    std::size_t size() const { return bytes.size(); }
    bool isEmpty() const { return bytes.empty(); }
    std::string_view view() const { return bytes; }
    std::string_view view(std::size_t begin, std::size_t end) const { return view().substr(begin, end - begin); }

    void reserve(std::size_t count);
    void push(char byte, quint32 from);
    /// Appends the code point as UTF-8; all its bytes point at `from`.
    void pushCodePoint(char32_t character, quint32 from);
    /// Appends `other[begin, end)` with its origins.
    void append(const MappedText& other, std::size_t begin, std::size_t end);
    /// The person's characters that `[begin, end)` came from. An empty range gives an empty span.
    model::TextSpan span(std::size_t begin, std::size_t end) const;
};

} // namespace unsent::recognition
