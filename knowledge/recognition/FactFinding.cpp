#include "FactFinding.h"

#include "MailProgram.h"
#include "StableSort.h"

#include <algorithm>
#include <array>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

// Fields that are facts under the same name.
constexpr std::array<QStringView, 8> SameName{u"port",       u"encryption",      u"sender",       u"recipient",
                                              u"reply-code", u"enhanced-status", u"client-error", u"host-name"};

bool isSending(const QList<Field>& fields)
{
    const QString protocol = fieldValue(fields, u"protocol");
    return protocol.isEmpty() || protocol.contains(u"SMTP");
}

/// "10240000", "25 MB", "10,240,000" in bytes; empty when it cannot be read.
QString bytesOf(const QString& written)
{
    QString number;
    for (const QChar c : written) {
        if (c.isDigit() || c == u'.' || (c == u',' && !number.isEmpty()))
            number += c;
    }
    const bool grouped =
        number.count(u',') > 1 || number.count(u'.') > 1 || (written.endsWith(number) && number.contains(u','));
    if (grouped)
        number.remove(u',').remove(u'.');
    bool ok = false;
    const double value = number.replace(u',', u'.').toDouble(&ok);
    double unit = 1;
    if (written.contains(u'k', Qt::CaseInsensitive))
        unit = 1024;
    else if (written.contains(u'm', Qt::CaseInsensitive))
        unit = 1024.0 * 1024;
    else if (written.contains(u'g', Qt::CaseInsensitive))
        unit = 1024.0 * 1024 * 1024;
    return ok && value > 0 && value * unit < 1e13 ? QString::number(static_cast<qint64>(value * unit)) : QString();
}

class Facts {
public:
    void add(const QString& id, const QString& value, const std::optional<model::TextSpan>& span)
    {
        const bool known =
            std::any_of(m_facts.begin(), m_facts.end(), [&id](const model::Fact& fact) { return fact.id == id; });
        if (!known && !value.isEmpty())
            m_facts += model::Fact{id, value, model::FactSource::Pasted, span};
    }
    QList<model::Fact> take() { return std::move(m_facts); }

private:
    QList<model::Fact> m_facts;
};

void addFromRules(const Reading& reading, const std::vector<Hit>& hits, const RuleIndex& rules, Facts& facts)
{
    // What a person says of their own trouble is not looked for in what programs say.
    const bool isToldByPerson = reading.form == u"free-text";
    std::vector<Hit> heard;
    std::copy_if(hits.begin(), hits.end(), std::back_inserter(heard), [&](const Hit& hit) {
        const Rule& rule = rules.rule(hit.rule);
        return hit.factor > 0 && !rule.facts.empty() && (isToldByPerson || !rule.tellsFactsOnly());
    });
    const auto weight = [&rules](const Hit& hit) {
        const Rule& rule = rules.rule(hit.rule);
        return hit.factor * (rule.weights.empty() ? 0.5 : rule.weights.front().weight) * (hit.beatenBy < 0 ? 1 : 0.1);
    };
    sortStably(heard, [&weight](const Hit& a, const Hit& b) { return weight(a) > weight(b); });
    for (const Hit& hit : heard) {
        for (const auto& [id, value] : rules.rule(hit.rule).facts)
            facts.add(id, value, reading.joined.span(hit.begin, hit.end));
    }
}

bool isReport(const Reading& reading)
{
    return reading.form == u"mta-bounce" || reading.form == u"dsn" || reading.form == u"exchange-ndr";
}

/// A note that a server goes on trying, not the last word.
constexpr std::array<std::string_view, 9> DelayWords{
    "action: delayed",     "this is a warning only", "not yet been delivered", "will keep trying", "still undelivered",
    "delivery is delayed", "delivery incomplete",    "will retry for",         "message delayed"};

/// A rule that counts speaks first of all for this cause.
bool isAbout(QStringView cause, const std::vector<Hit>& hits, const RuleIndex& rules)
{
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
        const auto& weights = rules.rule(hit.rule).signature->weights;
        return hit.factor > 0 && hit.beatenBy < 0 && !weights.isEmpty() && weights.first().cause == cause;
    });
}

