#pragma once

#include "Remark.h"

#include <DatedChange.h>
#include <FactKind.h>
#include <GlossaryEntry.h>
#include <HowTo.h>
#include <Provider.h>
#include <RuleSet.h>
#include <Tree.h>

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <utility>

namespace unsent::compiler {

/// The words of one entry by field, such as `sentence` or `signed-in/why`; what a translation replaces.
using Words = QMap<QString, QString>;

/// An entry and where it was written. Sources inside entries have only their id until they are resolved.
template <typename Value> struct Placed {
    Value value;
    Place place;
};

/// A tree with the lines of its parts, for messages.
struct PlacedTree {
    model::Tree value;
    Place place;
    QHash<QString, int> nodeLines;   ///< node -> line
    QHash<QString, int> answerLines; ///< node/value -> line

    Place placeOf(const QString& node) const { return {place.file, nodeLines.value(node, place.line)}; }
    Place placeOf(const QString& node, const QString& answer) const
    {
        return {place.file, answerLines.value(node + u'/' + answer, nodeLines.value(node, place.line))};
    }
};

/// The words of one entry in another language.
struct Translation {
    QString entity; ///< fact, cause, tree, how-to, article, code, signature, provider, change, glossary
    QString id;
    QString language;
    QString sourceHash; ///< of the English words it was made from; empty when not given
    Words words;
    Place place;
};

/// What must never be advised.
struct HarmfulAdvice {
    QString language; ///< ISO 639, of the words it is searched in
    QString pattern;  ///< RE2, matched without regard to case
    QString unless;   ///< a sentence that matches this as well is a warning against it; may be empty
    QString reason;
};

/// One walk test, as far as the linter looks at it.
struct Walk {
    QString name;
    QString ends; ///< tree/node
    QStringList thenEnds;
    QList<std::pair<QString, QString>> given;   ///< fact, value
    QList<std::pair<QString, QString>> answers; ///< fact, value
};

/// Everything written in a content folder.
struct Content {
    QList<Placed<model::Source>> sources;
    QList<Placed<model::FactKind>> facts;
    QList<Placed<model::Cause>> causes;
    QList<PlacedTree> trees;
    QList<Placed<model::HowTo>> howTos;
    QList<Placed<model::Article>> articles;
    QList<Placed<model::CodeEntry>> codes;
    QList<Placed<model::Signature>> signatures;
    QList<Placed<model::Provider>> providers;
    QList<Placed<model::DatedChange>> changes;
    QList<Placed<model::GlossaryEntry>> glossary;
    QList<Placed<HarmfulAdvice>> harmful;
    QList<Placed<Walk>> walks;
    QList<Translation> translations;
    QString fingerprint; ///< SHA-256 of all files, in hexadecimal
};

/// NAMESPACE/CODE, the id of a code entry.
inline QString idOf(const model::CodeEntry& code)
{
    return code.nameSpace + u'/' + code.code;
}

} // namespace unsent::compiler
