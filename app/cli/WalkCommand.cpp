#include "Command.h"
#include "Console.h"
#include "ExitCode.h"
#include "Input.h"
#include "WalkPlan.h"
#include "WalkReport.h"

#include <Store.h>
#include <TextReading.h>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
/// The text given, if any, as an event.
model::Result<session::Events> textOf(const Request& request, const store::Store& store)
{
    if (!request.has(u"input"_s) && !request.has(u"text"_s))
        return session::Events();
    const recognition::Recogniser recogniser(store.ruleSet());
    if (request.has(u"text"_s))
        return session::Events{session::textGiven(recogniser.recognise(request.value(u"text"_s)))};
    const auto found = recogniseInput(recogniser, request.value(u"input"_s));
    if (!found)
        return found.error();
    return session::Events{session::textGiven(found.value())};
}

QStringList beginningsIn(const Request& request)
{
    QStringList facts = request.parser.values(u"fact"_s);
    for (const QString& name : {u"door"_s, u"cause"_s}) {
        if (request.has(name))
            facts << name + u'=' + request.value(name);
    }
    return facts;
}

QString complaintOf(const model::Error& error)
{
    return error.where + u": "_s + error.what;
}

int tellPosition(const Request& request, const store::Store& store, const session::Session& session)
{
    if (request.json)
        tell(toJson(store, session));
    else
        tell(inWords(store, session));
    return session.position().kind == session::Position::Kind::Start ? NotRecognised : Done;
}
} // namespace

int walk(const Request& request)
{
    if (!request.positional.isEmpty())
        return wrongUse(Words::tr("walk takes a file with --input FILE, or a text with --text TEXT."));
    if (request.has(u"input"_s) && request.has(u"text"_s))
        return wrongUse(Words::tr("Give --input or --text, not both."));
    const auto store = openKnowledge(request);
    if (!store)
        return InputUnreadable;
    const auto text = textOf(request, *store);
    if (!text) {
        warn(complaintOf(text.error()));
        return InputUnreadable;
    }
    const auto facts = factsOf(*store, beginningsIn(request));
    if (!isWhole(*store))
        return InputUnreadable;
    if (!facts)
        return wrongUse(complaintOf(facts.error()));
    session::Session session(*store);
    session.setEvents(text.value() + facts.value());
    for (const QString& answer : request.parser.values(u"answer"_s)) {
        const auto given = giveAnswer(*store, session, answer);
        if (!given)
            return wrongUse(complaintOf(given.error()));
    }
    if (!isWhole(*store))
        return InputUnreadable;
    return tellPosition(request, *store, session);
}

} // namespace unsent::cli
