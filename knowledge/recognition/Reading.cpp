#include "Reading.h"

#include "Form.h"
#include "HtmlText.h"
#include "Language.h"
#include "Scanning.h"
#include "TransferEncoding.h"
#include "Unwrapping.h"

namespace unsent::recognition {

namespace {

/// Labels cost more to look for than codes do: only where there is a dialog's list or a number of Windows.
bool mayHaveLabels(std::string_view text)
{
    std::size_t colons = 0;
    for (std::size_t at = text.find(':'); at != std::string_view::npos && colons < 3; at = text.find(':', at + 1))
        ++colons;
    return colons >= 3 || mentions(text, "0x8") || mentions(text, "account '");
}

bool isInAddress(char c)
{
    return isWord(c) || c == '.' || c == '-' || c == '+' || c == '=';
}

/// Masks `[begin, end)` of an address round `at`.
void maskAround(std::string& text, std::size_t at)
{
    for (std::size_t left = at; left > 0 && at - left < 64 && isInAddress(text[left - 1]); --left) {
        if (text[left - 1] == '.')
            text[left - 1] = '_';
    }
    for (std::size_t right = at + 1; right + 1 < text.size() && right - at < 255 && isInAddress(text[right]); ++right) {
        if (text[right] == '.' && isWord(text[right + 1]))
            text[right] = '_';
    }
}

/// The length of four numbers with dots, such as 192.0.2.1, at `at`; 0 when there is no such address.
std::size_t numericAddressAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    int dots = 0;
    while (end < text.size() && end - at < 16 && (isDigit(text[end]) || (text[end] == '.' && end + 1 < text.size() && isDigit(text[end + 1]))))
        dots += text[end++] == '.' ? 1 : 0;
    return dots == 3 ? end - at : 0;
}

/// "[^.]" in a rule is to run to the end of a sentence and not of "someone@example.com" or "192.0.2.1".
std::string maskAddresses(std::string text)
{
    for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1))
        maskAround(text, at);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]) || (at > 0 && isWord(text[at - 1])))
            continue;
        const std::size_t length = numericAddressAt(text, at);
        for (std::size_t i = at; i < at + length; ++i) {
            if (text[i] == '.')
                text[i] = '_';
        }
        at += length > 0 ? length - 1 : 0;
    }
    return text;
}

} // namespace

Reading readText(const GivenText& given)
{
    MappedText text = readCharacters(given.text());
    text = undoQuotedPrintable(undoBase64(std::move(text)));
    if (looksLikeHtml(text.view()))
        text = htmlToText(text);
    Reading reading;
    reading.joined = joinLines(unquote(std::move(text)));
    reading.words = maskAddresses(reading.joined.bytes);
    reading.quotations = findQuotations(reading.joined);
    reading.codes = findCodes(reading.joined, reading.quotations);
    if (mayHaveLabels(reading.joined.view()))
        reading.labels = findLabelledValues(reading.joined);
    reading.form = formOf(reading);
    reading.language = languageOf(reading);
    return reading;
}

} // namespace unsent::recognition
