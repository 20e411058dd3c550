#pragma once

#include "Codes.h"
#include "LazyPattern.h"
#include "LiteralIndex.h"
#include "PatternAnchors.h"
#include "PatternProgram.h"

#include <RuleSet.h>

#include <QHash>
#include <QStringList>

#include <map>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace unsent::recognition {

/// A signature made ready for matching.
struct Rule {
    enum class Kind { Phrase, ProviderCode, Enhanced, Reply, Client, Command, Frame };
    static constexpr std::size_t Kinds = 7;
    struct Weight {
        int cause = 0; ///< index into RuleSet::causes
        double weight = 0;
    };

    const model::Signature* signature = nullptr;
    Kind kind = Kind::Phrase;
    std::optional<PatternProgram> program; ///< absent where only RE2 can match, and where codes are listed
    LazyPattern pattern;                   ///< the same for RE2
    std::vector<Weight> weights;
    std::vector<std::pair<QString, QString>> facts; ///< what it says besides, by their names
    QString provider;                               ///< of a scope `provider:ID`
    QString mailProgram;                            ///< of a scope `mail-program:ID`
    bool isWords() const { return kind == Kind::Phrase || kind == Kind::ProviderCode || kind == Kind::Frame; }
    /// Words that people say of their own trouble: they tell facts and are no evidence for a cause.
    bool tellsFactsOnly() const { return weights.empty() && kind == Kind::Phrase; }
};

/// All rules, compiled. Of the rules about words only those are tried whose literal words stand in the text, and only
/// where they stand, which one pass finds for all of them; codes are looked up. `RuleSearch` does the first.
class RuleIndex {
public:
    /// What certain words in a text mean: a branch of a rule's pattern may match from so many bytes before them on, if
    /// a word of each of the choices that it needs as well stands in the text.
    struct Start {
        std::uint32_t branch = 0;
        std::uint32_t least = 0; ///< bytes before the words
        std::uint32_t most = 0;  ///< or Width::Endless
    };
    struct Branch {
        std::uint32_t rule = 0;
        std::vector<std::uint32_t> choices;
    };

    explicit RuleIndex(const model::RuleSet& rules);

    const Rule& rule(int index) const { return m_rules[static_cast<std::size_t>(index)]; }
    int size() const { return static_cast<int>(m_rules.size()); }
    const QStringList& problems() const { return m_problems; }

    const LiteralIndex& literals() const { return m_literals; }
    std::span<const Start> startsAt(std::uint32_t literal) const { return m_starts.of(literal); }
    /// The choices that a word is one of.
    std::span<const std::uint32_t> choicesOf(std::uint32_t literal) const { return m_choices.of(literal); }
    const Branch& branch(std::uint32_t number) const { return m_branches[number]; }
    std::size_t choiceCount() const { return m_choiceCount; }
    /// Rules about words that may start everywhere.
    const std::vector<std::uint32_t>& unanchored() const { return m_unanchored; }

    /// The rules about codes that match this code as a whole.
    std::vector<int> matchCode(const Code& code) const;
    /// The first match of one rule about words at or after `from` by RE2 alone; an empty range when there is none.
    std::pair<std::size_t, std::size_t> locate(int index, std::string_view text, std::size_t from) const;

private:
    bool add(const model::Signature& signature, const QHash<QString, int>& causes);
    void addWords(Rule& rule, const PatternNode& pattern);
    void addBranch(std::uint32_t rule, const PatternBranch& branch);
    std::uint32_t numberOfChoice(const std::vector<std::string>& words);
    void addCode(Rule& rule, const std::optional<PatternNode>& pattern);

    struct Uses {
        std::vector<Start> starts;
        std::vector<std::uint32_t> choices;
    };
    /// Values of each literal, one after the other.
    template <typename Value> struct ByLiteral {
        std::vector<Value> values;
        std::vector<std::uint32_t> first{0}; ///< of each literal, and the end
        void add(const std::vector<Value>& more)
        {
            values.insert(values.end(), more.begin(), more.end());
            first.push_back(static_cast<std::uint32_t>(values.size()));
        }
        std::span<const Value> of(std::uint32_t literal) const
        {
            return std::span(values).subspan(first[literal], first[literal + 1] - first[literal]);
        }
    };
    using Words = std::unordered_map<std::string, Uses>;
    using Codes = std::unordered_map<std::string, std::vector<int>>;
    void indexLiterals();

    std::vector<Rule> m_rules;
    Words m_words; ///< only until all are known
    LiteralIndex m_literals;
    ByLiteral<Start> m_starts;
    ByLiteral<std::uint32_t> m_choices;
    /// Many branches need the same choice of words. Only until all are known.
    std::map<std::vector<std::string>, std::uint32_t> m_choiceNumbers;
    std::size_t m_choiceCount = 0;
    std::vector<Branch> m_branches;
    std::vector<std::uint32_t> m_unanchored;
    Codes m_codes;                ///< kind and code -> rules
    std::vector<int> m_codeRules; ///< those that match too many codes to list
    QStringList m_problems;
};

} // namespace unsent::recognition
