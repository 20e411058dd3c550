#include "Introducers.h"

#include "Scanning.h"
#include "TextWords.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

namespace unsent::recognition {

namespace {

const RE2& introducer()
{
    static const RE2 pattern(
        "(?i)(?:"
        "\\bsaid: ?|refused to talk to me: ?|diagnostic-code: ?[-a-z0-9]+ ?; ?|\\bsmtp; ?|"
        "(?:remote|other|mail|smtp) server (?:returned|responded|replied|answered)(?: with)?:? ?|"
        "server (?:has )?responded(?: with)?:? |(?:response|returned|error|answer|reply) was: ?|"
        "response from (?:the )?(?:remote |mail |smtp )?server(?: was)?: ?|server response(?: was)?: ?|response: ?|"
        "smtp error from remote mail(?:er| server) after (?:end of data|initial connection|[a-z "
        "]+(?::<[^>\\n]*>[^:\\n]{0,40})?): ?|"
        "host [^ \\n]+ \\[[^\\]\\n]*\\](?::\\d+)?: |additional smtp info: ?|last error: ?|msexch:[^ \\n]+ (?:\\d{1,4} "
        ")?(?:\\([0-9a-f]{8}\\) ?)?|"
        "serverantwort ?: ?|antwort(?: des (?:mail)?servers| vom server)?(?: lautete)? ?: ?|meldete: ?|r\\x{e9}ponse "
        "du serveur[^:\\n]{0,20}: ?|respuesta del servidor[^:\\n]{0,20}: ?|"
        "risposta (?:del|dal) server[^:\\n]{0,20}: ?|resposta do servidor[^:\\n]{0,20}: ?|(?:antwoord|reactie) van "
        "(?:de )?server: ?|serverantwoord: ?|"
        "odpowied\\x{17a} serwera: ?|ответ сервера: ?|(?:サーバーの|サーバー)応答: "
        "?|(?:服务器|伺服器)(?:的)?(?:响应|回應|答复|应答|返回)[^:\\n]{0,6}: ?|서버 응답: ?|"
        "serversvar: ?|svar fr\\x{e5}n servern?: ?|palvelimen vastaus: ?|odpov\\x{11b}\\x{10f} serveru: ?)");
    return pattern;
}

/// One of these stands in all that the introducer matches in ASCII. Looking for them costs nothing, since they are
/// among the text's fixed words; the pattern costs more than finding all codes.
constexpr std::array<std::string_view, 28> IntroducerWords{"said:",
                                                           "refused to talk to me:",
                                                           "diagnostic-code:",
                                                           "smtp;",
                                                           "server returned",
                                                           "server responded",
                                                           "server replied",
                                                           "server answered",
                                                           "server has responded",
                                                           " was:",
                                                           "response from ",
                                                           "server response",
                                                           "response:",
                                                           "smtp error from remote mail",
                                                           "host ",
                                                           "additional smtp info:",
                                                           "last error:",
                                                           "msexch:",
                                                           "antwort",
                                                           "meldete:",
                                                           "respuesta del servidor",
                                                           "risposta d",
                                                           "resposta do servidor",
                                                           "van server:",
                                                           "van de server:",
                                                           "serverantwoord:",
                                                           "serversvar:",
                                                           "palvelimen vastaus:"};

std::size_t skipQuote(std::string_view text, std::size_t at)
{
    at = skipBlanks(text, at);
    if (at < text.size() && (text[at] == '\'' || text[at] == '"' || text[at] == '('))
        ++at;
    return at;
}

} // namespace

WordLists wordsOfIntroducers()
{
    return {IntroducerWords};
}

std::vector<std::size_t> introducedStarts(std::string_view text, const WordList::Seen& seen, std::size_t most)
{
    std::vector<std::size_t> starts;
    if (!seen.any(IntroducerWords) && isAscii(text))
        return starts;
    re2::StringPiece rest(text.data(), text.size());
    re2::StringPiece found;
    while (starts.size() < most && introducer().Match(rest, 0, rest.size(), RE2::UNANCHORED, &found, 1)) {
        const auto end = static_cast<std::size_t>(found.data() + found.size() - text.data());
        const std::size_t begin = skipQuote(text, end);
        if (begin < text.size())
            starts.push_back(begin);
        rest.remove_prefix(
            static_cast<std::size_t>(found.data() + std::max<std::size_t>(found.size(), 1) - rest.data()));
    }
    return starts;
}

} // namespace unsent::recognition
