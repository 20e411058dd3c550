#include "PageReaders.h"

#include "RecordReaders.h"

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

bool isSectionHeading(const MarkdownBlock& block)
{
    return block.kind == MarkdownBlock::Kind::Heading && block.level == 2;
}

void append(QString& markdown, const QString& block)
{
    if (!markdown.isEmpty())
        markdown += u"\n\n"_s;
    markdown += block;
}

QStringList valuesOf(const MarkdownBlock& heading)
{
    QStringList values;
    for (const QString& value : heading.plain.join(u' ').split(u',', Qt::SkipEmptyParts))
        values.append(value.trimmed());
    return values;
}

} // namespace

Placed<model::HowTo> readHowTo(MarkdownFile& file, Remarks& remarks)
{
    Placed<model::HowTo> howTo{{}, file.head.place()};
    howTo.value.id = file.head.text(u"id"_s);
    howTo.value.title = file.head.text(u"title"_s);
    howTo.value.picks = file.head.oneOf(u"picks"_s, {u"mail-program"_s, u"system"_s});
    howTo.value.sources = readSourceIds(file.head);
    file.head.finish();
    for (const MarkdownBlock& block : file.page.blocks) {
        if (isSectionHeading(block))
            howTo.value.sections.append({valuesOf(block), {}});
        else if (howTo.value.sections.isEmpty())
            append(howTo.value.lead, block.raw);
        else
            append(howTo.value.sections.last().markdown, block.raw);
    }
    for (const auto& section : std::as_const(howTo.value.sections)) {
        if (section.values.isEmpty() || section.markdown.isEmpty())
            remarks.error(howTo.place, u"the section \"%1\" is empty"_s.arg(section.values.join(u", "_s)));
    }
    return howTo;
}

Placed<model::Article> readArticle(MarkdownFile& file)
{
    Placed<model::Article> article{{}, file.head.place()};
    article.value.id = file.head.text(u"id"_s);
    article.value.title = file.head.text(u"title"_s);
    article.value.sources = readSourceIds(file.head);
    article.value.markdown = file.body;
    file.head.finish();
    return article;
}

Words readHowToWords(const MarkdownFile& file)
{
    Words words;
    QString field = u"lead"_s;
    for (const MarkdownBlock& block : file.page.blocks) {
        if (isSectionHeading(block))
            field = u"section/"_s + valuesOf(block).value(0);
        else
            append(words[field], block.raw);
    }
    return words;
}

} // namespace unsent::compiler
