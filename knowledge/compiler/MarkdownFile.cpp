#include "MarkdownFile.h"

using namespace Qt::StringLiterals;

namespace unsent::compiler {

std::optional<MarkdownFile> markdownFile(const QByteArray& bytes, const QString& file, Remarks& remarks)
{
    const qsizetype end = bytes.indexOf("\n---\n", 3);
    if (!bytes.startsWith("---\n") || end < 0) {
        remarks.error({file, 1}, u"the file is to begin with a head between two lines of ---"_s);
        return std::nullopt;
    }
    auto head = headOf(bytes.mid(4, end - 3), file, 2, remarks);
    if (!head)
        return std::nullopt;
    const QByteArray body = bytes.mid(end + 5);
    const int firstLine = int(bytes.left(end + 5).count('\n')) + 1;
    MarkdownFile markdown{*head, outlineOf(body, firstLine), QString::fromUtf8(body).trimmed()};
    for (const int line : markdown.page.forbidden)
        remarks.error({file, line}, u"HTML and images are not shown; write it in Markdown and words"_s);
    return markdown;
}

} // namespace unsent::compiler
