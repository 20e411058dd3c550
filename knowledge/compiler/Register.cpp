#include "Register.h"

#include <Fact.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

Register::Register(const Content& content)
    : namespaces{u"smtp-reply"_s, u"enhanced-status"_s,
                 u"outlook"_s,    u"socket"_s,
                 u"exchange"_s,   u"gmail"_s,
                 u"yahoo"_s,      u"sendgrid"_s,
                 u"ses"_s,        u"mailgun-http"_s,
                 u"pop3"_s,       u"imap"_s,
                 u"nntp"_s,       u"ras"_s}
{
    for (const auto& source : content.sources)
        sources.insert(source.value.id);
    for (const auto& howTo : content.howTos)
        howTos.insert(howTo.value.id);
    for (const auto& article : content.articles)
        articles.insert(article.value.id);
    for (const auto& fact : content.facts)
        facts.insert(fact.value.id, &fact.value);
    for (const auto& cause : content.causes)
        causes.insert(cause.value.id, &cause);
    for (const auto& tree : content.trees)
        trees.insert(tree.value.id, &tree);
    for (const auto& provider : content.providers) {
        providers.insert(provider.value.id);
        namespaces.insert(provider.value.id);
        if (!provider.value.codes.isEmpty())
            namespaces.insert(provider.value.codes);
    }
}

QString Register::faultOf(const QString& fact, const QString& value) const
{
    const model::FactKind* kind = facts.value(fact);
    if (!kind)
        return u"the fact \"%1\" is not declared"_s.arg(fact);
    if (value == model::UnsureValue)
        return {};
    if (kind->kind == model::FactKind::Kind::Choice) {
        const bool isDeclared = std::any_of(kind->values.begin(), kind->values.end(),
                                            [&](const auto& declared) { return declared.id == value; });
        return isDeclared ? QString() : u"the fact \"%1\" has no value \"%2\""_s.arg(fact, value);
    }
    if (fact == "provider"_L1 && value != "other"_L1 && !providers.contains(value))
        return u"there is no provider \"%1\""_s.arg(value);
    return {};
}

} // namespace unsent::compiler
