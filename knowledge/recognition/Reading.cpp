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

} // namespace

Reading readText(const GivenText& given)
{
    MappedText text = readCharacters(given.text());
    text = undoQuotedPrintable(undoBase64(std::move(text)));
    if (looksLikeHtml(text.view()))
        text = htmlToText(text);
    Reading reading;
    reading.joined = joinLines(unquote(std::move(text)));
    reading.quotations = findQuotations(reading.joined);
    reading.codes = findCodes(reading.joined, reading.quotations);
    if (mayHaveLabels(reading.joined.view()))
        reading.labels = findLabelledValues(reading.joined);
    reading.form = formOf(reading);
    reading.language = languageOf(reading);
    return reading;
}

} // namespace unsent::recognition
