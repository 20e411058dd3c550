#include "TreeReader.h"

#include "RecordReaders.h"
#include "TreeBlocks.h"

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

using Kind = MarkdownBlock::Kind;

/// The part of a tree under one `##` heading.
struct Section {
    QString id;
    Place place;
    bool isAdvice = false;
    QList<MarkdownBlock> blocks;
};

void append(QString& markdown, const QString& block)
{
    if (!markdown.isEmpty())
        markdown += u"\n\n"_s;
    markdown += block;
}

QString joined(const QStringList& plain)
{
    return plain.join(u' ').simplified();
}

QList<Section> sectionsOf(const MarkdownPage& page, const QString& file, bool hasParts, Remarks& remarks)
{
    QList<Section> sections;
    std::optional<bool> isAdvice;
    for (const MarkdownBlock& block : page.blocks) {
        const Place place{file, block.firstLine};
        const QString words = joined(block.plain);
        if (block.kind == Kind::Heading && block.level == 1) {
            if (!hasParts || (words != "Questions"_L1 && words != "Advice"_L1))
                remarks.error(place, u"a # heading can only be Questions or Advice"_s);
            isAdvice = words == "Advice"_L1;
        } else if (block.kind == Kind::Heading && block.level == 2) {
            if (hasParts && !isAdvice)
                remarks.error(place, u"a node stands under # Questions or # Advice"_s);
            sections.append({words, place, isAdvice.value_or(false), {}});
        } else if (sections.isEmpty()) {
            remarks.error(place, u"words before the first node are never shown"_s);
        } else {
            sections.last().blocks.append(block);
        }
    }
    return sections;
}

/// The first line of a section when it starts with one of the words given, taken away from it.
QString takeFirstLine(Section& section, const QStringList& starts)
{
    if (section.blocks.isEmpty() || section.blocks.first().kind != Kind::Paragraph)
        return {};
    QStringList& plain = section.blocks.first().plain;
    const QString line = plain.value(0).trimmed();
    const bool fits =
        std::any_of(starts.begin(), starts.end(), [&](const QString& start) { return line.startsWith(start); });
    if (!fits)
        return {};
    plain.removeFirst();
    if (plain.isEmpty())
        section.blocks.removeFirst();
    return line;
}

QString takeTitle(Section& section)
{
    if (section.blocks.isEmpty() || section.blocks.first().kind != Kind::Paragraph)
        return {};
    return joined(section.blocks.takeFirst().plain);
}

void readAnswers(model::Node& node, const MarkdownBlock& list, PlacedTree& tree, Remarks& remarks)
{
    for (const MarkdownItem& item : list.items) {
        const Place place{tree.place.file, item.line};
        const auto key = readAnswerKey(item.code);
        const auto target = item.link ? readTarget(item.link->target, tree.value.id) : std::nullopt;
        if (!key) {
            remarks.error(place, u"an answer begins with `fact=value`"_s);
        } else if (!target) {
            remarks.error(place,
                          u"the answer %1 leads nowhere: its link is to be #node or tree.md#node"_s.arg(item.code));
        } else {
            node.answers.append(
                {key->first, key->second, item.link->text.simplified(), withoutDash(item.after), *target});
            tree.answerLines.insert(node.id + u'/' + key->second, item.line);
        }
    }
}

/// The line `tool: connection-test`: the tool's id, empty where none is named.
QString takeTool(Section& section, Remarks& remarks)
{
    const QString line = takeFirstLine(section, {u"tool:"_s});
    const QString tool = line.mid(5).trimmed();
    if (!line.isEmpty() && tool.isEmpty())
        remarks.error(section.place, u"\"tool:\" names no tool"_s);
    return tool;
}

void readQuestion(model::Node& node, Section& section, PlacedTree& tree, Remarks& remarks)
{
    node.tool = takeTool(section, remarks);
    if (!node.tool.isEmpty())
        node.kind = model::Node::Kind::Tool;
    node.title = takeTitle(section);
    for (const MarkdownBlock& block : std::as_const(section.blocks)) {
        const bool hasKeys = block.kind == Kind::Bullets &&
                             std::any_of(block.items.begin(), block.items.end(),
                                         [](const MarkdownItem& item) { return readAnswerKey(item.code).has_value(); });
        if (hasKeys)
            readAnswers(node, block, tree, remarks);
        else if (const auto why = readWhy(block.raw, u"en"_s); why && block.kind == Kind::Paragraph)
            append(node.why, *why);
        else
            append(node.body, block.raw);
    }
}

/// `See [..](../howto/ID.md).`: the id of the how-to, empty for another paragraph.
QString readHowTo(const MarkdownBlock& block, const MarkdownPage& page, const QString& file, Remarks& remarks)
{
    QString howTo;
    if (block.kind != Kind::Paragraph || !block.raw.startsWith("See "_L1))
        return {};
    for (const MarkdownLink& link : page.links) {
        if (link.line < block.firstLine || link.line > block.lastLine)
            continue;
        if (!link.target.startsWith("../howto/"_L1) || !link.target.endsWith(".md"_L1))
            continue;
        if (!howTo.isEmpty())
            remarks.error({file, block.firstLine}, u"an advice shows one how-to"_s);
        howTo = link.target.mid(9).chopped(3);
    }
    return howTo;
}

