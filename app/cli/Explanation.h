#pragma once

#include <Ask.h>
#include <Recognition.h>

#include <QJsonObject>
#include <QString>

#include <optional>

namespace unsent::cli {

/// What was recognised, with the question that separates the first two causes and the place where the wizard would
/// stand. Lives no longer than the recognition it is of.
struct Explanation {
    const recognition::Recognition& recognition;
    std::optional<session::SeparatingQuestion> ask;
    model::NodeRef next; ///< null when nothing was recognised
    QString nextTitle;   ///< the question or advice in words
};

/// Looks up what the recognition alone does not say.
Explanation explanationOf(const store::Store& store, const recognition::Recognition& recognition);

/// The object of `unsent explain --json` (schema 1).
QJsonObject toJson(const Explanation& explanation);
/// The same for a person, in several lines.
QString inWords(const store::Store& store, const Explanation& explanation);

} // namespace unsent::cli
