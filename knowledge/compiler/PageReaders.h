#pragma once

#include "Content.h"
#include "MarkdownFile.h"

namespace unsent::compiler {

/// howto/ID.md: words for everybody, then a section for each `##` heading.
Placed<model::HowTo> readHowTo(MarkdownFile& file, Remarks& remarks);
Placed<model::Article> readArticle(MarkdownFile& file);

/// The lead and the sections of a how-to as words: `lead`, `section/VALUE` by the first value of the heading.
Words readHowToWords(const MarkdownFile& file);

} // namespace unsent::compiler
