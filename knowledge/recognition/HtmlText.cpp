#include "HtmlText.h"

#include "Scanning.h"

#include <array>
#include <utility>

namespace unsent::recognition {

namespace {

constexpr std::array<std::string_view, 15> TellingTags{"<html",  "<body",     "<div",  "<br",  "<p>",
                                                       "<p ",    "<td",       "<span", "<pre", "<font",
                                                       "<table", "<!doctype", "<li>",  "<b>",  "<a href"};
constexpr std::array<std::string_view, 16> BlockTags{"br", "p",  "div", "tr", "li",  "ul", "ol",         "table",
                                                     "h1", "h2", "h3",  "h4", "pre", "hr", "blockquote", "title"};
constexpr std::array<std::string_view, 4> ParagraphTags{"p", "h1", "h2", "table"};
constexpr std::array<std::pair<std::string_view, char32_t>, 30> Entities{
    {{"lt", U'<'},     {"gt", U'>'},     {"amp", U'&'},    {"quot", U'"'},   {"apos", U'\''},  {"nbsp", U' '},
     {"rsquo", U'\''}, {"lsquo", U'\''}, {"rdquo", U'"'},  {"ldquo", U'"'},  {"laquo", U'"'},  {"raquo", U'"'},
     {"ndash", U'-'},  {"mdash", U'-'},  {"auml", 0xE4},   {"ouml", 0xF6},   {"uuml", 0xFC},   {"Auml", 0xC4},
     {"Ouml", 0xD6},   {"Uuml", 0xDC},   {"szlig", 0xDF},  {"eacute", 0xE9}, {"egrave", 0xE8}, {"agrave", 0xE0},
     {"ccedil", 0xE7}, {"ntilde", 0xF1}, {"oacute", 0xF3}, {"aacute", 0xE1}, {"iacute", 0xED}, {"atilde", 0xE3}}};

struct Tag {
    std::string_view name;
    bool closing = false;
    std::size_t end = 0; ///< behind its `>`; 0 when this is no tag
};

/// A tag at `<`. `<someone@example.com>` and `<<<` are none: a tag's name is letters and digits, then a blank, `/` or
/// `>`.
Tag tagAt(std::string_view text, std::size_t at)
{
    Tag tag;
    std::size_t from = at + 1;
    if (from < text.size() && text[from] == '/') {
        tag.closing = true;
        ++from;
    }
    std::size_t to = from;
    while (to < text.size() && to - from < 12 && isWord(text[to]))
        ++to;
    if (to == from || to >= text.size() || (text[to] != '>' && text[to] != '/' && !isBlank(text[to])))
        return tag;
    const std::size_t close = text.find('>', to);
    if (close == std::string_view::npos || close - at > 4000)
        return tag;
    tag.name = text.substr(from, to - from);
    tag.end = close + 1;
    return tag;
}

template <std::size_t N> bool isOneOf(std::string_view name, const std::array<std::string_view, N>& names)
{
    for (const std::string_view known : names) {
        if (name.size() == known.size() && hasAt(name, 0, known))
            return true;
    }
    return false;
}

std::size_t behindElement(std::string_view text, const Tag& tag)
{
    const std::string_view closing = hasAt(tag.name, 0, "script") ? "</script" : "</style";
    const std::size_t close = findWord(text, closing, tag.end);
    if (close == std::string_view::npos)
        return text.size();
    const std::size_t end = text.find('>', close);
    return end == std::string_view::npos ? text.size() : end + 1;
}

char32_t numericEntity(std::string_view digits)
{
    char32_t value = 0;
    const bool hex = !digits.empty() && lowered(digits.front()) == 'x';
    for (const char c : digits.substr(hex ? 1 : 0)) {
        if (hex ? !isHex(c) : !isDigit(c))
            return 0;
        const int digit = isDigit(c) ? c - '0' : lowered(c) - 'a' + 10;
        value = value * (hex ? 16 : 10) + static_cast<char32_t>(digit);
        if (value > 0x10FFFF)
            return 0;
    }
    return value >= 0xD800 && value <= 0xDFFF ? 0 : value;
}

/// Reads the entity at `&` into `out`; returns the place behind it, or `at` when it is none.
std::size_t readEntity(std::string_view text, std::size_t at, MappedText& out, quint32 origin)
{
    const std::size_t end = text.substr(at, 12).find(';');
    if (end == std::string_view::npos)
        return at;
    const std::string_view name = text.substr(at + 1, end - 1);
    char32_t value = 0;
    if (name.starts_with('#')) {
        value = numericEntity(name.substr(1));
    } else {
        for (const auto& [known, character] : Entities) {
            if (known == name)
                value = character;
        }
    }
    if (value == 0)
        return at;
    if (value == 0xA0)
        value = ' ';
    out.pushCodePoint(value, origin);
    return at + end + 1;
}

void breakLine(MappedText& out, const Tag& tag, quint32 origin)
{
    out.push('\n', origin);
    if (isOneOf(tag.name, ParagraphTags))
        out.push('\n', origin);
}

} // namespace

bool looksLikeHtml(std::string_view text)
{
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        for (const std::string_view tag : TellingTags) {
            if (hasAt(text, at, tag))
                return true;
        }
    }
    return false;
}

MappedText htmlToText(const MappedText& html)
{
    const std::string_view text = html.view();
    const bool preformatted = mentions(text, "<pre");
    MappedText out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '<' && hasAt(text, at, "<!")) {
            const std::size_t end = text.find(hasAt(text, at, "<!--") ? "-->" : ">", at);
            if (end != std::string_view::npos) {
                at = text.find('>', end) + 1;
                continue;
            }
        }
        if (c == '<') {
            if (const Tag tag = tagAt(text, at); tag.end > 0) {
                if (!tag.closing && (hasAt(tag.name, 0, "script") || hasAt(tag.name, 0, "style"))) {
                    at = behindElement(text, tag);
                    continue;
                }
                if (isOneOf(tag.name, BlockTags))
                    breakLine(out, tag, html.origin[at]);
                else if (hasAt(tag.name, 0, "td") || hasAt(tag.name, 0, "th"))
                    out.push(' ', html.origin[at]);
                at = tag.end;
                continue;
            }
        }
        if (c == '&') {
            if (const std::size_t end = readEntity(text, at, out, html.origin[at]); end != at) {
                at = end;
                continue;
            }
        }
        if (c == '\n' && !preformatted)
            out.push(' ', html.origin[at]);
        else
            out.append(html, at, at + 1);
        ++at;
    }
    return out;
}

} // namespace unsent::recognition
