#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace unsent::test {

/// A text that is to be seen, and the widget that shows it.
struct SeenText {
    const QWidget* widget;
    QString text; ///< plain
};

/// Every visible text inside `root`: labels, buttons, hints, placeholders, documents.
QList<SeenText> seenTexts(const QWidget& root);
/// Texts that do not fit into their widget, and widgets cut off by what they stand in; one sentence each.
QStringList clippedTexts(const QWidget& root);
/// Controls a keyboard can reach of which a screen reader has nothing to say; class and object name each.
QStringList namelessControls(const QWidget& root);
/// Class, object name and the beginning of the text, to be named in a failure.
QString nameOf(const QWidget& widget);

} // namespace unsent::test
