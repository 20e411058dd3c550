#pragma once

#include "Content.h"

namespace unsent::compiler {

/// One thing the search can find, in one language.
struct SearchEntry {
    QString kind; ///< code, provider, tree, how-to, glossary, article
    QString id;
    QString language;
    QString title;
    QString snippet; ///< plain text, about two lines
    QString keys;    ///< what it is called by: ids, aliases, domains, names of its causes
    QString body;
};

/// In the order of importance, which is the order of ties and of what is looked at first: short lists of things people
/// name (trees by how common their causes are, providers, codes) before the long list of articles.
QList<SearchEntry> searchEntries(const Content& content);

/// Markdown as plain words, cut after about 160 characters at the end of a word.
QString snippetOf(const QString& markdown);

} // namespace unsent::compiler
