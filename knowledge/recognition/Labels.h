#pragma once

#include "MappedText.h"

#include <string>
#include <vector>

namespace unsent::recognition {

/// A `Label: value` of a dialog in any of the known languages, with the value freed of quotes and separators.
struct LabelledValue {
    std::string_view field;    ///< as `unsent explain --json` names it; points to static text
    std::string_view language; ///< of the label; empty where several share it
    std::size_t label = 0;     ///< where the label starts
    std::size_t begin = 0;     ///< the value
    std::size_t end = 0;
};

/// All labelled values in the order they stand.
std::vector<LabelledValue> findLabelledValues(const MappedText& joined);

/// What a word for yes or no means, in the languages of the labels. Nothing for other words.
enum class YesNo { Unknown, No, Yes };
YesNo readYesNo(std::string_view word);

} // namespace unsent::recognition
