#include "Labels.h"

#include "LabelTable.h"
#include "Scanning.h"

#include <re2/re2.h>

#include <QString>

#include <algorithm>
#include <unordered_map>

namespace unsent::recognition {

namespace {

/// Case of letters beyond ASCII matters for Cyrillic, Greek and accents.
std::string lowerCase(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower().toStdString();
}

/// Every label, longest first, behind a separator and in front of a colon, a quote or a digit.
std::string patternOfAllLabels()
{
    std::vector<std::string_view> words;
    for (const Label& label : labels())
        words.push_back(label.words);
    std::sort(words.begin(), words.end(), [](std::string_view a, std::string_view b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    words.erase(std::unique(words.begin(), words.end()), words.end());
    std::string alternatives;
    for (const std::string_view word : words) {
        std::string escaped = RE2::QuoteMeta(re2::StringPiece(word.data(), word.size()));
        for (std::size_t at = 0; (at = escaped.find("\\ ", at)) != std::string::npos; at += 3)
            escaped.replace(at, 2, "\\s+");
        alternatives += (alternatives.empty() ? "" : "|") + escaped;
    }
    return "(?:^|[\\s,.;()'\">\\x{3001}\\x{3002}])(" + alternatives + ")\\s*(?:\\s:|:|['\"]|\\s\\d)";
}

const RE2& anyLabel()
{
    static const RE2 pattern(patternOfAllLabels(), [] {
        RE2::Options options;
        options.set_case_sensitive(false);
        options.set_max_mem(8 << 20);
        return options;
    }());
    return pattern;
}

const Label* labelFor(std::string_view written)
{
    static const auto table = [] {
        std::unordered_map<std::string, const Label*> result;
        for (const Label& label : labels())
            result.try_emplace(std::string(label.words), &label);
        return result;
    }();
    std::string key;
    for (const char c : lowerCase(written)) {
        if (!isBlank(c))
            key.push_back(c);
        else if (!key.empty() && key.back() != ' ')
            key.push_back(' ');
    }
    const auto found = table.find(key);
    return found == table.end() ? nullptr : found->second;
}

bool isSeparator(char c)
{
    return isBlank(c) || c == ',' || c == '.' || c == ';' || c == '(';
}

/// Japanese and Chinese separators are three bytes each: U+3001 and U+3002.
std::size_t trimEnd(std::string_view text, std::size_t begin, std::size_t end)
{
    while (end > begin) {
        if (isSeparator(text[end - 1]))
            --end;
        else if (end - begin >= 3 && (text.substr(end - 3, 3) == "\u3001" || text.substr(end - 3, 3) == "\u3002"))
            end -= 3;
        else
            break;
    }
    return end;
}

bool isQuote(char c)
{
    return c == '\'' || c == '"';
}

/// The value between the label's end and the next label: without colon, separators and quotes.
void trimValue(std::string_view text, LabelledValue& value)
{
    std::size_t begin = skipBlanks(text, value.begin);
    if (begin < value.end && text[begin] == ':')
        begin = skipBlanks(text, begin + 1);
    std::size_t end = std::max(begin, trimEnd(text, begin, value.end));
    if (begin < end && isQuote(text[begin])) {
        const char quote = text[begin];
        ++begin;
        std::size_t close = end;
        while (close > begin && text[close - 1] != quote)
            --close;
        end = close > begin ? close - 1 : end;
        if (end > begin && text[end - 1] == ' ')
            end = trimEnd(text, begin, end);
    }
    value.begin = begin;
    value.end = end;
}

/// The last value of the text has no next label: it ends with its quote, its word or its line.
std::size_t endWithoutNext(std::string_view text, std::size_t begin)
{
    std::size_t at = skipBlanks(text, begin);
    if (at < text.size() && text[at] == ':')
        at = skipBlanks(text, at + 1);
    if (at < text.size() && isQuote(text[at])) {
        for (std::size_t close = at + 1; close < text.size(); ++close) {
            if (text[close] == text[at] && (close + 1 == text.size() || !isWord(text[close + 1])))
                return close + 1;
        }
    }
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end;
}

} // namespace

std::vector<LabelledValue> findLabelledValues(const MappedText& joined)
{
    const std::string_view text = joined.view();
    std::vector<LabelledValue> values;
    const re2::StringPiece whole(text.data(), text.size());
    re2::StringPiece groups[2];
    std::size_t from = 0;
    while (values.size() < 400 && anyLabel().Match(whole, from, whole.size(), RE2::UNANCHORED, groups, 2)) {
        const auto start = static_cast<std::size_t>(groups[1].data() - text.data());
        const std::size_t end = start + groups[1].size();
        from = end;
        const Label* label = labelFor({groups[1].data(), groups[1].size()});
        if (!label)
            continue;
        if (!values.empty())
            values.back().end = start;
        values.push_back({label->field, label->language, start, end, endWithoutNext(text, end)});
    }
    for (LabelledValue& value : values)
        trimValue(text, value);
    return values;
}

YesNo readYesNo(std::string_view word)
{
    const std::string lower = lowerCase(word);
    const auto isIt = [&lower](std::string_view known) { return lower == known; };
    if (std::any_of(noWords().begin(), noWords().end(), isIt))
        return YesNo::No;
    return std::any_of(yesWords().begin(), yesWords().end(), isIt) ? YesNo::Yes : YesNo::Unknown;
}

} // namespace unsent::recognition
