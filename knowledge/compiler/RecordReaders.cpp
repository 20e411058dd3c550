#include "RecordReaders.h"

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

const QStringList Actors = {u"you"_s,  u"administrator"_s, u"provider"_s, u"recipient"_s, u"recipient-administrator"_s,
                            u"wait"_s, u"nobody"_s};

QDate readDate(YamlRecord& record, const QString& key)
{
    const QString text = record.text(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() && !text.isEmpty())
        record.error(u"\"%1\" is to be a day such as 2026-11-22"_s.arg(key));
    return date;
}

/// A required day, kept as it is written.
QString readDay(YamlRecord& record, const QString& key)
{
    return readDate(record, key).toString(Qt::ISODate);
}

double readShare(YamlRecord& record, const QString& key)
{
    const auto share = record.number(key);
    if (!share || *share < 0 || *share > 1)
        record.error(u"\"%1\" is to be a number from 0 to 1"_s.arg(key));
    return share.value_or(0);
}

model::FactKind::Kind factKindFromId(const QString& id)
{
    using Kind = model::FactKind::Kind;
    if (id == "text"_L1)
        return Kind::Text;
    if (id == "number"_L1)
        return Kind::Number;
    if (id == "bytes"_L1)
        return Kind::Bytes;
    return id == "host"_L1 ? Kind::Host : Kind::Choice;
}

} // namespace

QList<model::Source> readSourceIds(YamlRecord& record)
{
    QList<model::Source> sources;
    for (const QString& id : record.list(u"sources"_s))
        sources.emplaceBack().id = id;
    return sources;
}

model::Source readSource(YamlRecord& record)
{
    model::Source source;
    source.id = record.text(u"id"_s);
    source.title = record.text(u"title"_s);
    source.url = record.optionalText(u"url"_s);
    source.checked = readDay(record, u"checked"_s);
    source.disputed = record.flag(u"disputed"_s).value_or(false);
    source.note = record.optionalText(u"note"_s);
    record.finish();
    return source;
}

model::FactKind readFact(YamlRecord& record)
{
    model::FactKind fact;
    fact.id = record.text(u"id"_s);
    fact.shortTitle = record.text(u"short"_s);
    fact.title = record.text(u"title"_s);
    const QString kind = record.oneOf(u"kind"_s, {u"choice"_s, u"text"_s, u"number"_s, u"bytes"_s, u"host"_s});
    fact.kind = factKindFromId(kind);
    for (const auto& [id, text] : record.pairs(u"values"_s))
        fact.values.append({id, text});
    fact.measuredBy = record.list(u"measured-by"_s);
    if (fact.values.isEmpty() == (kind == "choice"_L1))
        record.error(u"a choice has values, and nothing else has"_s);
    record.finish();
    return fact;
}

model::Cause readCause(YamlRecord& record)
{
    model::Cause cause;
    cause.id = record.text(u"id"_s);
    cause.name = record.text(u"name"_s);
    cause.sentence = record.text(u"sentence"_s);
    cause.lead = record.optionalText(u"lead"_s);
    cause.acts = model::actorFromId(record.oneOf(u"acts"_s, Actors)).value_or(model::Actor::You);
    cause.temporary = record.flag(u"temporary"_s).value_or(false);
    cause.commonness = readShare(record, u"commonness"_s);
    cause.tree = record.text(u"tree"_s);
    cause.article = record.optionalText(u"article"_s);
    for (const auto& [other, share] : record.pairs(u"confused-with"_s)) {
        bool isNumber = false;
        cause.confusedWith.insert(other, share.toDouble(&isNumber));
        if (!isNumber || cause.confusedWith[other] < 0 || cause.confusedWith[other] > 1)
            record.error(u"\"confused-with\" gives each cause a share from 0 to 1"_s);
    }
    for (const auto& [id, sentence] : record.pairs(u"reasons"_s))
        cause.reasons.insert(id, sentence);
    cause.message = record.optionalText(u"message"_s);
    cause.sources = readSourceIds(record);
    record.finish();
    return cause;
}

model::CodeEntry readCode(YamlRecord& record)
{
    model::CodeEntry code;
    code.nameSpace = record.text(u"namespace"_s);
    code.code = record.text(u"code"_s);
    code.aliases = record.list(u"aliases"_s);
    code.title = record.text(u"title"_s);
    code.meaning = record.text(u"meaning"_s);
    code.action = record.optionalText(u"do"_s);
    code.temporary = record.flag(u"temporary"_s);
    code.causes = record.list(u"causes"_s);
    code.replies = record.list(u"replies"_s);
    code.stage = record.optionalText(u"stage"_s);
    code.corrects = record.optionalText(u"corrects"_s);
    code.provider = record.optionalText(u"provider"_s);
    code.sources = readSourceIds(record);
    record.finish();
    return code;
}

