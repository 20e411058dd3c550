#pragma once

#include "Page.h"
#include "Policies.h"

#include <ConnectionTest.h>
#include <Fact.h>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace unsent::pages {

class ConnectionMatrix;

/// The test as it goes and what it came to: the verdict as heading, the matrix, what else was found, what was said.
class ConnectionPage : public Page {
    Q_OBJECT
public:
    /// Starts the test unless it was started before: a page drawn anew shows what is known so far and goes on.
    ConnectionPage(std::shared_ptr<connection::ConnectionTest> test, const Policies& policies,
                   QWidget* parent = nullptr);
    ~ConnectionPage() override;

    QList<BarItem> bar() const override;
    int columnWidth() const override { return 760; }
    bool goBackInside() override;

Q_SIGNALS:
    void backWanted();
    void againWanted();
    void measured(const QList<unsent::model::Fact>& facts, const QString& summary);

private:
    void showWhatIsKnown();
    void decided(const connection::Finding& finding);
    void finished(const connection::TestResult& result);
    void addFindings(const connection::TestResult& result);
    void addTranscript(const connection::TestResult& result);

    Policies m_policies;
    std::shared_ptr<connection::ConnectionTest> m_test;
    QLabel* m_pill;
    QLabel* m_heading;
    QLabel* m_lead;
    ConnectionMatrix* m_matrix;
    QVBoxLayout* m_below;
};

} // namespace unsent::pages
