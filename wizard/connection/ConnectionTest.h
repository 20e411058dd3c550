#pragma once

#include "TestPlan.h"
#include "TestResult.h"

#include <QObject>

#include <memory>

namespace unsent::connection {

/// One connection test. All network work happens on a thread of its own; the caller's thread never waits.
///
/// Contract: start() works once. Then come any number of pathChanged(), at most one decisiveFinding(), and exactly one
/// finished() as the last signal of all, also after cancel(). Every signal arrives in the thread this object lives in.
/// The test ends by itself within the sum of the plan's deadlines. cancel() leads to finished() with what is known so
/// far and `cancelled` set, within 200 ms. Destroying the object ends the test without further signals, without waiting
/// for the network. Nothing is contacted before start(); nothing but what describe() names after it. The plan's
/// password is let go when the test is over.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    explicit ConnectionTest(TestPlan plan, QObject* parent = nullptr);
    ~ConnectionTest() override;

    /// Once the test is over its password is an empty one.
    const TestPlan& plan() const;
    void start();
    void cancel();
    bool isRunning() const;
    /// What is known so far; the final result after finished().
    const TestResult& result() const;

Q_SIGNALS:
    /// A cell of this row changed, or the row is new (by its index).
    void pathChanged(const unsent::connection::PathResult& path);
    /// The first finding that explains why mail is not sent; shown before the test is over.
    void decisiveFinding(const unsent::connection::Finding& finding);
    void finished(const unsent::connection::TestResult& result);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unsent::connection
