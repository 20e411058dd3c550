#include "PatternTree.h"

#include "Scanning.h"

#include <algorithm>

namespace unsent::recognition {

namespace {

using Kind = PatternNode::Kind;

constexpr int MostRepeats = 1000; // as RE2
constexpr int DeepestGroup = 50;

PatternNode nodeOf(Kind kind)
{
    PatternNode node;
    node.kind = kind;
    return node;
}

class Reader {
public:
    explicit Reader(std::string_view pattern)
        : m_text(pattern)
    {
    }

    std::optional<PatternNode> run()
    {
        std::optional<PatternNode> node = choice(0);
        return m_at == m_text.size() ? node : std::nullopt;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool accept(std::string_view words)
    {
        if (m_text.substr(m_at, words.size()) != words)
            return false;
        m_at += words.size();
        return true;
    }

    std::optional<PatternNode> choice(int depth)
    {
        if (depth > DeepestGroup)
            return std::nullopt;
        PatternNode node = nodeOf(Kind::Choice);
        do {
            std::optional<PatternNode> branch = sequence(depth);
            if (!branch)
                return std::nullopt;
            node.parts.push_back(std::move(*branch));
        } while (accept("|"));
        return node.parts.size() == 1 ? std::move(node.parts.front()) : std::move(node);
    }

    std::optional<PatternNode> sequence(int depth)
    {
        PatternNode node = nodeOf(Kind::Sequence);
        while (!atEnd() && m_text[m_at] != '|' && m_text[m_at] != ')') {
            std::optional<PatternNode> part = atom(depth);
            if (!part || !repeated(*part))
                return std::nullopt;
            node.parts.push_back(std::move(*part));
        }
        return node;
    }

    std::optional<PatternNode> atom(int depth)
    {
        const char c = m_text[m_at];
        if (c == '(')
            return group(depth);
        if (c == '[')
            return characterClass();
        if (c == '\\')
            return escaped();
        if (c == '*' || c == '+' || c == '?' || c == '{')
            return std::nullopt;
        if (accept("^"))
            return nodeOf(Kind::TextBegin);
        if (accept("$"))
            return nodeOf(Kind::TextEnd);
        if (accept(".")) {
            PatternNode node = nodeOf(Kind::Set);
            node.set.add('\n', '\n');
            node.set.negate();
            return node;
        }
        return letter(takeCodePoint());
    }

    char32_t takeCodePoint()
    {
        const CodePoint point = codePointAt(m_text, m_at);
        m_at += point.length;
        return point.value;
    }

    static PatternNode letter(char32_t c)
    {
        PatternNode node = nodeOf(Kind::Letter);
        node.letter = foldCase(c);
        return node;
    }

    std::optional<PatternNode> group(int depth)
    {
        ++m_at;
        if (accept("?") && !accept(":"))
            return std::nullopt;
        std::optional<PatternNode> node = choice(depth + 1);
        return node && accept(")") ? std::move(node) : std::nullopt;
    }

    std::optional<PatternNode> escaped()
    {
        if (accept("\\b"))
            return nodeOf(Kind::WordEdge);
        if (accept("\\B"))
            return nodeOf(Kind::NoWordEdge);
        if (m_at + 1 < m_text.size()) {
            if (std::optional<CharacterSet> set = CharacterSet::named(m_text[m_at + 1])) {
                m_at += 2;
                PatternNode node = nodeOf(Kind::Set);
                node.set = std::move(*set);
                return node;
            }
        }
        const std::optional<char32_t> c = escapedLetter();
        return c ? std::optional(letter(*c)) : std::nullopt;
    }

    /// The character that a backslash and what follows stand for.
    std::optional<char32_t> escapedLetter()
    {
        ++m_at;
        if (atEnd())
            return std::nullopt;
        const char c = m_text[m_at++];
        if (c == 'n')
            return U'\n';
        if (c == 't')
            return U'\t';
        if (c == 'x')
            return hexadecimal();
        return isWord(c) ? std::nullopt : std::optional<char32_t>(static_cast<unsigned char>(c));
    }

    std::optional<char32_t> hexadecimal()
    {
        const bool braced = accept("{");
        char32_t value = 0;
        int count = 0;
        for (; !atEnd() && isHex(m_text[m_at]) && count < (braced ? 6 : 2); ++m_at, ++count) {
            const char digit = lowered(m_text[m_at]);
            value = value * 16 + static_cast<char32_t>(isDigit(digit) ? digit - '0' : digit - 'a' + 10);
        }
        const bool complete = braced ? count > 0 && accept("}") : count == 2;
        return complete && value <= 0x10FFFF ? std::optional(value) : std::nullopt;
    }

    std::optional<PatternNode> characterClass()
    {
        ++m_at;
        PatternNode node = nodeOf(Kind::Set);
        const bool negated = accept("^");
        for (bool first = true; first || atEnd() || m_text[m_at] != ']'; first = false) {
            if (atEnd() || m_text.substr(m_at, 2) == "[:" || !classMember(node.set))
                return std::nullopt;
        }
        ++m_at;
        if (negated)
            node.set.negate();
        return node;
    }

    bool classMember(CharacterSet& set)
    {
        if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) {
            if (const std::optional<CharacterSet> other = CharacterSet::named(m_text[m_at + 1])) {
                m_at += 2;
                set.add(*other);
                return true;
            }
        }
        const std::optional<char32_t> first = classLetter();
        if (!first)
            return false;
        std::optional<char32_t> last = first;
        if (m_at + 1 < m_text.size() && m_text[m_at] == '-' && m_text[m_at + 1] != ']') {
            ++m_at;
            last = classLetter();
        }
        if (!last || *last < *first)
            return false;
        set.add(*first, *last);
        return true;
    }

