#pragma once

#include <Actor.h>
#include <Recognition.h>

#include <QList>
#include <QString>

namespace unsent::pages {

/// What the input is, in words: "an Outlook message", "a returned message".
QString formWords(const QString& form);
/// "You", "your mail administrator", ... as the subject of a sentence.
QString actorWords(model::Actor actor);
/// What a page about this actor says on its pill: "You", "Your provider must act", "Wait".
QString actorPill(model::Actor actor);
/// "Clear", "Likely", "A guess".
QString confidenceWords(recognition::Confidence confidence);
/// The same behind the name of a cause: "clear", "likely", "a guess". Not every language writes these small.
QString confidenceNote(recognition::Confidence confidence);
/// "very likely", "possible", "unlikely" for the other candidates.
QString likelihoodWords(double probability);
/// "less than a minute", "about 3 minutes", "about an hour".
QString minutesWords(double minutes);
/// Bytes as people read them: "18.4 MB".
QString sizeWords(qint64 bytes);

/// What was found, as the chips under the paste box show it: plain words and the strong part.
struct FoundChip {
    QString text;
    QString strong;
};
QList<FoundChip> foundChips(const recognition::Recognition& recognition);
/// Lines for "Known from your message" in the trail.
QStringList knownLines(const recognition::Recognition& recognition);

} // namespace unsent::pages
