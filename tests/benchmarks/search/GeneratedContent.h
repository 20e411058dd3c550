#pragma once

#include <Content.h>

namespace unsent {

/// As many articles as asked for, of words drawn so that a few are very common and most are rare, as in real text. The
/// same count always gives the same articles.
compiler::Content generatedContent(int articles);

} // namespace unsent
