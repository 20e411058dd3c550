#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace unsent::model {

/// Why something failed: where (a file and line, a server, a field) and what, both for people.
struct Error {
    QString where;
    QString what;
};

/// A value, or the reason there is none. GCC 12 has no std::expected; this is the part of it we use.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    /// The value; only when the result is one.
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &std::get<0>(m_state); }
    T* operator->() { return &std::get<0>(m_state); }
    /// The error; only when the result is one.
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value.
struct Done {};

} // namespace unsent::model
