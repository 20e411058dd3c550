#pragma once

#include <Recogniser.h>

#include <QString>

namespace unsent::tests {

/// A recogniser with all the knowledge of the source tree, made once for the program.
const recognition::Recogniser& recogniser();

/// The best cause's id; empty when none was found.
QString causeOf(const QString& text);

/// The value of a field; empty when it was not found.
QString fieldOf(const recognition::Recognition& recognition, QStringView name);

/// The value of a fact; empty when it is not known.
QString factOf(const recognition::Recognition& recognition, QStringView id);

/// The words at a span, cut by code points.
QString wordsAt(const QString& text, const model::TextSpan& span);

} // namespace unsent::tests
