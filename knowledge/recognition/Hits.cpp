#include "Hits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unsent::recognition {

namespace {

// How much a place counts (issue: "the innermost quoted reply is the cause, the outer ones context").
constexpr double InnerReply = 1.0;
constexpr double Frame = 0.5;
constexpr double OuterReply = 0.4;
/// Words in general where nobody but the person speaks.
constexpr double EverydayWords = 0.5;

constexpr std::array<std::string_view, 21> MailWords{
    "mail",     "message", "smtp",    "server",      "recipient", "sender", "deliver",
    "domain",   "host",    "connect", "certificate", "tls",       "queue",  "relay",
    "nxdomain", "address", "outlook", "outbox",      "user",      "quota",  "alias"};

/// Weights of rules that speak of words in general. Heavier ones are sentences that servers are known to say; lighter
/// ones are set phrases of little meaning.
constexpr double LeastGeneral = 2.5;
constexpr double KnownSentence = 4.0;
constexpr double OpenBetween = 1.7;

constexpr std::size_t MostHits = 2000;

double factorAt(const Quotations& quotations, std::size_t at, bool failed)
{
    if (quotations.isReturned(at))
        return 0;
    const Reply* reply = quotations.around(at);
    if (!reply)
        return failed ? Frame : InnerReply;
    if (reply->isPositive() && failed)
        return 0;
    return reply->innermost && !reply->overtaken ? InnerReply : OuterReply;
}

/// A provider's own code counts only there; its words may be recognised without its name.
bool isInScope(const Rule& rule, const QSet<QString>& providers)
{
    if (rule.provider.isEmpty() || providers.contains(rule.provider))
        return true;
    return rule.isWords();
}

/// The heaviest weight of a rule and the next one; 0 where there is none.
std::pair<double, double> heaviestOf(const Rule& rule)
{
    std::pair<double, double> heaviest{0, 0};
    for (const Rule::Weight& weight : rule.weights) {
        if (weight.weight > heaviest.first)
            heaviest = {weight.weight, heaviest.first};
        else
            heaviest.second = std::max(heaviest.second, weight.weight);
    }
    return heaviest;
}

/// A longer match silences what lies inside it, but words in general do not silence a known sentence. A rule that is
/// light because it leaves open which of two causes it is knows its sentence well.
bool maySilence(const Rule& outer, const Rule& inner)
{
    const auto [weight, next] = heaviestOf(outer);
    const bool general = weight >= LeastGeneral && weight < KnownSentence && next < weight - OpenBetween;
    return !general || heaviestOf(inner).first < KnownSentence;
}

class Listener {
public:
    Listener(const Reading& reading, RuleSearch& search, const QSet<QString>& providers)
        : m_reading(reading)
        , m_rules(search.rules())
        , m_providers(providers)
        , m_search(search)
        , m_failed(reading.quotations.hasFailure())
    {
    }

    std::vector<Hit> run(const std::stop_token& stop)
    {
        const std::string_view text = m_reading.joined.view();
        for (std::size_t at = 0; at < text.size() && m_hits.size() < MostHits && !stop.stop_requested();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (end > at)
                addWords(at, end);
            at = end + 1;
        }
        for (const Code& code : m_reading.codes) {
            for (const int rule : m_rules.matchCode(code))
                add(rule, code.begin, code.end);
        }
        suppress();
        raiseFrames();
        lowerEverydayWords();
        return best();
    }

private:
    /// "Please call me later" is no deferral: words in general need a server that says them, or at least talk of mail.
    void lowerEverydayWords()
    {
        if (!m_reading.quotations.replies.empty() || !m_reading.codes.empty())
            return;
        const bool ofMail = m_reading.seen.any(MailWords);
        for (Hit& hit : m_hits) {
            if (m_rules.rule(hit.rule).signature->scope == u"general")
                hit.factor *= ofMail ? EverydayWords : 0;
        }
    }

    void addWords(std::size_t begin, std::size_t end)
    {
        const std::string_view statement = std::string_view(m_reading.words).substr(begin, end - begin);
        for (const RuleSearch::Match& match : m_search.search(statement))
            add(match.rule, begin + match.begin, begin + match.end);
    }

    void add(int rule, std::size_t begin, std::size_t end)
    {
        if (m_hits.size() >= MostHits || !isInScope(m_rules.rule(rule), m_providers))
            return;
        m_hits.push_back({rule, begin, end, factorAt(m_reading.quotations, begin, m_failed), -1});
    }

    /// "Recipient address rejected: Relay access denied" is no evidence about the recipient: what lies inside a longer
    /// match says nothing of its own.
    void suppress()
    {
        std::sort(m_hits.begin(), m_hits.end(), [](const Hit& a, const Hit& b) {
            if (a.begin != b.begin)
                return a.begin < b.begin;
            return a.end != b.end ? a.end > b.end : a.rule < b.rule;
        });
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_hits.size(); ++i) {
            std::erase_if(open, [this, i](std::size_t other) { return m_hits[other].end <= m_hits[i].begin; });
            for (const std::size_t other : open) {
                if (m_hits[other].end >= m_hits[i].end &&
                    m_hits[other].end - m_hits[other].begin > m_hits[i].end - m_hits[i].begin &&
                    maySilence(m_rules.rule(m_hits[other].rule), m_rules.rule(m_hits[i].rule)))
                    m_hits[i].beatenBy = m_hits[other].rule;
            }
            const Rule& rule = m_rules.rule(m_hits[i].rule);
            if (m_hits[i].factor > 0 && rule.isWords() && !rule.tellsFactsOnly())
                open.push_back(i);
        }
    }

    /// Where the quoted replies say nothing, what stands round them is all there is.
    void raiseFrames()
    {
        const bool replySpeaks = std::any_of(m_hits.begin(), m_hits.end(), [this](const Hit& hit) {
            const Rule& rule = m_rules.rule(hit.rule);
            return hit.isHeard() && hit.factor >= InnerReply && rule.isWords() && !rule.weights.empty();
        });
        if (replySpeaks)
            return;
        for (Hit& hit : m_hits) {
            if (hit.factor > 0)
                hit.factor = InnerReply;
        }
    }

    std::vector<Hit> best() const
    {
        std::vector<std::pair<int, std::size_t>> byRule;
        byRule.reserve(m_hits.size());
        for (std::size_t i = 0; i < m_hits.size(); ++i)
            byRule.emplace_back(m_hits[i].rule, i);
        std::sort(byRule.begin(), byRule.end());
        std::vector<Hit> result;
        result.reserve(byRule.size());
        for (const auto& [rule, index] : byRule) {
            const Hit& hit = m_hits[index];
            if (result.empty() || result.back().rule != rule)
                result.push_back(hit);
            else if ((hit.isHeard() ? hit.factor : 0) > (result.back().isHeard() ? result.back().factor : 0))
                result.back() = hit;
        }
        std::sort(result.begin(), result.end(),
                  [](const Hit& a, const Hit& b) { return a.begin != b.begin ? a.begin < b.begin : a.rule < b.rule; });
        return result;
    }

    const Reading& m_reading;
    const RuleIndex& m_rules;
    const QSet<QString>& m_providers;
    RuleSearch& m_search;
    bool m_failed = false;
    std::vector<Hit> m_hits;
};

} // namespace

WordLists wordsOfMail()
{
    return {MailWords};
}

std::vector<Hit> findHits(const Reading& reading, RuleSearch& search, const QSet<QString>& providers,
                          const std::stop_token& stop)
{
    return Listener(reading, search, providers).run(stop);
}

} // namespace unsent::recognition
