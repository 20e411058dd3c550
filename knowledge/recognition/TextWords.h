#pragma once

#include "WordList.h"

namespace unsent::recognition {

/// All fixed words by which replies, codes, forms, fields and languages are told, for one pass over a text instead of
/// one for each of them. Each part names its own lists.
const WordList& textWords();

using WordLists = std::vector<WordList::List>;
WordLists wordsOfReplies();
WordLists wordsOfIntroducers();
WordLists wordsOfCodes();
WordLists wordsOfLabels();
WordLists wordsOfForms();
WordLists wordsOfLanguages();
WordLists wordsOfPlaces();
WordLists wordsOfMailPrograms();
WordLists wordsOfMail();
WordLists wordsOfDelays();

/// Of a text in lower case, only as much as the languages are told by.
inline constexpr std::size_t LanguageBytes = 4000;

} // namespace unsent::recognition
