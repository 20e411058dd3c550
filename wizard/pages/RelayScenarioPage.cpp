#include "RelayScenarioPage.h"

#include "Disclosure.h"
#include "Frame.h"
#include "MarkdownView.h"
#include "Text.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace unsent::pages {

RelayScenarioPage::RelayScenarioPage(const QList<model::Fact>& known, QWidget* parent)
    : ToolPage(u"relayScenarioPage"_s, ToolUse::ForQuestion, parent)
{
    column()->addWidget(makeHeading(tr("Is this relaying?"), this));
    addGap(8);
    column()->addWidget(makeText(TextRole::Lead,
                                 tr("A server passes mail on to other places only for people it knows. Three things "
                                    "decide whether it knows you."),
                                 this));
    m_network = addChoice(u"network"_s, tr("Where are you now?"),
                          {{u"home"_s, tr("At home")},
                           {u"home-other"_s, tr("At home, line of another company")},
                           {u"work"_s, tr("At work or school")},
                           {u"public"_s, tr("Hotel, café, airport")},
                           {u"mobile"_s, tr("Mobile network")}},
                          model::valueOf(known, "network"_L1));
    m_owner = addChoice(u"owner"_s, tr("Whose outgoing server is set in your mail program?"),
                        {{u"mail-provider"_s, tr("The one of my mail address")},
                         {u"line-provider"_s, tr("The one of this internet line")},
                         {u"other"_s, tr("Somebody else's")}},
                        model::valueOf(known, "server-owner"_L1));
    m_recipient =
        addChoice(u"recipient"_s, tr("Whom do you write to?"),
                  {{u"own"_s, tr("Somebody at the same provider")}, {u"foreign"_s, tr("Somebody elsewhere")}}, {});
    addGap(16);
    m_result = new QWidget(this);
    column()->addWidget(m_result);
    addTable();
    column()->addStretch(1);
    judge();
}

ChoiceRow* RelayScenarioPage::addChoice(const QString& name, const QString& title, const QList<Choice>& choices,
                                        const QString& chosen)
{
    addGap(16);
    column()->addWidget(makeText(TextRole::Label, title, this));
    addGap(6);
    auto* row = new ChoiceRow(name, title, choices, chosen, this);
    connect(row, &ChoiceRow::changed, this, &RelayScenarioPage::judge);
    column()->addWidget(row);
    return row;
}

void RelayScenarioPage::judge()
{
    m_scenario.reset();
    const QString recipient = m_recipient->chosen();
    if (!m_network->chosen().isEmpty() && !m_owner->chosen().isEmpty() && !recipient.isEmpty())
        m_scenario = tools::relayScenario(m_network->chosen(), m_owner->chosen(), recipient == "own"_L1);
    auto* fresh = new QWidget(this);
    fresh->setObjectName(u"scenarioResult"_s);
    auto* lines = new QVBoxLayout(fresh);
    lines->setContentsMargins(0, 0, 0, 0);
    if (m_scenario) {
        auto* card = new Card(fresh);
        const bool blocked = m_scenario->verdict == "blocked"_L1;
        const QString words = blocked ? u"✗  "_s + tr("Relaying, and it can be refused")
                              : m_scenario->verdict == "not-relaying"_L1
                                  ? u"✓  "_s + tr("Not relaying")
                                  : u"✓  "_s + tr("Relaying, but the server knows you");
        QLabel* pill = makePill(blocked ? u"warning"_s : u"good"_s, words, card);
        pill->setObjectName(u"scenarioVerdict"_s);
        card->column()->addWidget(pill);
        card->column()->addWidget(makeText(TextRole::Body, m_scenario->explanation, card));
        lines->addWidget(card);
    }
    column()->replaceWidget(m_result, fresh);
    m_result->hide(); // gone at once, though it is deleted later
    m_result->setObjectName(QString());
    m_result->deleteLater();
    m_result = fresh;
    Q_EMIT barChanged();
}

void RelayScenarioPage::addTable()
{
    addGap(14);
    auto* button = new Disclosure(tr("Show all situations"), this);
    button->setObjectName(u"showAllSituations"_s);
    column()->addWidget(button, 0, Qt::AlignLeft);
    button->fold(column(), [this] {
        QString table = u"| %1 | %2 |\n|---|---|\n"_s.arg(tr("Situation"), tr("Is this relaying?"));
        const auto scenarios = tools::relayScenarios();
        for (const auto& row : scenarios)
            table += u"| %1 | %2 |\n"_s.arg(row.situation, row.explanation);
        auto* card = new Card(this);
        card->column()->addWidget(new MarkdownView(table, tr("All situations"), card));
        return card;
    });
}

QList<model::Fact> RelayScenarioPage::measuredFacts() const
{
    if (!m_scenario)
        return {};
    return tools::facts(*m_scenario, m_network->chosen(), m_owner->chosen());
}

QString RelayScenarioPage::summary() const
{
    return m_scenario ? m_scenario->situation : QString();
}

} // namespace unsent::pages
