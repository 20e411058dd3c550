#include "RuleIndex.h"

#include "Scanning.h"

#include <algorithm>
#include <array>
#include <optional>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

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

std::string_view prefixOf(Rule::Kind kind)
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

/// The pattern when nothing may follow.
PatternNode toTheEnd(PatternNode pattern)
{
    PatternNode end;
    end.kind = PatternNode::Kind::TextEnd;
    PatternNode whole;
    whole.parts.push_back(std::move(pattern));
    whole.parts.push_back(std::move(end));
    return whole;
}

bool matchesWhole(const Rule& rule, std::string_view code)
{
    constexpr long Allowance = 1000;
    std::vector<PatternProgram::Retry> retries;
    long allowance = Allowance;
    if (rule.program) {
        const PatternProgram::Outcome outcome = rule.program->matchAt(code, 0, retries, allowance);
        if (outcome.kind != PatternProgram::Outcome::Kind::GaveUp)
            return outcome.kind == PatternProgram::Outcome::Kind::Match;
    }
    return rule.pattern.matchesAll(code);
}

} // namespace

RuleIndex::RuleIndex(const model::RuleSet& rules)
{
    QHash<QString, int> causes;
    for (int i = 0; i < rules.causes.size(); ++i)
        causes.insert(rules.causes[i].id, i);
    m_rules.reserve(static_cast<std::size_t>(rules.signatures.size()));
    for (const model::Signature& signature : rules.signatures) {
        if (!add(signature, causes))
            m_problems += u"%1: \"%2\" is left out"_s.arg(signature.id, signature.pattern);
    }
    indexLiterals();
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
    for (auto fact = signature.facts.begin(); fact != signature.facts.end(); ++fact)
        rule.facts.emplace_back(fact.key(), fact.value());
    std::sort(rule.facts.begin(), rule.facts.end());
    if (signature.scope.startsWith(u"provider:"))
        rule.provider = signature.scope.mid(9);
    else if (signature.scope.startsWith(u"mail-program:"))
        rule.mailProgram = signature.scope.mid(13);
    const std::string written = signature.pattern.toStdString();
    const std::optional<PatternNode> pattern = readPattern(written);
    rule.pattern = LazyPattern(written);
    if (!pattern && !rule.pattern.isValid())
        return false;
    if (!rule.isWords())
        addCode(rule, pattern);
    else if (pattern)
        addWords(rule, *pattern);
    if (rule.isWords() && !rule.program)
        m_unanchored.push_back(static_cast<std::uint32_t>(m_rules.size()));
    m_rules.push_back(std::move(rule));
    return true;
}

void RuleIndex::addWords(Rule& rule, const PatternNode& pattern)
{
    rule.program = PatternProgram::compile(pattern);
    if (!rule.program)
        return;
    const auto index = static_cast<std::uint32_t>(m_rules.size());
    const std::vector<PatternBranch> branches = branchesOf(pattern);
    for (const PatternBranch& branch : branches)
        addBranch(index, branch);
    if (branches.empty())
        m_unanchored.push_back(index);
}

void RuleIndex::addBranch(std::uint32_t rule, const PatternBranch& branch)
{
    const auto number = static_cast<std::uint32_t>(m_branches.size());
    Branch& added = m_branches.emplace_back(Branch{rule, {}});
    for (const Anchor& start : branch.starts)
        m_words[start.words].starts.push_back({number, start.before.least, start.before.most});
    for (const std::vector<std::string>& words : branch.also)
        added.choices.push_back(numberOfChoice(words));
}

std::uint32_t RuleIndex::numberOfChoice(const std::vector<std::string>& words)
{
    const auto [place, isNew] = m_choiceNumbers.try_emplace(words, static_cast<std::uint32_t>(m_choiceNumbers.size()));
    if (isNew) {
        for (const std::string& word : words)
            m_words[word].choices.push_back(place->second);
    }
    return place->second;
}

void RuleIndex::addCode(Rule& rule, const std::optional<PatternNode>& pattern)
{
    const auto index = static_cast<int>(m_rules.size());
    const std::optional<std::vector<std::string>> codes = pattern ? wordsOf(*pattern) : std::nullopt;
    if (!codes) {
        m_codeRules.push_back(index);
        if (pattern)
            rule.program = PatternProgram::compile(toTheEnd(*pattern));
        return;
    }
    for (const std::string& code : *codes)
        m_codes[std::string(prefixOf(rule.kind)) + code].push_back(index);
}

void RuleIndex::indexLiterals()
{
    std::vector<std::string> words;
    for (const auto& [word, uses] : m_words) {
        words.push_back(word);
        m_starts.add(uses.starts);
        m_choices.add(uses.choices);
    }
    m_words.clear();
    m_choiceCount = m_choiceNumbers.size();
    m_choiceNumbers.clear();
    m_literals = LiteralIndex(words);
}

std::vector<int> RuleIndex::matchCode(const Code& code) const
{
    std::string key(prefixOf(code.kind));
    for (const char c : code.value)
        key.push_back(lowered(c));
    std::vector<int> found;
    if (const auto listed = m_codes.find(key); listed != m_codes.end())
        found = listed->second;
    for (const int index : m_codeRules) {
        const std::string_view prefix = prefixOf(rule(index).kind);
        if (key.starts_with(prefix) && matchesWhole(rule(index), std::string_view(key).substr(prefix.size())))
            found.push_back(index);
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::pair<std::size_t, std::size_t> RuleIndex::locate(int index, std::string_view text, std::size_t from) const
{
    return rule(index).pattern.locate(text, from);
}

} // namespace unsent::recognition
