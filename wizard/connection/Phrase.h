#pragma once

#include <QHash>
#include <QString>

#include <concepts>
#include <functional>

namespace unsent::connection {

/// Words for a person that can be said again when the language has changed: what a server or a person wrote stays as it
/// is, what the program says is spelled each time it is asked for.
class Phrase {
public:
    Phrase() = default;
    /// Words of somebody else, the same in every language.
    Phrase(const QString& verbatim)
        : m_verbatim(verbatim)
    {
    }
    /// `speak` spells the words in the language of the moment, on any thread; it holds copies of all it needs.
    template <typename Speak>
    requires std::convertible_to<std::invoke_result_t<const Speak&>, QString> Phrase(Speak speak)
        : m_speak(std::move(speak))
    {
    }

    QString text() const { return m_speak ? m_speak() : m_verbatim; }
    bool isEmpty() const { return !m_speak && m_verbatim.isEmpty(); }

private:
    QString m_verbatim;
    std::function<QString()> m_speak;
};

/// What the places in a sentence stand for: host, port, address, name, limit, detail ...
using Places = QHash<QString, Phrase>;

} // namespace unsent::connection