/// A report has travelled, so that two servers had trouble with each other: what it says of encryption, of relaying or
/// of a full mailbox, the recipient's server said of its own side. An error box, or a number that only a mail program
/// uses, says that the message never left. The cures differ.
void addWhereabouts(const Reading& reading, const QList<Field>& fields, const std::vector<Hit>& hits,
                    const RuleIndex& rules, Facts& facts)
{
    const bool isErrorBox = reading.form.startsWith(u"outlook-") || reading.form == u"windows-mail" ||
                            reading.form == u"cdo" || !fieldValue(fields, u"client-error").isEmpty();
    if (isReport(reading)) {
        facts.add(u"message-state"_s, reading.seen.any(DelayWords) ? u"queue"_s : u"returned"_s, std::nullopt);
        facts.add(u"refused-by"_s, u"recipient-server"_s, std::nullopt);
        if (isAbout(u"encryption-required", hits, rules) || isAbout(u"encryption-failed", hits, rules))
            facts.add(u"encryption-problem"_s, u"recipient-demands"_s, std::nullopt);
        if (isAbout(u"relay-denied", hits, rules))
            facts.add(u"relay-problem"_s, u"recipient-not-served"_s, std::nullopt);
        if (isAbout(u"mailbox-full", hits, rules))
            facts.add(u"full-mailbox"_s, u"over-quota"_s, std::nullopt);
        if (isAbout(u"server-temporary-problem", hits, rules) && !fieldValue(fields, u"server-reply").isEmpty())
            facts.add(u"delayed-by"_s, u"recipient-server"_s, std::nullopt);
    } else if (isErrorBox) {
        facts.add(u"message-state"_s, u"outbox"_s, std::nullopt);
        facts.add(u"refused-by"_s, u"own-server"_s, std::nullopt);
    }
}

void addProvider(const QList<Field>& fields, const ProviderIndex& providers, Facts& facts)
{
    for (const Field& field : fields) {
        if (field.name != u"server" && field.name != u"sender")
            continue;
        const model::Provider* provider =
            field.name == u"server" ? providers.ofHost(field.value) : providers.ofAddress(field.value);
        if (provider)
            facts.add(u"provider"_s, provider->id, field.span);
    }
}

} // namespace

WordLists wordsOfDelays()
{
    return {DelayWords};
}

QString fieldValue(const QList<Field>& fields, QStringView name)
{
    for (const Field& field : fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

std::optional<bool> isTemporary(const QList<Field>& fields)
{
    for (const QStringView name : {QStringView(u"enhanced-status"), QStringView(u"reply-code")}) {
        const QString value = fieldValue(fields, name);
        if (value.startsWith(u'4') || value.startsWith(u'5'))
            return value.startsWith(u'4');
    }
    return std::nullopt;
}

QList<model::Fact> findFacts(const Reading& reading, const QList<Field>& fields, const std::vector<Hit>& hits,
                             const RuleIndex& rules, const ProviderIndex& providers)
{
    Facts facts;
    const bool sending = isSending(fields);
    for (const Field& field : fields) {
        const bool aboutServer = field.name == u"port" || field.name == u"encryption" || field.name == u"server";
        if (aboutServer && (!sending || isReport(reading)))
            continue;
        if (std::find(SameName.begin(), SameName.end(), field.name) != SameName.end() || field.name == u"server" ||
            field.name == u"server-reply")
            facts.add(field.name, field.value, field.span);
        else if (field.name == u"size" || field.name == u"limit")
            facts.add(field.name, bytesOf(field.value), field.span);
        else if (field.name == u"mail-program")
            facts.add(field.name, mailProgramFor(field.value), field.span);
    }
    if (const std::optional<bool> temporary = isTemporary(fields))
        facts.add(u"temporary"_s, *temporary ? u"yes"_s : u"no"_s, std::nullopt);
    addFromRules(reading, hits, rules, facts);
    addWhereabouts(reading, fields, hits, rules, facts);
    addProvider(fields, providers, facts);
    if (reading.form == u"windows-mail")
        facts.add(u"mail-program"_s, u"windows-mail"_s, std::nullopt);
    return facts.take();
}

} // namespace unsent::recognition
