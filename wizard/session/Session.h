#pragma once

#include "Event.h"
#include "Position.h"

namespace unsent::store {
class Store;
}

namespace unsent::session {

/// Where these events lead. Pure: the same events over the same store always give the same position.
Position replay(const store::Store& store, const Events& events);

/// The events of one case and the position they lead to. A plain value with convenience; no signals.
class Session {
public:
    explicit Session(const store::Store& store);

    const Events& events() const { return m_events; }
    const Position& position() const { return m_position; }

    void add(Event event);
    /// Change of an answer: replaces the event; what follows is kept where it still applies. An index there is none of
    /// changes nothing, as with forget().
    void replace(qsizetype index, Event event);
    /// The person says what a pasted or measured fact really is: takes it out of the events that told otherwise and
    /// keeps the person's word as an answer. An empty value only takes it out.
    void correct(const QString& fact, const QString& value);
    /// Forgets one event, such as an answer.
    void forget(qsizetype index);
    /// Everything gone.
    void clear();
    /// Takes events as they are, to resume a case.
    void setEvents(Events events);
    /// Computes the position anew, after a change of language.
    void refresh();

private:
    const store::Store* m_store;
    Events m_events;
    Position m_position;
};

} // namespace unsent::session
