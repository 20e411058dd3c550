#include "Command.h"
#include "Console.h"
#include "ExitCode.h"
#include "Explanation.h"
#include "Input.h"

#include <Store.h>

#include <algorithm>

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

/// One input after the other; the worst of the exit codes.
int explainEach(const Request& request, const store::Store& store, const recognition::Recogniser& recogniser,
                const QStringList& paths)
{
    int worst = Done;
    for (const QString& path : paths) {
        const auto found = recogniseInput(recogniser, path);
        if (!found) {
            warn(found.error().where + u": "_s + found.error().what);
            worst = InputUnreadable;
            continue;
        }
        if (paths.size() > 1 && !request.json)
            tell(u"== "_s + path);
        tellExplanation(request, store, found.value());
        if (found->causes.isEmpty())
            worst = std::max<int>(worst, NotRecognised);
    }
    return worst;
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
    const QStringList paths = request.positional.isEmpty() ? QStringList(u"-"_s) : request.positional;
    return explainEach(request, *store, recogniser, paths);
}

} // namespace unsent::cli