model::Signature readSignature(YamlRecord& record)
{
    model::Signature signature;
    signature.id = record.text(u"id"_s);
    signature.scope = record.text(u"scope"_s);
    signature.kind = record.oneOf(
        u"kind"_s, {u"phrase"_s, u"provider-code"_s, u"enhanced"_s, u"reply"_s, u"client"_s, u"command"_s, u"frame"_s});
    signature.pattern = record.text(u"pattern"_s);
    for (const auto& [cause, text] : record.pairs(u"weights"_s)) {
        bool isNumber = false;
        signature.weights.append({cause, text.toDouble(&isNumber)});
        if (!isNumber)
            record.error(u"the weight of \"%1\" is to be a number"_s.arg(cause));
    }
    signature.reason = record.optionalText(u"reason"_s);
    for (const auto& [fact, value] : record.pairs(u"facts"_s))
        signature.facts.insert(fact, value);
    signature.says = record.text(u"says"_s);
    signature.examples = record.list(u"example"_s);
    signature.counterExamples = record.list(u"not"_s);
    signature.source.id = record.text(u"source"_s);
    record.finish();
    return signature;
}

namespace {

void readSubmission(YamlRecord& record, model::Provider& provider)
{
    for (YamlRecord& way : record.records(u"submission"_s)) {
        model::Provider::Submission submission;
        submission.host = way.text(u"host"_s);
        submission.port = int(way.integer(u"port"_s).value_or(0));
        submission.encryption = way.oneOf(u"encryption"_s, {u"starttls"_s, u"tls"_s, u"none"_s});
        if (submission.port < 1 || submission.port > 65535)
            way.error(u"\"port\" is to be a number from 1 to 65535"_s);
        way.finish();
        provider.submission.append(submission);
    }
}

void readSizes(YamlRecord& record, model::Provider& provider)
{
    auto size = record.record(u"size"_s);
    if (!size)
        return;
    provider.sizeAdvertised = size->integer(u"advertised"_s);
    provider.sizeAttachments = size->integer(u"attachments"_s);
    provider.sizeClient = size->integer(u"client"_s);
    provider.sizeAccount = size->integer(u"account"_s);
    size->finish();
}

} // namespace

model::Provider readProvider(YamlRecord& record)
{
    model::Provider provider;
    provider.id = record.text(u"id"_s);
    provider.name = record.text(u"name"_s);
    provider.domains = record.list(u"domains"_s);
    provider.hosts = record.list(u"hosts"_s);
    provider.mx = record.list(u"mx"_s);
    readSubmission(record, provider);
    provider.signIn = record.list(u"sign-in"_s);
    provider.userName = record.optionalText(u"user-name"_s);
    provider.before = record.list(u"before"_s);
    readSizes(record, provider);
    provider.limits = record.list(u"limits"_s);
    if (auto end = record.record(u"password-ends"_s)) {
        provider.passwordEnds = model::Provider::PasswordEnd{readDate(*end, u"date"_s), end->text(u"says"_s)};
        end->finish();
    }
    provider.statusPage = record.optionalText(u"status-page"_s);
    provider.help = record.optionalText(u"help"_s);
    provider.codes = record.optionalText(u"codes"_s);
    provider.checked = readDay(record, u"checked"_s);
    provider.disputed = record.list(u"disputed"_s);
    provider.sources = readSourceIds(record);
    record.finish();
    return provider;
}

model::DatedChange readChange(YamlRecord& record)
{
    model::DatedChange change;
    change.id = record.text(u"id"_s);
    change.date = readDate(record, u"date"_s);
    change.precision = record.oneOf(u"precision"_s, {u"day"_s, u"month"_s, u"half-year"_s});
    if (auto applies = record.record(u"applies"_s)) {
        change.providers = applies->list(u"provider"_s);
        change.causes = applies->list(u"cause"_s);
        applies->finish();
    }
    change.before = record.text(u"before"_s);
    change.after = record.text(u"after"_s);
    change.disputed = record.flag(u"disputed"_s).value_or(false);
    change.sources = readSourceIds(record);
    record.finish();
    return change;
}

model::GlossaryEntry readGlossaryEntry(YamlRecord& record)
{
    model::GlossaryEntry entry;
    entry.id = record.text(u"id"_s);
    entry.word = record.text(u"word"_s);
    entry.also = record.list(u"also"_s);
    entry.means = record.text(u"means"_s);
    record.finish();
    return entry;
}

HarmfulAdvice readHarmfulAdvice(YamlRecord& record)
{
    HarmfulAdvice advice;
    advice.language = record.optionalText(u"language"_s);
    if (advice.language.isEmpty())
        advice.language = u"en"_s;
    advice.pattern = record.text(u"pattern"_s);
    advice.unless = record.optionalText(u"unless"_s);
    advice.reason = record.text(u"reason"_s);
    record.finish();
    return advice;
}

} // namespace unsent::compiler
