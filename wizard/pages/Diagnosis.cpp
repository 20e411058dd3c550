#include "Diagnosis.h"

#include "Words.h"

#include <Ask.h>
#include <Session.h>
#include <TextReading.h>

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(unsent::pages::Diagnosis)
};

constexpr double DecidingShare = 0.4; // of the heaviest evidence; a bare 550 beside "Relaying denied" decides nothing
constexpr qsizetype QuoteCap = 600;   // more than that hides the deciding words instead of showing them

QString pointsToString(const QList<uint>& points, qsizetype start, qsizetype length)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()) + start, length);
}

// The line (or the field) in which the heaviest evidence stands, with the evidence inside it.
void quoteOf(const recognition::Recognition& recognition, const recognition::Verdict& verdict, Diagnosis& out)
{
    if (verdict.evidence.isEmpty())
        return;
    const QList<uint> points = recognition.text.toUcs4();
    model::TextSpan around = verdict.evidence.first().span;
    if (around.length <= 0 || around.end() > points.size())
        return;
    const auto field = std::find_if(recognition.fields.begin(), recognition.fields.end(), [&](const auto& candidate) {
        return candidate.name == "server-reply"_L1 && candidate.span.contains(around);
    });
    if (field != recognition.fields.end()) {
        around = field->span;
    } else {
        while (around.start > 0 && points[around.start - 1] != '\n')
            --around.start, ++around.length;
        while (around.end() < points.size() && points[around.end()] != '\n')
            ++around.length;
    }
    if (around.length > QuoteCap) {
        const model::TextSpan heart = verdict.evidence.first().span;
        around.start = std::max(around.start, heart.start - QuoteCap / 3);
        around.length = std::min(QuoteCap, points.size() - around.start);
    }
    out.quote = pointsToString(points, around.start, around.length);
    for (const auto& evidence : verdict.evidence) {
        if (around.contains(evidence.span) && decides(evidence, verdict))
            out.deciding.append({evidence.span.start - around.start, evidence.span.length});
    }
}

/// Names one slip of the keyboard away from a provider's, where the server says that it does not know a name.
QStringList misspelt(const store::Store& store, const recognition::Recognition& recognition)
{
    static const QStringList unknown = {u"recipient-domain-not-found"_s, u"recipient-unknown"_s, u"server-not-found"_s,
                                        u"connection-failed"_s,          u"invalid-address"_s,   u"sender-rejected"_s};
    const auto* best = recognition.best();
    if (!best || !unknown.contains(best->cause))
        return {};
    QStringList said;
    for (const QLatin1StringView id : {"recipient"_L1, "server"_L1, "sender"_L1}) {
        const QString name = model::valueOf(recognition.facts, id).section(u'@', -1);
        const QString meant = name.contains(u'.') ? store.nameMeant(name) : QString();
        if (!meant.isEmpty())
            said.append(Says::tr("%1 looks like a slip of the keyboard. Did you mean %2?").arg(name, meant));
    }
    said.removeDuplicates();
    return said;
}

QStringList noticedOf(const store::Store& store, const recognition::Recognition& recognition)
{
    QStringList noticed;
    for (const auto& contradiction : recognition.contradictions)
        noticed.append(contradiction.says);
    noticed += misspelt(store, recognition);
    const QString provider = model::valueOf(recognition.facts, "provider"_L1);
    const auto* best = recognition.best();
    const auto changes = store.changes();
    for (const auto& change : changes) {
        const bool mine = !provider.isEmpty() && change.providers.contains(provider);
        if (mine && best && change.causes.contains(best->cause))
            noticed.append(change.sentence(QDate::currentDate()));
    }
    return noticed;
}

QString codeOf(const store::Store& store, const recognition::Recognition& recognition)
{
    for (const QLatin1StringView name : {"client-error"_L1, "enhanced-status"_L1, "reply-code"_L1, "socket-error"_L1}) {
        for (const auto& field : recognition.fields) {
            if (field.name == name && !store.lookup(field.value).isEmpty())
                return field.value;
        }
    }
    return {};
}

