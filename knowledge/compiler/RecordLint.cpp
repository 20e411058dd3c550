#include "Linter.h"
#include "Register.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

void expectWords(const QStringList& words, const QStringList& allowed, const Place& place, const QString& key,
                 Remarks& remarks)
{
    for (const QString& word : words) {
        if (!allowed.contains(word))
            remarks.error(place, u"\"%1\" in \"%2\" can only be one of: %3"_s.arg(word, key, allowed.join(u", "_s)));
    }
}

void lintCodes(const Content& content, const Register& entries, Remarks& remarks)
{
    static const QRegularExpression replyForm(u"^[2-5][0-9][0-9]$"_s);
    const QStringList stages = {u"connect"_s, u"greeting"_s, u"ehlo"_s, u"starttls"_s,
                                u"auth"_s,    u"mail"_s,     u"rcpt"_s, u"data"_s};
    QHash<QString, Place> seen;
    for (const auto& [code, place] : content.codes) {
        if (!entries.namespaces.contains(code.nameSpace))
            remarks.error(place, u"the namespace \"%1\" is not known and is no provider's"_s.arg(code.nameSpace));
        if (seen.contains(idOf(code)))
            remarks.error(place, u"the code \"%1\" is already in %2:%3"_s.arg(idOf(code), seen[idOf(code)].file)
                                     .arg(seen[idOf(code)].line));
        seen.insert(idOf(code), place);
        for (const QString& reply : code.replies) {
            if (!replyForm.match(reply).hasMatch())
                remarks.error(place, u"\"%1\" is no SMTP reply code"_s.arg(reply));
        }
        if (!code.stage.isEmpty())
            expectWords({code.stage}, stages, place, u"stage"_s, remarks);
    }
    for (const auto& [provider, place] : content.providers) {
        const bool hasCodes =
            std::any_of(content.codes.begin(), content.codes.end(),
                        [&, name = provider.codes](const auto& code) { return code.value.nameSpace == name; });
        if (!provider.codes.isEmpty() && !hasCodes)
            remarks.warning(place, u"no code has the namespace \"%1\" yet"_s.arg(provider.codes));
    }
}

void lintProviders(const Content& content, Remarks& remarks)
{
    const QStringList signIns = {
        u"oauth2"_s,          u"password"_s, u"app-password"_s, u"authorisation-code"_s, u"separate-password"_s,
        u"bridge-password"_s, u"none"_s};
    QHash<QString, QString> owners;
    for (const auto& [provider, place] : content.providers) {
        expectWords(provider.signIn, signIns, place, u"sign-in"_s, remarks);
        if (!provider.userName.isEmpty())
            expectWords({provider.userName}, {u"address"_s, u"local-part"_s}, place, u"user-name"_s, remarks);
        if (provider.domains.isEmpty() && provider.hosts.isEmpty())
            remarks.error(place, u"without domains and hosts nobody finds this provider"_s);
        for (const QString& domain : provider.domains) {
            if (owners.contains(domain))
                remarks.error(place, u"the domain \"%1\" is already %2's"_s.arg(domain, owners[domain]));
            owners.insert(domain, provider.id);
        }
    }
}

void lintSignatureForm(const Placed<model::Signature>& placed, Remarks& remarks)
{
    static const QRegularExpression scopeForm(u"^(?:any|general|(?:mail-program|provider|server):[a-z0-9-]+)$"_s);
    const auto& [signature, place] = placed;
    if (!scopeForm.match(signature.scope).hasMatch())
        remarks.error(place, u"\"scope\" is to be any, general, mail-program:ID, provider:ID or server:ID"_s);
    const bool isFrame = signature.kind == "frame"_L1;
    const bool tells = !signature.weights.isEmpty() || !signature.facts.isEmpty();
    if (signature.weights.size() > 3 || (!tells && !isFrame))
        remarks.error(place, u"a signature has weights for one to three causes, or facts"_s);
    if (signature.examples.isEmpty())
        remarks.error(place, u"there is no \"example\""_s);
    if (signature.counterExamples.isEmpty())
        remarks.error(place, u"there is no \"not\""_s);
}

void lintFacts(const Content& content, Remarks& remarks)
{
    const QStringList tools = {u"connection-test"_s, u"name-check"_s, u"size-check"_s, u"this-computer"_s};
    for (const auto& [fact, place] : content.facts) {
        expectWords(fact.measuredBy, tools, place, u"measured-by"_s, remarks);
        QSet<QString> seen;
        for (const auto& value : fact.values) {
            if (value.text.isEmpty())
                remarks.error(place, u"the value \"%1\" has no words"_s.arg(value.id));
            if (seen.contains(value.id))
                remarks.error(place, u"the value \"%1\" is there twice"_s.arg(value.id));
            seen.insert(value.id);
        }
    }
}

} // namespace

void lintRecords(const Content& content, Remarks& remarks)
{
    const Register entries(content);
    lintFacts(content, remarks);
    lintCodes(content, entries, remarks);
    lintProviders(content, remarks);
    for (const auto& signature : content.signatures)
        lintSignatureForm(signature, remarks);
}

} // namespace unsent::compiler
