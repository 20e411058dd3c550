#pragma once

#include "Content.h"

namespace unsent::compiler {

/// Everything the linter refuses or warns about beyond the form of the files, in one call.
void lint(const Content& content, Remarks& remarks);

// Its parts.

/// Ids are unique and well formed, and every id an entry names exists.
void lintReferences(const Content& content, Remarks& remarks);
/// Codes, providers, changes and signatures as records: namespaces, dates, sources, values.
void lintRecords(const Content& content, Remarks& remarks);
/// Questions, answers and advice, and the ways through them: dead ends, unreachable nodes, circles.
void lintTrees(const Content& content, Remarks& remarks);
/// Signatures against their own examples, through the recogniser.
void lintSignatures(const Content& content, Remarks& remarks);
/// Harmful advice, links that lead nowhere, and sentences that are too hard.
void lintWording(const Content& content, Remarks& remarks);
/// Words in other languages: for something that exists, from the English of today.
void lintTranslations(const Content& content, Remarks& remarks);

} // namespace unsent::compiler
