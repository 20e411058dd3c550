#pragma once

#include "Advice.h"
#include "Page.h"
#include "Policies.h"

#include <QSet>

namespace unsent::pages {

/// What to do: numbered steps with check boxes, in the wording of the person's own program, and "Did that solve it?".
class AdvicePage : public Page {
    Q_OBJECT
public:
    AdvicePage(Advice advice, const Policies& policies, QWidget* parent = nullptr);

    QList<BarItem> bar() const override;

Q_SIGNALS:
    void solved();
    void notSolved();
    void cannotDo();
    /// The tool that the advice names.
    void toolWanted(const QString& tool);
    void backWanted();
    /// The person wants the report and whom to ask now, without trying more.
    void stopWanted();
    void programChosen(const QString& fact, const QString& value);
    void linkWanted(const QString& url);

private:
    void addOffer();
    void addPrograms();
    void showPrograms(bool all);
    void addSteps();
    void addMessage();
    void addSources();

    Advice m_advice;
    Policies m_policies;
    QWidget* m_programs = nullptr;
};

} // namespace unsent::pages
