#pragma once

#include "MarkdownOutline.h"
#include "Remark.h"

#include <Tree.h>

#include <optional>

namespace unsent::compiler {

/// A figures line such as `acts: you · minutes: 3 · helps: 0.6`; what is missing keeps its usual value.
model::AdviceFigures readFigures(const QString& line, const Place& place, Remarks& remarks);

/// `#node`, `other-tree.md` or `other-tree.md#node`; absent for anything else.
std::optional<model::NodeRef> readTarget(const QString& target, const QString& ownTree);

/// `fact=value`; absent for anything else.
std::optional<std::pair<QString, QString>> readAnswerKey(const QString& code);

/// The words after an answer's link, without the dash that leads them in.
QString withoutDash(const QString& words);

/// The words after `Why:` (in the word of the language); absent when the paragraph is no such one.
std::optional<QString> readWhy(const QString& paragraph, const QString& language);

/// A block quote's words without its marks.
QString quoted(const QString& raw);

} // namespace unsent::compiler
