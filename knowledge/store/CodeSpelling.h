#pragma once

#include <CodeEntry.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace unsent::store {

/// A way to write a code, normalised; the lower rank is the better fit.
struct CodeSpelling {
    QString spelling;
    int rank = 0;
};

/// Lower case, no `#`, no `0x`, no brackets and dots around it: `0x800CCC79` and `800ccc79` are one.
QString normalisedCode(const QString& code);

/// All ways to write an entry's code: as it is, also with a class for the X of the registry (0), an alias (1), the same
/// number in another notation, such as the signed decimal of a hexadecimal number or the digits of 5.7.1 (2).
QList<CodeSpelling> spellingsOf(const model::CodeEntry& code);

/// What in a text can be a code, normalised, the longest first: the whole text, two words together, one.
QStringList possibleCodes(const QString& text);

} // namespace unsent::store
