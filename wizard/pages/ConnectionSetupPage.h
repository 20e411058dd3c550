#pragma once

#include "Page.h"
#include "TestInput.h"

#include <PlanMaker.h>
#include <ServerSearch.h>
#include <Store.h>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace unsent::pages {

class MeantOffer;

/// What shall be tested, what it will contact, and what it will not do: all said before the first packet.
class ConnectionSetupPage : public Page {
    Q_OBJECT
public:
    /// `known` are the session's facts: a server from the pasted error is tested without asking. `earlier` is what was
    /// typed when this page was shown the last time.
    ConnectionSetupPage(const store::Store& store, const QList<model::Fact>& known, const TestInput& earlier,
                        QWidget* parent = nullptr);
    ~ConnectionSetupPage() override;

    QList<BarItem> bar() const override;
    QWidget* firstFocus() const override;

Q_SIGNALS:
    void backWanted();
    void testWanted(const unsent::connection::TestPlan& plan);
    void inputTyped(const unsent::pages::TestInput& input);

private:
    void addDetails();
    void fillIn(const TestInput& earlier);
    void inputChanged();
    void search();
    void showPlan();
    connection::TestPlan wholePlan() const;
    QString whatIsMissing() const;
    void start();

    const store::Store& m_store;
    QList<model::Fact> m_known;
    QLineEdit* m_target;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_recipient = nullptr;
    QCheckBox* m_web = nullptr;
    QWidget* m_webRow = nullptr;
    QLabel* m_note;
    MeantOffer* m_meant = nullptr; ///< "Did you mean gmail.com?"
    QLabel* m_detailNote = nullptr;
    QLabel* m_contacts;
    std::optional<connection::TestPlan> m_plan;
    std::unique_ptr<connection::ServerSearch> m_search;
};

} // namespace unsent::pages
