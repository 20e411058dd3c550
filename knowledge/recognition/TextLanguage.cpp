#include "TextLanguage.h"

#include "Scanning.h"

#include <array>
#include <map>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

struct SmallWords {
    std::string_view language;
    std::array<std::string_view, 10> words;
};

constexpr std::array<SmallWords, 9> Words{{
    {"de", {" die ", " der ", " nicht ", " konnte ", " wurde ", " ihre ", " und ", " ist ", " beim ", "empfänger"}},
    {"fr", {" le ", " la ", " votre ", " pas ", " une ", " été ", " être ", " des ", " n'a ", "destinataire"}},
    {"es", {" el ", " los ", " mensaje ", " su ", " una ", " ser ", " pudo ", " del ", " correo ", "destinatario"}},
    {"it", {" il ", " non ", " è ", " messaggio ", " stato ", " di ", " della ", " posta ", " una ", "possibile"}},
    {"pt", {" não ", " foi ", " mensagem ", " uma ", " do ", " para ", " da ", " sua ", " ser ", "possível"}},
    {"nl", {" het ", " niet ", " een ", " bericht ", " kan ", " van ", " naar ", " is ", " door ", "geadresseerde"}},
    {"pl", {" nie ", " wiadomość ", " się ", " został", " serwer", " jest ", " przez ", " do ", " połącz", "adresat"}},
    {"sv",
     {" inte ", " det ", " att ", " kunde ", " och ", " meddelandet ", " har ", " servern ", " en ", "mottagare"}},
    {"en", {" the ", " your ", " could ", " not ", " has ", " to ", " of ", " message ", " was ", "recipient"}},
}};

bool hasScript(std::string_view text, unsigned char first, unsigned char last)
{
    int count = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        count += byte >= first && byte <= last ? 1 : 0;
    }
    return count >= 4;
}

QString byScript(std::string_view text)
{
    if (hasScript(text, 0xD0, 0xD1))
        return u"ru"_s;
    if (text.find("\xE3\x81") != std::string_view::npos || text.find("\xE3\x82") != std::string_view::npos ||
        text.find("\xE3\x83") != std::string_view::npos)
        return u"ja"_s;
    if (hasScript(text, 0xEA, 0xED) && !hasScript(text, 0xE4, 0xE9))
        return u"ko"_s;
    if (hasScript(text, 0xEB, 0xED))
        return u"ko"_s;
    return hasScript(text, 0xE4, 0xE9) ? u"zh"_s : QString();
}

QString byLabels(const Reading& reading)
{
    std::map<std::string_view, int> votes;
    for (const LabelledValue& value : reading.labels) {
        if (!value.language.empty())
            ++votes[value.language];
    }
    std::string_view best;
    for (const auto& [language, count] : votes) {
        if (best.empty() || count > votes[best])
            best = language;
    }
    return votes.empty() || votes[best] < 2 ? QString() : QString::fromUtf8(best.data(), qsizetype(best.size()));
}

QString bySmallWords(const WordList::Seen& seen)
{
    std::string_view best = "en";
    int most = 1;
    for (const SmallWords& candidate : Words) {
        const int count = seen.count(candidate.words);
        if (count > most || (count == most && candidate.language == "en")) {
            most = count;
            best = candidate.language;
        }
    }
    return QString::fromUtf8(best.data(), qsizetype(best.size()));
}

} // namespace

WordLists wordsOfLanguages()
{
    WordLists lists;
    for (const SmallWords& language : Words)
        lists.emplace_back(language.words);
    return lists;
}

QString languageOf(const Reading& reading)
{
    if (const QString language = byLabels(reading); !language.isEmpty())
        return language;
    const std::string_view text = std::string_view(reading.lower).substr(0, LanguageBytes);
    const bool ascii = isAscii(text);
    if (!ascii) {
        if (const QString language = byScript(text); !language.isEmpty())
            return language;
    }
    // A bare reply has no frame, and servers speak English.
    if (reading.form == "code"_L1 || (reading.form == "reply"_L1 && ascii))
        return u"en"_s;
    return bySmallWords(reading.lower.size() <= LanguageBytes ? reading.seen : textWords().in(text));
}

} // namespace unsent::recognition