    std::optional<char32_t> classLetter()
    {
        return m_text[m_at] == '\\' ? escapedLetter() : std::optional(takeCodePoint());
    }

    std::optional<int> number()
    {
        int value = 0;
        const std::size_t begin = m_at;
        for (; !atEnd() && isDigit(m_text[m_at]) && value <= MostRepeats; ++m_at)
            value = value * 10 + (m_text[m_at] - '0');
        return m_at > begin && value <= MostRepeats ? std::optional(value) : std::nullopt;
    }

    /// Wraps `node` into the repeat that follows it, if one does. False where that is beyond us.
    bool repeated(PatternNode& node)
    {
        PatternNode repeat = nodeOf(Kind::Repeat);
        if (accept("*")) {
            repeat.most = PatternNode::Endless;
        } else if (accept("+")) {
            repeat.least = 1;
            repeat.most = PatternNode::Endless;
        } else if (accept("?")) {
            repeat.most = 1;
        } else if (accept("{")) {
            if (!bounds(repeat))
                return false;
        } else {
            return true;
        }
        repeat.greedy = !accept("?");
        // A second operator is an error of RE2's, and what to do about empty rounds differs between engines.
        if ((node.mayBeEmpty() && repeat.most != 1) ||
            (!atEnd() && (m_text[m_at] == '*' || m_text[m_at] == '+' || m_text[m_at] == '{')))
            return false;
        repeat.parts.push_back(std::move(node));
        node = std::move(repeat);
        return true;
    }

    bool bounds(PatternNode& repeat)
    {
        const std::optional<int> least = number();
        std::optional<int> most = least;
        if (accept(","))
            most = m_text.substr(m_at, 1) == "}" ? PatternNode::Endless : number();
        if (!least || !most || !accept("}") || (*most != PatternNode::Endless && *most < *least))
            return false;
        repeat.least = *least;
        repeat.most = *most;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

bool PatternNode::mayBeEmpty() const
{
    const auto empty = [](const PatternNode& part) { return part.mayBeEmpty(); };
    switch (kind) {
    case Kind::Letter:
    case Kind::Set:
        return false;
    case Kind::Choice:
        return std::any_of(parts.begin(), parts.end(), empty);
    case Kind::Repeat:
        return least == 0;
    default:
        return std::all_of(parts.begin(), parts.end(), empty);
    }
}

std::optional<PatternNode> readPattern(std::string_view pattern)
{
    std::optional<PatternNode> node = Reader(pattern).run();
    return node && !node->mayBeEmpty() ? std::move(node) : std::nullopt;
}

} // namespace unsent::recognition
