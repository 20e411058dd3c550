#pragma once

#include "ToolPage.h"

#include <RelayScenario.h>

#include <optional>

class QButtonGroup;

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
    struct Choice {
        QString id;
        QString words;
    };
    QButtonGroup* addChoice(const QString& name, const QString& title, const QList<Choice>& choices,
                            const QString& chosen);
    void judge();
    void addTable();

    QButtonGroup* m_network;
    QButtonGroup* m_owner;
    QButtonGroup* m_recipient;
    std::optional<tools::RelayScenario> m_scenario;
    QWidget* m_result;
};

} // namespace unsent::pages
