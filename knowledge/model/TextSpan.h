#pragma once

#include <QtGlobal>

namespace unsent::model {

/// A stretch of the text as the person gave it, counted in Unicode code points, never UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool contains(const TextSpan& other) const { return start <= other.start && other.end() <= end(); }
    bool operator==(const TextSpan&) const = default;
};

} // namespace unsent::model
