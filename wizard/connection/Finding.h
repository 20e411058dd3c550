#pragma once

#include "FindingId.h"
#include "Phrase.h"

#include <QString>

namespace unsent::connection {

/// How much it matters: a problem stops mail, a warning will or may, a note explains.
enum class Severity { Problem, Warning, Note };
/// `problem warning note`
QString toId(Severity severity);

/// Whose part of the way it is.
enum class Place { ThisComputer, LocalSoftware, Network, Provider, Server, Account, Address };
/// Such as "this computer" or "the network you are on".
QString toText(Place place);

/// One thing the test found, ready for a person.
struct Finding {
    FindingId id = FindingId::AllGood;
    Severity severity = Severity::Note;
    Phrase says;   ///< one sentence: what is the case
    Phrase advice; ///< one or two sentences: what it means and what to do
    QString cause; ///< id of the cause it speaks for, empty for none
    Place place = Place::Server;
    Places places; ///< what its sentences speak of
    int path = -1; ///< index of the (first) path it was seen on, -1 for the test as a whole
};

} // namespace unsent::connection
