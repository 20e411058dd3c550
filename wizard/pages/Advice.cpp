#include "Advice.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(unsent::pages::Advice)
};

/// Which section of a how-to to show, and what is to be said about the choice.
struct Pick {
    QString value;
    QString note;
};

/// What the person chose counts most, then what is known, then what the form of the message makes likely.
Pick pickFor(const model::HowTo& howTo, const session::Position& position, const Picking& picking,
             const model::FactKind* kind)
{
    if (const QString chosen = picking.byHand.value(howTo.picks); !chosen.isEmpty())
        return {chosen, {}};
    for (const model::Fact& fact : position.facts) {
        if (fact.id != howTo.picks || fact.isUnsure())
            continue;
        const bool told = fact.source == model::FactSource::Pasted && kind;
        return {fact.value, told ? Says::tr("Your message was written with %1. Choose another if that is wrong.")
                                       .arg(kind->textOf(fact.value))
                                 : QString()};
    }
    const bool fromOutlook = picking.form == "outlook-dialog"_L1 || picking.form == "outlook-send-receive"_L1;
    if (fromOutlook && howTo.picks == "mail-program"_L1)
        return {u"outlook-classic"_s, Says::tr("The message looks like one of Outlook. Choose your program if it is "
                                               "another one.")};
    return {};
}

void addHowTo(const store::Store& store, const session::Position& position, const model::HowTo& howTo,
              const Picking& picking, Advice& out)
{
    out.picks = howTo.picks;
    const auto kind = store.factKind(howTo.picks);
    const Pick pick = pickFor(howTo, position, picking, kind ? &*kind : nullptr);
    const model::HowTo::Section* own = howTo.sectionFor(pick.value);
    for (const auto& section : howTo.sections) {
        for (const QString& value : section.values) {
            out.programs.append({value, kind ? kind->textOf(value) : value});
            if (&section == own && (out.chosen.isEmpty() || value == pick.value))
                out.chosen = value;
        }
    }
    if (picking.byHand.contains(howTo.picks))
        out.chosen = pick.value;
    out.isPicked = own && own->values.contains(pick.value);
    if (out.isPicked)
        out.pickNote = pick.note;
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
                 const Picking& picking)
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
    if (!node->tool.isEmpty() && picking.mayTest(node->tool)) {
        out.offer = offerOf(node->tool, model::valueOf(position.facts, "server"_L1));
        out.isToolAlone = node->isToolAlone();
    }
    if (!node->steps.isEmpty()) {
        const SplitSteps split = splitSteps(node->steps);
        out.before = split.before;
        out.steps = split.steps;
        out.after = split.after;
    }
    if (const auto howTo = node->howTo.isEmpty() ? std::nullopt : store.howTo(node->howTo))
        addHowTo(store, position, *howTo, picking, out);
    const QString provider = model::valueOf(position.facts, u"provider"_s);
    if (const auto card = provider.isEmpty() ? std::nullopt : store.providerById(provider)) {
        const bool aboutSignIn = tree->id == "authentication"_L1 || tree->id == "relay-denied"_L1;
        if (aboutSignIn)
            out.hints = card->before;
        const auto changes = store.changes();
        for (const auto& change : changes) {
            if (change.providers.contains(provider) && change.causes.contains(position.cause))
                out.noticed.append(change.sentence(QDate::currentDate()));
        }
    }
    return out;
}

} // namespace unsent::pages
