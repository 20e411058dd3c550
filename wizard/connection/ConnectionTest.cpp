#include "ConnectionTest.h"

#include "CoreDumps.h"
#include "TestRun.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QThread>

#include <chrono>

namespace unsent::connection {

namespace {

constexpr std::chrono::milliseconds FarewellTime{100};

}

struct ConnectionTest::Private {
    TestPlan plan;
    TestResult result;
    QElapsedTimer clock;
    TestRun* run = nullptr; ///< lives on the thread, which deletes it
    QThread* thread = nullptr;
    QPointer<QThread> ending; ///< told to end, deletes itself
    bool started = false;
    bool running = false;

    void takePath(const PathResult& path);
    void letGo(ConnectionTest* test);
};

void ConnectionTest::Private::takePath(const PathResult& path)
{
    for (PathResult& known : result.paths) {
        if (known.index == path.index) {
            known = path;
            return;
        }
    }
    result.paths.append(path);
}

/// Ends the thread without waiting for it: a call into the system's network code may hang for seconds, and neither a
/// window nor the end of the program may wait for that. The thread deletes itself and the run when it gets there.
void ConnectionTest::Private::letGo(ConnectionTest* test)
{
    running = false;
    if (plan.password)
        plan.password = std::make_shared<Password>(); // that there was one may still be told
    if (!thread)
        return;
    run->disconnect(test);
    thread->quit();
    ending = thread;
    thread = nullptr;
    run = nullptr;
}

ConnectionTest::ConnectionTest(TestPlan plan, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->plan = std::move(plan);
    d->result.host = d->plan.host;
}

ConnectionTest::~ConnectionTest()
{
    d->letGo(this);
    // It is mostly over by now. A thread that hangs in the system is left to itself.
    if (d->ending && d->ending->wait(QDeadlineTimer(FarewellTime)))
        delete d->ending.data();
}

const TestPlan& ConnectionTest::plan() const
{
    return d->plan;
}

const TestResult& ConnectionTest::result() const
{
    return d->result;
}

bool ConnectionTest::isRunning() const
{
    return d->running;
}

void ConnectionTest::start()
{
    if (d->started)
        return;
    d->started = true;
    d->running = true;
    if (d->plan.wantsSignIn())
        forbidCoreDumps();
    d->clock.start();
    d->result.started = QDateTime::currentDateTimeUtc();
    d->thread = new QThread;
    d->thread->setObjectName(QStringLiteral("connection test"));
    d->run = new TestRun(d->plan);
    d->run->moveToThread(d->thread);
    connect(d->thread, &QThread::started, d->run, &TestRun::start);
    connect(d->thread, &QThread::finished, d->run, &QObject::deleteLater);
    connect(d->thread, &QThread::finished, d->thread, &QObject::deleteLater);
    connect(d->run, &TestRun::pathChanged, this, [this](const PathResult& path) {
        if (!d->running)
            return;
        d->takePath(path);
        Q_EMIT pathChanged(path);
    });
    connect(d->run, &TestRun::said, this, [this](const TranscriptLine& line) { d->result.transcript.append(line); });
    connect(d->run, &TestRun::decisiveFinding, this, [this](const Finding& finding) {
        if (!d->running)
            return;
        d->result.findings.append(finding);
        Q_EMIT decisiveFinding(finding);
    });
    connect(d->run, &TestRun::finished, this, [this](const TestResult& result) {
        if (!d->running)
            return;
        d->result = result;
        d->letGo(this);
        Q_EMIT finished(d->result);
    });
    d->thread->start();
}

void ConnectionTest::cancel()
{
    if (!d->running)
        return;
    d->letGo(this);
    d->result.cancelled = true;
    d->result.seconds = double(d->clock.elapsed()) / 1000.0;
    for (PathResult& path : d->result.paths) {
        path.finished = true;
        for (Stage& stage : path.stages) {
            if (stage.result == StageResult::Pending || stage.result == StageResult::Running)
                stage.result = StageResult::Skipped;
        }
    }
    writeVerdict(d->result);
    Q_EMIT finished(d->result);
}

} // namespace unsent::connection
