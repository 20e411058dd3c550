#pragma once

#include <Position.h>
#include <Recognition.h>
#include <Store.h>

#include <QList>
#include <QString>

#include <optional>

namespace unsent::pages {

/// Everything the diagnosis page says, judged beforehand; the page only shows it.
struct Diagnosis {
    struct Candidate {
        QString cause;
        QString name;
        double probability = 0;
    };

    QString cause; ///< empty when nothing was recognised
    QString heading;
    QString lead;
    recognition::Confidence confidence = recognition::Confidence::Guess;
    bool temporary = false;
    QStringList because;             ///< what each piece of evidence says
    QString quote;                   ///< the part of the person's text that decides
    QList<model::TextSpan> deciding; ///< in code points of `quote`
    QString whoActs;
    QString inAbout;     ///< "about 3 minutes", may be empty
    QStringList noticed; ///< contradictions and dated changes
    QList<Candidate> others;
    QList<std::pair<QString, QString>> ignored; ///< quote and why
    QString code;                               ///< a code that has an entry of its own, for "What does ... mean?"
    QString article;                            ///< id, may be empty
    QString askTitle;                           ///< the question that separates the first two, may be empty
};

/// `events` begin with the text of `recognition`.
Diagnosis diagnose(const store::Store& store, const recognition::Recognition& recognition,
                   const session::Events& events);

/// Whether this piece of evidence is one of those that decide, and not only one that agrees.
bool decides(const recognition::Evidence& evidence, const recognition::Verdict& verdict);

} // namespace unsent::pages
