#pragma once

#include "Content.h"
#include "MarkdownFile.h"

namespace unsent::compiler {

/// Reads trees/ID.md. What is not of the form of the README becomes a remark; the rest is read.
PlacedTree readTree(MarkdownFile& file, Remarks& remarks);

/// The words of a tree in another language: the same headings and answer keys, no links. The tree itself is not needed,
/// as words for parts that do not exist are found later.
Words readTreeWords(const MarkdownFile& file, const QString& language, Remarks& remarks);

} // namespace unsent::compiler
