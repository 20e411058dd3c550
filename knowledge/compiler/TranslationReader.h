#pragma once

#include "Content.h"
#include "MarkdownFile.h"

namespace unsent::compiler {

/// A record of LANGUAGE/FOLDER/*.yaml: its id and only the keys that are words. `entity` is the kind of entry.
Translation readRecordTranslation(YamlRecord& record, const QString& entity, const QString& language);
/// A page of LANGUAGE/trees, howto or articles.
Translation readPageTranslation(MarkdownFile& file, const QString& entity, const QString& language, Remarks& remarks);

} // namespace unsent::compiler
