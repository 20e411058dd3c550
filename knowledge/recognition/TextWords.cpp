#include "TextWords.h"

namespace unsent::recognition {

const WordList& textWords()
{
    static const WordList words([] {
        WordLists all;
        for (const auto& listsOf : {wordsOfReplies, wordsOfIntroducers, wordsOfCodes, wordsOfLabels, wordsOfForms,
                                    wordsOfLanguages, wordsOfPlaces, wordsOfMailPrograms, wordsOfMail, wordsOfDelays}) {
            const WordLists lists = listsOf();
            all.insert(all.end(), lists.begin(), lists.end());
        }
        return all;
    }());
    return words;
}

} // namespace unsent::recognition
