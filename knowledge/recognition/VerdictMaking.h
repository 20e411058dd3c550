#pragma once

#include "Reading.h"
#include "Recognition.h"
#include "Weighing.h"

#include <RuleSet.h>

namespace unsent::recognition {

/// The ranked causes with the person's own words as evidence; empty when nothing decides.
QList<Verdict> makeVerdicts(const Reading& reading, const GivenText& given, const std::vector<Weighed>& weighed,
                            const RuleIndex& rules, const model::RuleSet& ruleSet, std::optional<bool> temporary);

/// What was read and set aside, each with its reason: a beaten match, a report of success, the returned message.
QList<Ignored> listIgnored(const Reading& reading, const GivenText& given, const std::vector<Hit>& hits,
                           const RuleIndex& rules);

/// The best cause's sentence, or what to paste or to do next when there is none.
QString sentenceFor(const QList<Verdict>& verdicts, const Reading& reading, const std::vector<Hit>& hits,
                    const RuleIndex& rules, const model::RuleSet& ruleSet);

} // namespace unsent::recognition
