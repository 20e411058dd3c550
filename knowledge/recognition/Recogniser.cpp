#include "Recogniser.h"

#include "Contradictions.h"
#include "FactFinding.h"
#include "FieldFinding.h"
#include "FileReading.h"
#include "Hits.h"
#include "ProviderIndex.h"
#include "Reading.h"
#include "SearchPool.h"
#include "VerdictMaking.h"
#include "Weighing.h"

#include <algorithm>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostUnits = 1024 * 1024;

/// Only where the text shows the person's own settings: in a bounce the servers are other people's.
bool showsOwnSettings(const QString& form)
{
    return form.startsWith(u"outlook") || form == u"windows-mail" || form == u"library-exception" ||
           form == u"free-text" || form == u"cdo";
}

QSet<QString> providersNamed(const QList<Field>& fields, const ProviderIndex& providers)
{
    QSet<QString> ids;
    for (const Field& field : fields) {
        const bool isAddress = field.name == u"recipient" || field.name == u"sender" || field.name == u"account";
        const model::Provider* provider = nullptr;
        if (field.name == u"server")
            provider = providers.ofHost(field.value);
        else if (isAddress && field.value.contains(u'@'))
            provider = providers.ofAddress(field.value);
        if (provider)
            ids.insert(provider->id);
    }
    return ids;
}

/// The reply that decides: the one with the heaviest evidence, else the first innermost failure.
std::optional<Field> decidingReply(const Reading& reading, const std::vector<Weighed>& weighed)
{
    const std::vector<Reply>& replies = reading.quotations.replies;
    const Reply* deciding = nullptr;
    if (!weighed.empty() && !weighed.front().hits.empty())
        deciding = reading.quotations.around(weighed.front().hits.front().begin);
    if (!deciding || deciding->isPositive()) {
        const auto first = std::find_if(replies.begin(), replies.end(),
                                        [](const Reply& reply) { return reply.innermost && !reply.isPositive(); });
        deciding = first == replies.end() ? (replies.empty() ? nullptr : &replies.front()) : &*first;
    }
    if (!deciding)
        return std::nullopt;
    std::size_t end = deciding->end;
    while (end > deciding->begin && reading.joined.bytes[end - 1] == ' ')
        --end;
    const model::TextSpan span = reading.joined.span(deciding->begin, end);
    const std::string_view words = reading.joined.view(deciding->begin, end);
    return Field{u"server-reply"_s, QString::fromUtf8(words.data(), qsizetype(words.size())), span};
}

} // namespace

struct Recogniser::Private {
    explicit Private(model::RuleSet given)
        : ruleSet(std::move(given))
        , rules(ruleSet)
        , searches(rules)
        , providers(ruleSet.providers)
    {
    }

    model::RuleSet ruleSet;
    RuleIndex rules; ///< points into ruleSet
    mutable SearchPool searches;
    ProviderIndex providers;
};

Recogniser::Recogniser(model::RuleSet rules)
    : d(std::make_unique<Private>(std::move(rules)))
{
}
Recogniser::~Recogniser() = default;
Recogniser::Recogniser(Recogniser&&) noexcept = default;
Recogniser& Recogniser::operator=(Recogniser&&) noexcept = default;

QStringList Recogniser::problems() const
{
    return d->rules.problems();
}

Recognition Recogniser::recognise(const QString& text, const std::stop_token& stop) const
{
    Recognition result;
    result.name = u"-"_s;
    result.truncated = text.size() > MostUnits;
    const GivenText given(result.truncated ? text.left(MostUnits) : text);
    result.text = given.text();
    result.characters = given.characters();

    const Reading reading = readText(given, stop);
    const auto stopped = [&result, &stop] { return result.stopped = stop.stop_requested(); };
    if (stopped())
        return result;
    result.form = reading.form;
    result.language = reading.language;
    result.fields = findFields(reading);

    SearchPool::Loan loan(d->searches);
    const std::vector<Hit> hits = findHits(reading, loan.search(), providersNamed(result.fields, d->providers), stop);
    if (stopped())
        return result;
    const std::vector<Weighed> weighed = weigh(hits, d->rules);
    if (const std::optional<Field> reply = decidingReply(reading, weighed)) {
        const auto behind = std::find_if(result.fields.begin(), result.fields.end(),
                                         [&reply](const Field& field) { return field.span.start > reply->span.start; });
        result.fields.insert(behind, *reply);
    }
    result.causes = makeVerdicts(reading, given, weighed, d->rules, d->ruleSet, isTemporary(result.fields));
    result.facts = findFacts(reading, result.fields, hits, d->rules, d->providers);
    result.ignored = listIgnored(reading, given, hits, d->rules);
    if (showsOwnSettings(reading.form))
        result.contradictions = findContradictions(result.fields, d->providers);
    for (const Hit& hit : hits) {
        if (hit.isHeard())
            result.rules += d->rules.rule(hit.rule).signature->id;
    }
    result.sentence = sentenceFor(result.causes, reading, hits, d->rules, d->ruleSet);
    return result;
}

model::Result<Recognition> Recogniser::recogniseBytes(const QByteArray& bytes, const QString& name,
                                                      const std::stop_token& stop) const
{
    const model::Result<QString> text = textOfBytes(bytes, name);
    if (!text)
        return text.error();
    Recognition result = recognise(text.value(), stop);
    result.name = name;
    return result;
}

model::Result<Recognition> Recogniser::recogniseFile(const QString& path, const std::stop_token& stop) const
{
    const model::Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return recogniseBytes(bytes.value(), path, stop);
}

} // namespace unsent::recognition
