#include "RuleIndex.h"

#include "Scanning.h"

#include <algorithm>
#include <array>
#include <optional>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

/// Room for the states of the automata. One that outgrows it starts its cache again, which costs time and never memory.
constexpr int64_t CodesMemory = 4 << 20;
constexpr int64_t PatternMemory = 1 << 20;
/// Shorter literals stand in every text and rule out nothing.
constexpr int LeastLiteral = 3;

RE2::Options options(int64_t memory)
{
    RE2::Options result;
    result.set_case_sensitive(false);
    result.set_log_errors(false);
    result.set_max_mem(memory);
    return result;
}

/// The literals of the filter are in lower case, letters beyond ASCII as well.
std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    bool ascii = true;
    for (char& c : lower) {
        ascii = ascii && !(static_cast<unsigned char>(c) & 0x80);
        c = lowered(c);
    }
    return ascii ? lower : QString::fromStdString(lower).toLower().toStdString();
}

std::optional<Rule::Kind> kindFromId(const QString& id)
{
    constexpr std::array<std::pair<QLatin1StringView, Rule::Kind>, 7> Kinds{
        {{"phrase"_L1, Rule::Kind::Phrase},
         {"provider-code"_L1, Rule::Kind::ProviderCode},
         {"enhanced"_L1, Rule::Kind::Enhanced},
         {"reply"_L1, Rule::Kind::Reply},
         {"client"_L1, Rule::Kind::Client},
         {"command"_L1, Rule::Kind::Command},
         {"frame"_L1, Rule::Kind::Frame}}};
    for (const auto& [name, kind] : Kinds) {
        if (id == name)
            return kind;
    }
    return std::nullopt;
}

std::string_view prefixOf(Code::Kind kind)
{
    switch (kind) {
    case Code::Kind::Reply:
        return "reply:";
    case Code::Kind::Enhanced:
        return "enhanced:";
    case Code::Kind::Client:
        return "client:";
    case Code::Kind::Socket:
        return "client:socket ";
    case Code::Kind::Command:
        return "command:";
    }
    return {};
}

std::string prefixOf(Rule::Kind kind)
{
    switch (kind) {
    case Rule::Kind::Reply:
        return "reply:";
    case Rule::Kind::Enhanced:
        return "enhanced:";
    case Rule::Kind::Client:
        return "client:";
    case Rule::Kind::Command:
        return "command:";
    default:
        return {};
    }
}

} // namespace

RuleIndex::RuleIndex(const model::RuleSet& rules)
    : m_words(std::make_unique<re2::FilteredRE2>(LeastLiteral))
    , m_codes(std::make_unique<RE2::Set>(options(CodesMemory), RE2::ANCHOR_BOTH))
{
    QHash<QString, int> causes;
    for (int i = 0; i < rules.causes.size(); ++i)
        causes.insert(rules.causes[i].id, i);
    m_rules.reserve(static_cast<std::size_t>(rules.signatures.size()));
    for (const model::Signature& signature : rules.signatures) {
        if (!add(signature, causes))
            m_problems += u"%1: \"%2\" is left out"_s.arg(signature.id, signature.pattern);
    }
    std::vector<std::string> literals;
    m_words->Compile(&literals);
    m_literals = LiteralIndex(literals);
    if (!m_codes->Compile())
        m_problems += u"the patterns about codes together need too much memory"_s;
}

bool RuleIndex::add(const model::Signature& signature, const QHash<QString, int>& causes)
{
    const std::optional<Rule::Kind> kind = kindFromId(signature.kind);
    if (!kind)
        return false;
    Rule rule;
    rule.signature = &signature;
    rule.kind = *kind;
    for (const model::Signature::Weight& weight : signature.weights) {
        if (causes.contains(weight.cause))
            rule.weights.push_back({causes.value(weight.cause), weight.weight});
    }
    if (signature.scope.startsWith(u"provider:"))
        rule.provider = signature.scope.mid(9);
    else if (signature.scope.startsWith(u"mail-program:"))
        rule.mailProgram = signature.scope.mid(13);
    const std::string pattern = signature.pattern.toStdString();
    const bool words = rule.isWords();
    if (words) {
        int position = 0;
        if (m_words->Add(pattern, options(PatternMemory), &position) != RE2::NoError)
            return false;
        rule.pattern = &m_words->GetRE2(position);
        m_wordRules.push_back(static_cast<int>(m_rules.size()));
    } else {
        if (m_codes->Add(prefixOf(rule.kind) + "(?:" + pattern + ")", nullptr) < 0)
            return false;
        m_codeRules.push_back(static_cast<int>(m_rules.size()));
    }
    m_rules.push_back(std::move(rule));
    return true;
}

std::vector<int> RuleIndex::candidates(std::string_view text) const
{
    std::vector<int> found;
    m_words->AllPotentials(m_literals.find(lowerCase(text)), &found);
    for (int& position : found)
        position = m_wordRules[static_cast<std::size_t>(position)];
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<int> RuleIndex::matchCode(const Code& code) const
{
    std::vector<int> found;
    std::string key(prefixOf(code.kind));
    key += code.value;
    m_codes->Match(key, &found);
    for (int& position : found)
        position = m_codeRules[static_cast<std::size_t>(position)];
    std::sort(found.begin(), found.end());
    return found;
}

std::pair<std::size_t, std::size_t> RuleIndex::locate(int index, std::string_view text, std::size_t from) const
{
    re2::StringPiece match;
    const re2::StringPiece whole(text.data(), text.size());
    if (from >= text.size() || !rule(index).pattern->Match(whole, from, text.size(), RE2::UNANCHORED, &match, 1) ||
        match.empty())
        return {0, 0};
    const auto begin = static_cast<std::size_t>(match.data() - text.data());
    return {begin, begin + match.size()};
}

} // namespace unsent::recognition
