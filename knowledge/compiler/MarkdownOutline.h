#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace unsent::compiler {

struct MarkdownLink {
    QString text;
    QString target;
    int line = 0;
};

/// A list item as the trees use it: a word in code, a link, and words after it.
struct MarkdownItem {
    int line = 0;
    QString code;
    QString before; ///< plain words that stand after the code and before a link, or alone
    std::optional<MarkdownLink> link;
    QString after; ///< plain words after the link
};

/// One block at the top level of a page.
struct MarkdownBlock {
    enum class Kind { Heading, Paragraph, Bullets, Numbers, Quote, Other };
    Kind kind = Kind::Other;
    int level = 0; ///< of a heading
    int firstLine = 0;
    int lastLine = 0;
    QStringList plain; ///< the words without markup, line by line
    QString raw;       ///< the Markdown as written
    QList<MarkdownItem> items;
};

/// A Markdown page taken apart as far as the compiler needs it. Lines count from the number given.
struct MarkdownPage {
    QList<MarkdownBlock> blocks;
    QList<MarkdownLink> links;
    QList<int> forbidden; ///< lines with raw HTML or images
};

MarkdownPage outlineOf(const QByteArray& markdown, int firstLine);

} // namespace unsent::compiler
