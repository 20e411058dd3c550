#pragma once

#include "Page.h"

#include <Fact.h>

#include <QList>

namespace unsent::pages {

/// What a tool was opened for: by itself from the start page, to answer the question that stands, or because an advice
/// names it.
enum class ToolUse { Alone, ForQuestion, ForAdvice };

/// A page with a tool that finds facts. In the middle of a walk its facts let the walk go on; opened from the start
/// page they lead into the tree that fits.
class ToolPage : public Page {
    Q_OBJECT
public:
    ToolPage(const QString& name, ToolUse use, QWidget* parent)
        : Page(name, parent)
        , m_use(use)
    {
    }

    QList<BarItem> bar() const override;

Q_SIGNALS:
    void backWanted();
    /// The person would rather answer the question than use the tool.
    void answerInstead();
    /// `summary` is one sentence for the trail and the report.
    void measured(const QList<unsent::model::Fact>& facts, const QString& summary);

protected:
    /// The facts as they are now; empty disables the next action.
    virtual QList<model::Fact> measuredFacts() const = 0;
    virtual QString summary() const = 0;
    /// Whether there is anything to do about it, when the tool was opened from the start page.
    virtual bool leadsOn() const { return true; }

private:
    ToolUse m_use;
};

} // namespace unsent::pages