// Who would act first, and how long it would take, for somebody who is sure of nothing more.
std::optional<model::AdviceFigures> firstAdvice(const store::Store& store, session::Events events)
{
    constexpr int QuestionsAtMost = 12;
    for (int i = 0; i < QuestionsAtMost; ++i) {
        const session::Position position = session::replay(store, events);
        const model::Tree* tree = store.tree(position.node.tree);
        const model::Node* node = tree ? tree->node(position.node.node) : nullptr;
        if (!node || position.kind == session::Position::Kind::Outcome)
            return std::nullopt;
        if (node->kind == model::Node::Kind::Advice)
            return node->figures;
        events.append(session::QuestionAnswered{node->fact(), QString(model::UnsureValue)});
    }
    return std::nullopt;
}

bool isClear(const recognition::Verdict& verdict)
{
    return verdict.confidence() == recognition::Confidence::Clear;
}

} // namespace

bool decides(const recognition::Evidence& evidence, const recognition::Verdict& verdict)
{
    return evidence.weight >= DecidingShare * verdict.evidence.first().weight;
}

Diagnosis diagnose(const store::Store& store, const recognition::Recognition& recognition,
                   const session::Events& events)
{
    Diagnosis out;
    out.noticed = noticedOf(store, recognition);
    out.code = codeOf(store, recognition);
    for (const auto& ignored : recognition.ignored)
        out.ignored.append({ignored.quote, ignored.why});
    const auto* best = recognition.best();
    if (!best) {
        out.heading = Says::tr("This text alone does not tell why.");
        out.lead = recognition.sentence;
        return out;
    }
    out.cause = best->cause;
    out.confidence = best->confidence();
    out.temporary = best->temporary;
    const auto cause = store.cause(best->cause);
    if (cause) {
        out.heading = cause->sentence;
        out.lead = cause->reasons.value(best->reason, cause->lead);
        out.article = cause->article;
    } else {
        out.heading = recognition.sentence;
    }
    for (const auto& evidence : best->evidence) {
        const bool tells = decides(evidence, *best) && !evidence.says.isEmpty();
        if (tells && !out.because.contains(evidence.says) && out.because.size() < 3)
            out.because.append(evidence.says);
    }
    quoteOf(recognition, *best, out);
    out.whoActs = actorWords(best->acts);
    if (const auto figures = firstAdvice(store, events)) {
        out.whoActs = actorWords(figures->acts);
        if (figures->acts == model::Actor::You)
            out.inAbout = minutesWords(figures->minutes);
    }
    const session::TextGiven given = session::textGiven(recognition);
    if (const auto ask = session::separatingQuestion(store, given.suspicions, given.facts); ask && !isClear(*best))
        out.askTitle = ask->title;
    for (const auto& verdict : recognition.causes) {
        if (verdict.cause == best->cause || out.others.size() == 3)
            continue;
        const auto other = store.cause(verdict.cause);
        out.others.append({verdict.cause, other ? other->name : verdict.cause, verdict.probability});
    }
    if (out.others.isEmpty() && cause) {
        // Nothing else was found in the text; what it is most often taken for is still worth a look.
        for (auto it = cause->confusedWith.begin(); it != cause->confusedWith.end(); ++it) {
            const auto other = store.cause(it.key());
            const double probability = it.value() * (1 - best->probability);
            out.others.append({it.key(), other ? other->name : it.key(), probability});
        }
        std::sort(out.others.begin(), out.others.end(), [](const auto& a, const auto& b) {
            return a.probability != b.probability ? a.probability > b.probability : a.cause < b.cause;
        });
        if (out.others.size() > 2)
            out.others.resize(2);
    }
    return out;
}

} // namespace unsent::pages
