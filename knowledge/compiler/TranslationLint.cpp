#include "Linter.h"
#include "Wording.h"

using namespace Qt::StringLiterals;

namespace unsent::compiler {

void lintTranslations(const Content& content, Remarks& remarks)
{
    QHash<QString, Words> english;
    for (const WordedEntry& entry : wordedEntries(content))
        english.insert(entry.entity + u' ' + entry.id, entry.words);
    QHash<QString, Place> seen;
    for (const Translation& translation : content.translations) {
        const QString key = translation.entity + u' ' + translation.id;
        const auto original = english.constFind(key);
        if (original == english.constEnd()) {
            remarks.warning(translation.place,
                            u"there is no %1 \"%2\" to translate"_s.arg(translation.entity, translation.id));
            continue;
        }
        if (seen.contains(translation.language + key))
            remarks.error(translation.place, u"%1 is translated twice"_s.arg(key));
        seen.insert(translation.language + key, translation.place);
        if (const QString expected = hashOf(*original); translation.sourceHash != expected)
            remarks.warning(translation.place,
                            u"made from other words than today's; check them, then: source-hash: %1"_s.arg(expected));
        for (auto word = translation.words.begin(); word != translation.words.end(); ++word) {
            if (!original->contains(word.key()))
                remarks.warning(translation.place,
                                u"\"%1\" of \"%2\" is not there in English"_s.arg(word.key(), translation.id));
        }
    }
}

} // namespace unsent::compiler
