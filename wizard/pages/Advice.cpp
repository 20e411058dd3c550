#include "Advice.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

QString valueOf(const session::Position& position, const QString& fact)
{
    for (const model::Fact& known : position.facts) {
        if (known.id == fact && !known.isUnsure())
            return known.value;
    }
    return {};
}

void addHowTo(const store::Store& store, const session::Position& position, const model::HowTo& howTo,
              const QString& program, Advice& out)
{
    out.picks = howTo.picks;
    const auto kind = store.factKind(howTo.picks);
    const model::HowTo::Section* own = howTo.sectionFor(program.isEmpty() ? valueOf(position, howTo.picks) : program);
    for (const auto& section : howTo.sections) {
        for (const QString& value : section.values) {
            out.programs.append({value, kind ? kind->textOf(value) : value});
            if (&section == own && (out.chosen.isEmpty() || value == program))
                out.chosen = value;
        }
    }
    if (!program.isEmpty())
        out.chosen = program;
    else if (const QString known = valueOf(position, howTo.picks); own && own->values.contains(known))
        out.chosen = known;
    if (!howTo.lead.isEmpty())
        out.lead += out.lead.isEmpty() ? howTo.lead : u"\n\n"_s + howTo.lead;
    if (own) {
        const SplitSteps split = splitSteps(own->markdown);
        out.before = split.before;
        out.steps += split.steps;
        out.after = split.after;
    }
    out.sources += howTo.sources;
}

} // namespace

SplitSteps splitSteps(const QString& markdown)
{
    static const QRegularExpression numbered(u"^\\s{0,3}\\d+[.)]\\s+(.*)$"_s);
    SplitSteps split;
    bool inList = false;
    bool blank = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString& line : lines) {
        const auto match = numbered.match(line);
        if (match.hasMatch()) {
            split.steps.append(match.captured(1));
            inList = true;
            blank = false;
        } else if (line.trimmed().isEmpty()) {
            blank = true;
            (inList ? split.after : split.before) += u'\n';
        } else if (inList && (!blank || line.startsWith("   "_L1))) {
            // A wrapped step, or a paragraph that belongs to it.
            split.steps.last() += (blank ? u"\n\n"_s : u" "_s) + line.trimmed();
            blank = false;
        } else {
            (inList ? split.after : split.before) += line + u'\n';
        }
    }
    split.before = split.before.trimmed();
    split.after = split.after.trimmed();
    return split;
}

Advice adviceFor(const store::Store& store, const session::Position& position, const QString& message,
                 const QString& program)
{
    Advice out;
    const model::Tree* tree = store.tree(position.node.tree);
    const model::Node* node = tree ? tree->node(position.node.node) : nullptr;
    if (!node)
        return out;
    out.title = node->title;
    out.lead = node->body;
    out.figures = node->figures;
    out.message = message;
    out.sources = tree->sources;
    if (!node->steps.isEmpty()) {
        const SplitSteps split = splitSteps(node->steps);
        out.before = split.before;
        out.steps = split.steps;
        out.after = split.after;
    }
    if (const auto howTo = node->howTo.isEmpty() ? std::nullopt : store.howTo(node->howTo))
        addHowTo(store, position, *howTo, program, out);
    const QString provider = valueOf(position, u"provider"_s);
    if (const auto card = provider.isEmpty() ? std::nullopt : store.providerById(provider)) {
        const bool aboutSignIn = tree->id == "authentication"_L1 || tree->id == "relay-denied"_L1;
        if (aboutSignIn)
            out.noticed += card->before;
        const auto changes = store.changes();
        for (const auto& change : changes) {
            if (change.providers.contains(provider) && change.causes.contains(position.cause))
                out.noticed.append(change.sentence(QDate::currentDate()));
        }
    }
    return out;
}

} // namespace unsent::pages