bool readSolved(model::Node& node, const MarkdownBlock& block, const PlacedTree& tree, Remarks& remarks)
{
    if (block.kind != Kind::Bullets || block.items.isEmpty() || !readAnswerKey(block.items.first().code))
        return false;
    for (const MarkdownItem& item : block.items) {
        const auto target = item.link ? readTarget(item.link->target, tree.value.id) : std::nullopt;
        const Place place{tree.place.file, item.line};
        if (item.code != "solved=no"_L1 || node.whenNotSolved)
            remarks.error(place, u"an advice has one way on, `solved=no`"_s);
        else if (!target)
            remarks.error(place, u"`solved=no` leads nowhere: its link is to be #node or tree.md#node"_s);
        else
            node.whenNotSolved = target;
    }
    return true;
}

void readAdvice(model::Node& node, Section& section, const PlacedTree& tree, const MarkdownPage& page, Remarks& remarks)
{
    node.kind = model::Node::Kind::Advice;
    const QString figures = takeFirstLine(section, {u"acts:"_s, u"minutes:"_s, u"helps:"_s});
    node.figures = readFigures(figures, section.place, remarks);
    node.tool = takeTool(section, remarks);
    node.title = takeTitle(section);
    for (const MarkdownBlock& block : std::as_const(section.blocks)) {
        if (const QString howTo = readHowTo(block, page, tree.place.file, remarks); !howTo.isEmpty()) {
            if (!node.howTo.isEmpty())
                remarks.error({tree.place.file, block.firstLine}, u"an advice shows one how-to"_s);
            node.howTo = howTo;
        } else if (!readSolved(node, block, tree, remarks)) {
            if (block.kind == Kind::Numbers)
                append(node.steps, block.raw);
            else if (block.kind == Kind::Quote)
                append(node.message, quoted(block.raw));
            else
                append(node.body, block.raw);
        }
    }
}

QList<model::StartCondition> readStarts(YamlRecord& head)
{
    QList<model::StartCondition> conditions;
    const QStringList parts = head.optionalText(u"starts-when"_s).split(u" or "_s, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString subject = part.section(u'=', 0, 0).section(u':', 0, 0).trimmed();
        const QString value = part.contains(u'=') ? part.section(u'=', 1).trimmed() : QString();
        if ((subject != "cause"_L1 && subject != "door"_L1 && subject != "fact"_L1) || value.isEmpty())
            head.error(
                u"\"starts-when\" is to be \"cause = ID\", \"door = ID\" or \"fact = ID\", several joined by \" or \""_s);
        else
            conditions.append({subject, value});
    }
    return conditions;
}

} // namespace

PlacedTree readTree(MarkdownFile& file, Remarks& remarks)
{
    PlacedTree tree{{}, file.head.place(), {}, {}};
    tree.value.id = file.head.text(u"id"_s);
    tree.value.title = file.head.text(u"title"_s);
    tree.value.startsWhen = readStarts(file.head);
    tree.value.sources = readSourceIds(file.head);
    file.head.finish();

    QList<Section> sections = sectionsOf(file.page, tree.place.file, true, remarks);
    for (Section& section : sections) {
        model::Node node;
        node.id = section.id;
        if (tree.nodeLines.contains(node.id))
            remarks.error(section.place, u"the node \"%1\" is there twice"_s.arg(node.id));
        tree.nodeLines.insert(node.id, section.place.line);
        if (section.isAdvice)
            readAdvice(node, section, tree, file.page, remarks);
        else
            readQuestion(node, section, tree, remarks);
        tree.value.nodes.append(node);
    }
    return tree;
}

Words readTreeWords(const MarkdownFile& file, const QString& language, Remarks& remarks)
{
    Words words;
    QList<Section> sections = sectionsOf(file.page, file.head.place().file, false, remarks);
    for (Section& section : sections) {
        const QString node = section.id + u'/';
        words.insert(node + u"title"_s, takeTitle(section));
        for (const MarkdownBlock& block : std::as_const(section.blocks)) {
            if (block.kind == Kind::Bullets && !block.items.isEmpty() && readAnswerKey(block.items.first().code)) {
                for (const MarkdownItem& item : block.items) {
                    const auto key = readAnswerKey(item.code);
                    if (!key || key->first == "solved"_L1)
                        continue;
                    const QString all = item.before + (item.link ? item.link->text + item.after : QString());
                    words.insert(node + u"answer/"_s + key->second, all.section(u" — "_s, 0, 0).simplified());
                    if (all.contains(u" — "_s))
                        words.insert(node + u"hint/"_s + key->second, all.section(u" — "_s, 1).simplified());
                }
            } else if (const auto why = readWhy(block.raw, language); why && block.kind == Kind::Paragraph) {
                append(words[node + u"why"_s], *why);
            } else if (block.kind == Kind::Numbers) {
                append(words[node + u"steps"_s], block.raw);
            } else if (block.kind == Kind::Quote) {
                append(words[node + u"message"_s], quoted(block.raw));
            } else {
                append(words[node + u"body"_s], block.raw);
            }
        }
    }
    return words;
}

} // namespace unsent::compiler
