#pragma once

#include "ToolOffer.h"

#include <Fact.h>
#include <Position.h>
#include <Store.h>

#include <QList>
#include <QMap>
#include <QString>

namespace unsent::pages {

/// Everything an advice page says, chosen beforehand.
struct Advice {
    struct Program {
        QString value; ///< of the picking fact
        QString name;
    };

    QString title;
    QString lead; ///< Markdown
    model::AdviceFigures figures;
    QString picks;           ///< the fact that picks the section, empty without a how-to
    QList<Program> programs; ///< the sections there are, in the order written
    QString chosen;          ///< the section shown
    bool isPicked = false;   ///< the section is known to be the person's: it was told, measured or chosen
    QString pickNote;        ///< why that section, where nobody chose it; may be empty
    QString before;          ///< Markdown before the steps, from the how-to's section
    QStringList steps;       ///< Markdown, one each
    QString after;           ///< Markdown after the steps
    QString message;         ///< ready message, filled; may be empty
    QStringList hints;       ///< what the provider wants first
    QStringList noticed;     ///< dated changes
    QList<model::Source> sources;
    ToolOffer offer;          ///< a tool of ours that the advice names; empty for none
    bool isToolAlone = false; ///< using the tool is all there is to do
    QString found;            ///< what the tool found the last time, one sentence; may be empty
};

/// What decides which section of a how-to is shown, besides the facts.
struct Picking {
    QMap<QString, QString> byHand; ///< the person's own choices, by the fact that picks; they override it
    QString form; ///< of the text that was pasted: an Outlook dialog makes Outlook likely; may be empty
    bool mayUseNetwork = true;

    bool mayTest(const QString& tool) const { return mayUseNetwork || tool != QLatin1String("connection-test"); }
};

/// The advice of `position` in the words of the person's own program.
Advice adviceFor(const store::Store& store, const session::Position& position, const QString& message,
                 const Picking& picking);

/// Numbered steps of a Markdown list as single items, and the words before and after it.
struct SplitSteps {
    QString before;
    QStringList steps;
    QString after;
};
SplitSteps splitSteps(const QString& markdown);

} // namespace unsent::pages
