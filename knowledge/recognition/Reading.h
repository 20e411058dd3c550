#pragma once

#include "Characters.h"
#include "Codes.h"
#include "Labels.h"
#include "Replies.h"
#include "TextWords.h"

#include <QString>

#include <stop_token>
#include <string>

namespace unsent::recognition {

/// What the shape of a text tells before any rule is asked.
struct Reading {
    MappedText joined;   ///< one statement a line; spans lead back to the person's text
    std::string lower;   ///< the same in lower case (of ASCII), byte for byte; what shapes are looked for in
    std::string words;   ///< the same as `lower`, with `;` for the full stop that ends a sentence; what rules match
    WordList::Seen seen; ///< the fixed words that stand in `lower`
    Quotations quotations;
    std::vector<Code> codes;
    std::vector<LabelledValue> labels; ///< views of static text; offsets into `joined`
    QString form;                      ///< as `unsent explain --json` names it: reply, dsn, outlook-dialog ...
    QString language;                  ///< ISO 639
};

/// Undoes quoting, wraps, HTML and encodings and finds replies, codes and labels. Linear in the text. After a `stop`
/// the steps that are left are left out.
Reading readText(const GivenText& given, const std::stop_token& stop = {});

} // namespace unsent::recognition
