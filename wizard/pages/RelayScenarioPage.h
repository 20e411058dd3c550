#pragma once

#include "ChoiceRow.h"
#include "ToolPage.h"

#include <RelayScenario.h>

#include <optional>

namespace unsent::pages {

/// Where are you, whose server, whose recipient: is this relaying, and is it refused?
class RelayScenarioPage : public ToolPage {
    Q_OBJECT
public:
    RelayScenarioPage(const QList<model::Fact>& known, QWidget* parent = nullptr);

protected:
    QList<model::Fact> measuredFacts() const override;
    QString summary() const override;

private:
    ChoiceRow* addChoice(const QString& name, const QString& title, const QList<Choice>& choices,
                         const QString& chosen);
    void judge();
    void addTable();

    ChoiceRow* m_network;
    ChoiceRow* m_owner;
    ChoiceRow* m_recipient;
    std::optional<tools::RelayScenario> m_scenario;
    QWidget* m_result;
};

} // namespace unsent::pages
