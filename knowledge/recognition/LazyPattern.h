#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace unsent::recognition {

/// A pattern that RE2 compiles when it is first asked for: most never are, and all together take a fifth of a second
/// and tens of megabytes. Safe to ask from several threads.
class LazyPattern {
public:
    LazyPattern();
    explicit LazyPattern(std::string pattern);
    LazyPattern(LazyPattern&&) noexcept;
    LazyPattern& operator=(LazyPattern&&) noexcept;
    ~LazyPattern();

    bool isValid() const;
    bool matchesAll(std::string_view text) const;
    /// The first match at or after `from`, without regard to case; an empty range when there is none or when it is
    /// empty.
    std::pair<std::size_t, std::size_t> locate(std::string_view text, std::size_t from) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace unsent::recognition
