#pragma once

#include "MappedText.h"

namespace unsent::recognition {

/// Whether the text is HTML and not only text with `<addresses>` in it.
bool looksLikeHtml(std::string_view text);

/// The words of an HTML page: tags, scripts and styles gone, entities read, a line for each block. One pass, no
/// nesting, so that no input can make it slow or deep.
MappedText htmlToText(const MappedText& html);

} // namespace unsent::recognition
