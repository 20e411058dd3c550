#pragma once

#include "Articles.h"

#include <QList>
#include <QString>

namespace unsent::content {

/// A code as an article lists it.
struct ListedCode {
    QString article;
    QString code;
    QString nameSpace; ///< where the table says what kind of code it is; empty when only the text mentions it
    QString message;   ///< the server's words of a table row, may be empty
};

/// Every code of every article, each once: numbers such as 0x800CCC79 and 5.7.1 wherever they stand, server errors in
/// quoted dialogs, the headings of the list of status codes, and each row of each table.
QList<ListedCode> listedCodes(const QList<Article>& articles);

} // namespace unsent::content
