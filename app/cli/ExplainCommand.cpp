#include "Command.h"
#include "Console.h"
#include "ExitCode.h"
#include "Explanation.h"
#include "Input.h"

#include <Store.h>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
void tellExplanation(const Request& request, const store::Store& store, const recognition::Recognition& found)
{
    const Explanation explanation = explanationOf(store, found);
    if (request.json)
        tell(toJson(explanation));
    else
        tell(inWords(store, explanation));
}

int explainText(const Request& request, const store::Store& store, const recognition::Recogniser& recogniser)
{
    const recognition::Recognition found = recogniser.recognise(request.value(u"text"_s));
    tellExplanation(request, store, found);
    return found.causes.isEmpty() ? NotRecognised : Done;
}

int explainOne(const Request& request, const store::Store& store, const recognition::Recogniser& recogniser,
               const QString& path)
{
    const auto found = recogniseInput(recogniser, path);
    if (!found) {
        warn(found.error().where + u": "_s + found.error().what);
        return InputUnreadable;
    }
    tellExplanation(request, store, found.value());
    return found->causes.isEmpty() ? NotRecognised : Done;
}
} // namespace

int explain(const Request& request)
{
    const bool byText = request.has(u"text"_s);
    if (byText && !request.positional.isEmpty())
        return wrongUse(Words::tr("Give files or --text, not both."));
    const auto store = openKnowledge(request);
    if (!store)
        return InputUnreadable;
    const recognition::Recogniser recogniser(store->ruleSet());
    if (byText)
        return explainText(request, *store, recogniser);
    return explainOne(request, *store, recogniser, request.positional.value(0, u"-"_s));
}

} // namespace unsent::cli
