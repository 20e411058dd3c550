#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace unsent::content {

/// One of the support articles the knowledge was drawn from.
struct Article {
    QString number; ///< the first three digits of its file name, such as 004
    QString text;
};

/// Where the articles are: the folder UNSENT_SEEDS names, else shared/seeds beside the source tree. They are not part
/// of the repository; nothing where there are none.
std::optional<QString> articleFolder();

/// The *.txt files of a folder, by name.
QList<Article> readArticles(const QString& folder);

} // namespace unsent::content
