#include "StoreWords.h"

#include "ErrorTexts.h"

#include <Redaction.h>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

/// Without the stretches in square brackets, one inside another or not.
QString withoutBrackets(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'[')
            ++depth;
        else if (c == u']' && depth > 0)
            outside += --depth == 0 ? u"\n"_s : QString();
        else if (depth == 0)
            outside += c;
    }
    return outside;
}

} // namespace

StoreWords::StoreWords(const store::Store& store)
{
    // Names of the program, of keys and of languages are the same everywhere.
    for (const QString& own :
         {u"Unsent"_s, u"English"_s, u"Deutsch"_s, u"anna@example.com"_s, u"Ctrl+Enter"_s, u"Enter"_s, u"Alt+←, Esc"_s,
          u"Ctrl+K"_s, u"Ctrl+N"_s, u"Ctrl++, Ctrl+−"_s, u"F1"_s, u"Anna's PC"_s, relayingDialog(),
          session::masked(relayingDialog()), smallTalk(), store.info().version})
        add(own);
    for (const auto& cause : store.causes()) {
        for (const QString& words : {cause.name, cause.sentence, cause.lead})
            add(words);
        for (const QString& reason : cause.reasons)
            add(reason);
        add(cause.message);
    }
    for (const auto& kind : store.factKinds()) {
        add(kind.shortTitle);
        for (const auto& value : kind.values)
            add(kind.textOf(value.id));
    }
    for (const QString& id : store.treeIds()) {
        const model::Tree* tree = store.tree(id);
        add(tree->title);
        add(tree->sources);
        for (const auto& node : tree->nodes) {
            for (const QString& words : {node.title, node.body, node.why, node.steps, node.message})
                add(words);
            for (const auto& answer : node.answers)
                add(answer.text), add(answer.hint);
        }
    }
    for (const auto& howTo : store.howTos()) {
        add(howTo.title), add(howTo.lead);
        for (const auto& section : howTo.sections)
            add(section.markdown);
        add(howTo.sources);
    }
    for (const auto& article : store.articles())
        add(article.title), add(article.markdown), add(article.sources);
    for (const auto& change : store.changes())
        add(change.before), add(change.after);
    for (const auto& entry : store.glossary())
        add(entry.word), add(entry.means);
    for (const auto& provider : store.providers()) {
        add(provider.name), add(provider.help), add(provider.statusPage), add(provider.checked);
        for (const QString& words : provider.before + provider.limits + provider.disputed + provider.domains)
            add(words);
        for (const auto& way : provider.submission)
            for (const QString& encryption : {u"STARTTLS"_s, u"SSL/TLS"_s, u"not encrypted"_s})
                add(u"%1, port %2, %3"_s.arg(way.host).arg(way.port).arg(encryption));
        add(provider.sources);
    }
    const model::RuleSet rules = store.ruleSet();
    for (const auto& signature : rules.signatures)
        add(signature.says);
    QSet<QString> codes;
    for (const auto& entry : rules.codes)
        codes.insert(entry.code);
    for (const QString& code : std::as_const(codes)) {
        for (const auto& entry : store.lookup(code)) {
            // A line of a search has code and title, and the words of the entry one after the other.
            add(entry.code + u' ' + entry.title);
            add(entry.meaning + u' ' + entry.action + u' ' + entry.corrects);
            add(entry.corrects), add(entry.nameSpace), add(entry.sources);
        }
    }
}

void StoreWords::add(const QList<model::Source>& sources)
{
    for (const auto& source : sources)
        add(source.title), add(source.url), add(source.checked), add(source.note);
}

void StoreWords::add(const QString& text)
{
    static const QRegularExpression linkTarget(u"\\]\\([^)]*\\)"_s);
    const auto lines = text.split(u'\n');
    for (QString line : lines)
        m_all += lettersOf(line.replace(linkTarget, u" "_s)) + u'\n';
}

QStringList StoreWords::unknownIn(const QString& shown) const
{
    static const QRegularExpression parts(u"\\n| · | → |: |\\x{2028}|\\x{2029}|\\x{fffc}"_s);
    // Sizes, and days as the report writes them.
    static const QRegularExpression number(u"^([\\d.,]+\\s*(bytes|kB|MB|GB|%)?|\\d{4}-\\d\\d-\\d\\d)$"_s);
    QStringList unknown;
    const auto pieces = withoutBrackets(shown).split(parts, Qt::SkipEmptyParts);
    for (const QString& piece : pieces) {
        const QString letters = lettersOf(piece);
        const bool isNumber = number.match(piece.trimmed()).hasMatch();
        if (!letters.isEmpty() && !isNumber && !m_all.contains(letters))
            unknown.append(piece.trimmed().left(80));
    }
    return unknown;
}

} // namespace unsent::test
