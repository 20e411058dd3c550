#pragma once

#include "Codes.h"
#include "LazyPattern.h"
#include "LiteralIndex.h"
#include "PatternAnchors.h"
#include "PatternProgram.h"

#include <RuleSet.h>

#include <QHash>
#include <QStringList>

#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace unsent::recognition {

/// A signature made ready for matching.
struct Rule {
    enum class Kind { Phrase, ProviderCode, Enhanced, Reply, Client, Command, Frame };
    struct Weight {
        int cause = 0; ///< index into RuleSet::causes
        double weight = 0;
    };

    const model::Signature* signature = nullptr;
    Kind kind = Kind::Phrase;
    std::optional<PatternProgram> program; ///< absent where only RE2 can match, and where codes are listed
    LazyPattern pattern;                   ///< the same for RE2
    std::vector<Weight> weights;
    QString provider;    ///< of a scope `provider:ID`
    QString mailProgram; ///< of a scope `mail-program:ID`
    bool isWords() const { return kind == Kind::Phrase || kind == Kind::ProviderCode || kind == Kind::Frame; }
};

/// All rules, compiled. Of the rules about words only those are tried whose literal words stand in the text, and only
/// where they stand, which one pass finds for all of them; codes are looked up. `RuleSearch` does the first.
class RuleIndex {
public:
    /// What certain words in a text mean: they are one of those that a branch of a rule's pattern needs, and, when they
    /// are what it starts with, a match may start so many bytes before them.
    struct Mark {
        std::uint32_t branch = 0;
        std::uint32_t need = 0;  ///< a bit; the first is of the words it starts with
        std::uint32_t least = 0; ///< bytes before the words
        std::uint32_t most = 0;  ///< or Width::Endless
    };
    /// A branch of a pattern: it cannot match before all its needs were seen.
    struct Need {
        std::uint32_t rule = 0;
        std::uint32_t all = 0; ///< bits
    };

    explicit RuleIndex(const model::RuleSet& rules);

    const Rule& rule(int index) const { return m_rules[static_cast<std::size_t>(index)]; }
    int size() const { return static_cast<int>(m_rules.size()); }
    const QStringList& problems() const { return m_problems; }

    const LiteralIndex& literals() const { return m_literals; }
    std::span<const Mark> marksOf(std::uint32_t literal) const
    {
        return std::span(m_marks).subspan(m_firstMark[literal], m_firstMark[literal + 1] - m_firstMark[literal]);
    }
    const std::vector<Need>& needs() const { return m_needs; } ///< by branch
    /// Rules about words that may start everywhere.
    const std::vector<std::uint32_t>& unanchored() const { return m_unanchored; }

    /// The rules about codes that match this code as a whole.
    std::vector<int> matchCode(const Code& code) const;
    /// The first match of one rule about words at or after `from` by RE2 alone; an empty range when there is none.
    std::pair<std::size_t, std::size_t> locate(int index, std::string_view text, std::size_t from) const;

private:
    bool add(const model::Signature& signature, const QHash<QString, int>& causes);
    void addWords(Rule& rule, const PatternNode& pattern);
    void addBranch(std::uint32_t rule, const Branch& branch);
    void addCode(Rule& rule, const std::optional<PatternNode>& pattern);

    using Words = std::unordered_map<std::string, std::vector<Mark>>;
    using Codes = std::unordered_map<std::string, std::vector<int>>;
    void indexLiterals();

    std::vector<Rule> m_rules;
    Words m_words; ///< only until all are known
    LiteralIndex m_literals;
    std::vector<Mark> m_marks;              ///< by literal
    std::vector<std::uint32_t> m_firstMark; ///< of each literal, and the end
    std::vector<Need> m_needs;
    std::vector<std::uint32_t> m_unanchored;
    Codes m_codes;                ///< kind and code -> rules
    std::vector<int> m_codeRules; ///< those that match too many codes to list
    QStringList m_problems;
};

} // namespace unsent::recognition
