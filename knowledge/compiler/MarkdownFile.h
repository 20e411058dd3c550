#pragma once

#include "MarkdownOutline.h"
#include "YamlRecord.h"

#include <optional>

namespace unsent::compiler {

/// A Markdown file: its YAML head between two lines of `---`, and the page below it.
struct MarkdownFile {
    YamlRecord head;
    MarkdownPage page;
    QString body; ///< the page as written, trimmed
};

/// Absent when the head is missing or cannot be read, which is told. Raw HTML and images are refused.
std::optional<MarkdownFile> markdownFile(const QByteArray& bytes, const QString& file, Remarks& remarks);

} // namespace unsent::compiler
