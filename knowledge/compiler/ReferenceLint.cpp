#include "Linter.h"
#include "Register.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

/// Looks at ids and says each fault where it stands.
class References {
public:
    References(const Content& content, Remarks& remarks)
        : m_content(content)
        , m_register(content)
        , m_remarks(remarks)
    {
    }

    void lint();

private:
    template <typename Entries> void lintIds(const QString& kind, const Entries& entries)
    {
        QHash<QString, Place> seen;
        for (const auto& entry : entries)
            lintId(kind, entry.value.id, entry.place, seen);
    }
    template <typename Entries> void lintSources(const Entries& entries)
    {
        for (const auto& entry : entries) {
            if (entry.value.sources.isEmpty())
                m_remarks.error(entry.place, u"there is no source"_s);
            for (const auto& source : entry.value.sources)
                expect(m_register.sources.contains(source.id), entry.place, u"source"_s, source.id);
        }
    }
    void lintId(const QString& kind, const QString& id, const Place& place, QHash<QString, Place>& seen);
    void expect(bool isKnown, const Place& place, const QString& kind, const QString& id);
    void expectCause(const Place& place, const QString& id)
    {
        expect(m_register.causes.contains(id), place, u"cause"_s, id);
    }
    void expectValue(const Place& place, const QString& fact, const QString& value);
    void lintCauses();
    void lintHowTos();
    void lintSignatures();
    void lintWalks();

    const Content& m_content;
    Register m_register;
    Remarks& m_remarks;
};

void References::lintId(const QString& kind, const QString& id, const Place& place, QHash<QString, Place>& seen)
{
    static const QRegularExpression form(u"^[a-z0-9]+(?:[-.][a-z0-9]+)*$"_s);
    if (!id.isEmpty() && !form.match(id).hasMatch())
        m_remarks.error(place, u"the id \"%1\" is to be lower-case words joined by hyphens"_s.arg(id));
    if (const auto first = seen.constFind(id); first != seen.constEnd())
        m_remarks.error(place, u"the %1 \"%2\" is already in %3:%4"_s.arg(kind, id, first->file).arg(first->line));
    else
        seen.insert(id, place);
}

void References::expect(bool isKnown, const Place& place, const QString& kind, const QString& id)
{
    if (!isKnown)
        m_remarks.error(place, u"there is no %1 \"%2\""_s.arg(kind, id));
}

void References::expectValue(const Place& place, const QString& fact, const QString& value)
{
    if (const QString fault = m_register.faultOf(fact, value); !fault.isEmpty())
        m_remarks.error(place, fault);
}

void References::lintCauses()
{
    for (const auto& [cause, place] : m_content.causes) {
        expect(m_register.trees.contains(cause.tree), place, u"tree"_s, cause.tree);
        if (!cause.article.isEmpty())
            expect(m_register.articles.contains(cause.article), place, u"article"_s, cause.article);
        for (auto other = cause.confusedWith.begin(); other != cause.confusedWith.end(); ++other) {
            expectCause(place, other.key());
            if (other.key() == cause.id)
                m_remarks.error(place, u"a cause cannot be confused with itself"_s);
        }
    }
}

void References::lintHowTos()
{
    for (const auto& [howTo, place] : m_content.howTos) {
        QStringList values;
        for (const auto& section : howTo.sections)
            values += section.values;
        for (const QString& value : std::as_const(values)) {
            expectValue(place, howTo.picks, value);
            if (values.count(value) > 1)
                m_remarks.error(place, u"\"%1\" has more than one section"_s.arg(value));
        }
        if (!values.contains("other"_L1))
            m_remarks.error(place, u"there is no section \"other\" for every other program"_s);
    }
}

void References::lintSignatures()
{
    for (const auto& [signature, place] : m_content.signatures) {
        for (const auto& weight : signature.weights)
            expectCause(place, weight.cause);
        const auto* first =
            m_register.causes.value(signature.weights.isEmpty() ? QString() : signature.weights[0].cause);
        if (!signature.reason.isEmpty() && first && !first->value.reasons.contains(signature.reason))
            m_remarks.error(place, u"the cause \"%1\" has no reason \"%2\""_s.arg(first->value.id, signature.reason));
        for (auto fact = signature.facts.begin(); fact != signature.facts.end(); ++fact)
            expectValue(place, fact.key(), fact.value());
        expect(m_register.sources.contains(signature.source.id), place, u"source"_s, signature.source.id);
        if (signature.scope.startsWith("provider:"_L1))
            expect(m_register.providers.contains(signature.scope.mid(9)), place, u"provider"_s, signature.scope.mid(9));
    }
}

void References::lintWalks()
{
    for (const auto& [walk, place] : m_content.walks) {
        for (const QString& end : QStringList{walk.ends} + walk.thenEnds) {
            const auto* tree = m_register.trees.value(end.section(u'/', 0, 0));
            const bool isNode = tree && tree->nodeLines.contains(end.section(u'/', 1));
            expect(isNode || end == "outcome"_L1, place, u"node"_s, end);
        }
        for (const auto& [fact, value] : walk.given + walk.answers) {
            if (fact != "provider"_L1) // a walk may be about a provider that nobody knows
                expectValue(place, fact, value);
        }
    }
}

void References::lint()
{
    lintIds(u"source"_s, m_content.sources);
    lintIds(u"fact"_s, m_content.facts);
    lintIds(u"cause"_s, m_content.causes);
    lintIds(u"tree"_s, m_content.trees);
    lintIds(u"how-to"_s, m_content.howTos);
    lintIds(u"article"_s, m_content.articles);
    lintIds(u"signature"_s, m_content.signatures);
    lintIds(u"provider"_s, m_content.providers);
    lintIds(u"change"_s, m_content.changes);
    lintIds(u"glossary entry"_s, m_content.glossary);
    lintSources(m_content.causes);
    lintSources(m_content.trees);
    lintSources(m_content.howTos);
    lintSources(m_content.articles);
    lintSources(m_content.codes);
    lintSources(m_content.providers);
    lintSources(m_content.changes);
    for (const auto& [code, place] : m_content.codes) {
        for (const QString& cause : code.causes)
            expectCause(place, cause);
        if (!code.provider.isEmpty())
            expect(m_register.providers.contains(code.provider), place, u"provider"_s, code.provider);
    }
    for (const auto& [change, place] : m_content.changes) {
        for (const QString& cause : change.causes)
            expectCause(place, cause);
        for (const QString& provider : change.providers)
            expect(m_register.providers.contains(provider), place, u"provider"_s, provider);
    }
    lintCauses();
    lintHowTos();
    lintSignatures();
    lintWalks();
}

} // namespace

void lintReferences(const Content& content, Remarks& remarks)
{
    References(content, remarks).lint();
}

} // namespace unsent::compiler
