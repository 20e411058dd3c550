#include "LiveRecognition.h"

#include <QCoreApplication>
#include <QMutex>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <optional>

namespace unsent::pages {

namespace {
constexpr std::chrono::milliseconds WarmUpAfter{200}; // by then the first page stands, and nobody has pasted yet
} // namespace

// What the worker holds on to: it may outlive the window by the length of one recognition.
struct LiveRecognition::Shared {
    QMutex mutex;
    Maker maker;
    std::shared_ptr<const recognition::Recogniser> recogniser;

    std::shared_ptr<const recognition::Recogniser> ready()
    {
        const QMutexLocker lock(&mutex);
        if (!recogniser)
            recogniser = maker();
        return recogniser;
    }
};

LiveRecognition::LiveRecognition(Maker maker, QObject* parent)
    : QObject(parent)
{
    restart(std::move(maker));
}

LiveRecognition::~LiveRecognition()
{
    m_stop.request_stop();
}

void LiveRecognition::restart(Maker maker)
{
    m_shared = std::make_shared<Shared>();
    m_shared->maker = std::move(maker);
    if (m_asked)
        return start(m_last);
    // The first paste should not pay for reading the rules, nor the first page wait for it.
    QTimer::singleShot(WarmUpAfter, this,
                       [shared = m_shared] { QThreadPool::globalInstance()->start([shared] { shared->ready(); }); });
}

void LiveRecognition::request(const QString& text)
{
    start({text, {}});
}

void LiveRecognition::requestFile(const QString& path)
{
    start({{}, path});
}

void LiveRecognition::start(Job job)
{
    m_last = job;
    m_asked = true;
    if (m_busy) {
        m_waiting = std::make_unique<Job>(std::move(job)); // only the newest matters
        m_stop.request_stop();
        return;
    }
    m_busy = true;
    m_stop = std::stop_source();
    QPointer<LiveRecognition> self(this);
    QThreadPool::globalInstance()->start([self, shared = m_shared, job = std::move(job), stop = m_stop.get_token()] {
        const auto recogniser = shared->ready();
        std::optional<recognition::Recognition> found;
        model::Error error;
        if (!recogniser) {
            error = {job.path, {}};
        } else if (job.path.isEmpty()) {
            found = recogniser->recognise(job.text, stop);
        } else if (auto result = recogniser->recogniseFile(job.path, stop)) {
            found = std::move(result).value();
        } else {
            error = result.error();
        }
        // Posted to the application object: `self` may be looked at on the GUI thread only.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, found = std::move(found), error, path = job.path] {
                if (!self)
                    return;
                if (found && !found->stopped)
                    Q_EMIT self->recognised(*found, path);
                else if (!error.what.isEmpty())
                    Q_EMIT self->refused(path.isEmpty() ? error.where : path, error.what);
                if (self)
                    self->finished();
            },
            Qt::QueuedConnection);
    });
}

void LiveRecognition::finished()
{
    m_busy = false;
    if (m_waiting) {
        const std::unique_ptr<Job> next = std::move(m_waiting);
        start(*next);
    }
}

} // namespace unsent::pages
