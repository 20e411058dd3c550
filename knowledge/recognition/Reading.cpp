#include "Reading.h"

#include "Form.h"
#include "HtmlText.h"
#include "Overtaken.h"
#include "QmailLog.h"
#include "Scanning.h"
#include "TextLanguage.h"
#include "TransferEncoding.h"
#include "Unwrapping.h"

#include <array>

namespace unsent::recognition {

namespace {

/// Labels cost more to look for than codes do: only where there is a dialog's list or a number of Windows.
constexpr std::array<std::string_view, 2> DialogWords{"0x8", "account '"};

bool mayHaveLabels(const Reading& reading)
{
    const std::string_view text = reading.lower;
    std::size_t colons = 0;
    for (std::size_t at = text.find(':'); at != std::string_view::npos && colons < 3; at = text.find(':', at + 1))
        ++colons;
    return colons >= 3 || reading.seen.any(DialogWords);
}

/// A full stop that ends a sentence becomes `;`, so that a rule can say "to the end of the sentence" (`[^;\n]`) without
/// stopping inside "someone@example.com", "192.0.2.1" or "5.7.1".
std::string markSentenceEnds(std::string text)
{
    for (std::size_t at = text.find('.'); at != std::string::npos; at = text.find('.', at + 1)) {
        const bool last = at + 1 == text.size() || isBlank(text[at + 1]);
        if (last && at > 0 && text[at - 1] != '.')
            text[at] = ';';
    }
    return text;
}

} // namespace

WordLists wordsOfLabels()
{
    return {DialogWords};
}

Reading readText(const GivenText& given, const std::stop_token& stop)
{
    MappedText text = readCharacters(given.text());
    text = undoQuotedPrintable(undoBase64(std::move(text)));
    if (looksLikeHtml(text.view()))
        text = htmlToText(text);
    Reading reading;
    if (stop.stop_requested())
        return reading;
    reading.joined = joinLines(unquote(std::move(text)));
    reading.lower = inLowerCase(reading.joined.view());
    if (spellOutQmail(reading.joined, reading.lower))
        reading.lower = inLowerCase(reading.joined.view());
    reading.words = markSentenceEnds(reading.lower);
    reading.seen = textWords().in(reading.lower);
    reading.quotations = findQuotations(reading.lower, reading.seen);
    if (stop.stop_requested())
        return reading;
    reading.codes = findCodes(reading.lower, reading.seen, reading.quotations);
    if (mayHaveLabels(reading))
        reading.labels = findLabelledValues(reading.joined);
    if (stop.stop_requested())
        return reading;
    reading.form = formOf(reading);
    if (reading.form == u"transcript")
        markOvertaken(reading.quotations, reading.joined.view());
    reading.language = languageOf(reading);
    return reading;
}

} // namespace unsent::recognition
