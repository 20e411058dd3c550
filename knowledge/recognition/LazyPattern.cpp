#include "LazyPattern.h"

#include <re2/re2.h>

#include <cstdint>
#include <mutex>

namespace unsent::recognition {

namespace {

/// Room for the states of one automaton. One that outgrows it starts its cache again, which costs time and never
/// memory. Few are ever made, and the longest rules need some megabytes.
constexpr int64_t MostMemory = 8 << 20;

RE2::Options options()
{
    RE2::Options result;
    result.set_case_sensitive(false);
    result.set_log_errors(false);
    result.set_max_mem(MostMemory);
    return result;
}

re2::StringPiece pieceOf(std::string_view text)
{
    return {text.data(), text.size()};
}

} // namespace

struct LazyPattern::Compiled {
    explicit Compiled(std::string given)
        : pattern(std::move(given))
    {
    }
    const RE2& get()
    {
        std::call_once(once, [this] { compiled = std::make_unique<RE2>(pattern, options()); });
        return *compiled;
    }

    std::string pattern;
    std::once_flag once;
    std::unique_ptr<RE2> compiled;
};

LazyPattern::LazyPattern() = default;
LazyPattern::LazyPattern(std::string pattern)
    : m_compiled(std::make_unique<Compiled>(std::move(pattern)))
{
}
LazyPattern::LazyPattern(LazyPattern&&) noexcept = default;
LazyPattern& LazyPattern::operator=(LazyPattern&&) noexcept = default;
LazyPattern::~LazyPattern() = default;

bool LazyPattern::isValid() const
{
    return m_compiled && m_compiled->get().ok();
}

bool LazyPattern::matchesAll(std::string_view text) const
{
    return isValid() && RE2::FullMatch(pieceOf(text), m_compiled->get());
}

std::pair<std::size_t, std::size_t> LazyPattern::locate(std::string_view text, std::size_t from) const
{
    re2::StringPiece match;
    if (from >= text.size() || !isValid() ||
        !m_compiled->get().Match(pieceOf(text), from, text.size(), RE2::UNANCHORED, &match, 1) || match.empty())
        return {0, 0};
    const auto begin = static_cast<std::size_t>(match.data() - text.data());
    return {begin, begin + match.size()};
}

} // namespace unsent::recognition
