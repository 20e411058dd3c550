#include "Session.h"

namespace unsent::session {

namespace {
void takeOut(Event& event, const QString& fact)
{
    const auto sameFact = [&](const model::Fact& candidate) { return candidate.id == fact; };
    if (auto* text = std::get_if<TextGiven>(&event))
        text->facts.removeIf(sameFact);
    else if (auto* measured = std::get_if<FactsMeasured>(&event))
        measured->facts.removeIf(sameFact);
}
} // namespace

Session::Session(const store::Store& store)
    : m_store(&store)
{
    refresh();
}

void Session::add(Event event)
{
    m_events << std::move(event);
    refresh();
}

void Session::replace(qsizetype index, Event event)
{
    if (index < 0 || index >= m_events.size())
        return;
    m_events[index] = std::move(event);
    refresh();
}

void Session::correct(const QString& fact, const QString& value)
{
    for (Event& event : m_events)
        takeOut(event, fact);
    m_events.removeIf([&](const Event& event) {
        const auto* answer = std::get_if<QuestionAnswered>(&event);
        return answer && answer->fact == fact;
    });
    if (!value.isEmpty())
        m_events << QuestionAnswered{fact, value};
    refresh();
}

void Session::forget(qsizetype index)
{
    if (index < 0 || index >= m_events.size())
        return;
    m_events.removeAt(index);
    refresh();
}

void Session::clear()
{
    setEvents({});
}

void Session::setEvents(Events events)
{
    m_events = std::move(events);
    refresh();
}

void Session::refresh()
{
    m_position = replay(*m_store, m_events);
}

} // namespace unsent::session
