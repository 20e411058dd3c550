#pragma once

#include "Codes.h"
#include "LiteralIndex.h"

#include <RuleSet.h>

#include <re2/filtered_re2.h>
#include <re2/re2.h>
#include <re2/set.h>

#include <QHash>
#include <QStringList>

#include <memory>
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
    const RE2* pattern = nullptr; ///< of rules about words; the filter owns it
    std::vector<Weight> weights;
    QString provider;    ///< of a scope `provider:ID`
    QString mailProgram; ///< of a scope `mail-program:ID`
    bool isWords() const { return kind == Kind::Phrase || kind == Kind::ProviderCode || kind == Kind::Frame; }
};

/// All rules, compiled. Of the rules about words only those are tried whose literal words stand in the text, which one
/// pass finds for all of them; those about codes are one automaton that reads codes. Linear in the text whatever the
/// rules are.
class RuleIndex {
public:
    explicit RuleIndex(const model::RuleSet& rules);

    const Rule& rule(int index) const { return m_rules[static_cast<std::size_t>(index)]; }
    int size() const { return static_cast<int>(m_rules.size()); }
    const QStringList& problems() const { return m_problems; }

    /// The rules about words that may match in the text: all that do, and some that do not. `locate` tells.
    std::vector<int> candidates(std::string_view text) const;
    /// The rules about codes that match this code as a whole.
    std::vector<int> matchCode(const Code& code) const;
    /// The first match of one rule at or after `from`; an empty range when there is none.
    std::pair<std::size_t, std::size_t> locate(int index, std::string_view text, std::size_t from) const;

private:
    bool add(const model::Signature& signature, const QHash<QString, int>& causes);

    std::vector<Rule> m_rules;
    std::vector<int> m_wordRules; ///< position in the filter -> rule
    std::vector<int> m_codeRules;
    std::unique_ptr<re2::FilteredRE2> m_words;
    LiteralIndex m_literals;
    std::unique_ptr<RE2::Set> m_codes;
    QStringList m_problems;
};

} // namespace unsent::recognition
