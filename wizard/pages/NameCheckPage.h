#pragma once

#include "Policies.h"
#include "ToolPage.h"

#include <NameCheck.h>

class QLineEdit;

namespace unsent::pages {

/// Checks a name while it is typed, and this computer's own.
class NameCheckPage : public ToolPage {
    Q_OBJECT
public:
    NameCheckPage(tools::NameKind kind, ToolUse use, const Policies& policies, QWidget* parent = nullptr);

    QWidget* firstFocus() const override;

protected:
    QList<model::Fact> measuredFacts() const override;
    QString summary() const override;
    bool leadsOn() const override { return !m_report.valid; }

private:
    void addKinds();
    void check();
    void showReport();

    tools::NameKind m_kind;
    tools::NameReport m_report;
    QLineEdit* m_name;
    QWidget* m_result;
};

} // namespace unsent::pages
