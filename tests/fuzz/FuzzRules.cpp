#include "FuzzRules.h"

#include <ContentReader.h>

#include <cstdlib>

namespace unsent::fuzz {

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

bool isInside(const model::TextSpan& span, const recognition::Recognition& recognition)
{
    return span.start >= 0 && span.length >= 0 && span.end() <= recognition.characters;
}

} // namespace

const recognition::Recogniser& recogniser()
{
    static const recognition::Recogniser instance = [] {
        compiler::Remarks remarks;
        return recognition::Recogniser(
            compiler::rulesOf(compiler::readContent(QStringLiteral(UNSENT_SOURCE_DIR "/knowledge/content"), remarks)));
    }();
    return instance;
}

void check(const recognition::Recognition& recognition)
{
    demand(!recognition.sentence.isEmpty());
    for (const recognition::Field& field : recognition.fields)
        demand(isInside(field.span, recognition));
    for (const recognition::Ignored& ignored : recognition.ignored)
        demand(isInside(ignored.span, recognition));
    for (const recognition::Verdict& verdict : recognition.causes) {
        demand(verdict.probability >= 0 && verdict.probability <= 1);
        for (const recognition::Evidence& evidence : verdict.evidence)
            demand(isInside(evidence.span, recognition));
    }
}

} // namespace unsent::fuzz
