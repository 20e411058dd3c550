#pragma once

#include <Recogniser.h>

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace unsent::pages {

/// Recognises while the person types, off the GUI thread. Contract: every request is answered by one `recognised` for
/// it or for a later request; answers never come in the wrong order; nothing is delivered after destruction. The
/// recogniser itself is built off the GUI thread too, so that the first page does not wait for it. A text that was
/// replaced while it was read is dropped, and the next one is begun.
class LiveRecognition : public QObject {
    Q_OBJECT
public:
    using Maker = std::function<std::shared_ptr<const recognition::Recogniser>()>;

    explicit LiveRecognition(Maker maker, QObject* parent = nullptr);
    ~LiveRecognition() override;

    /// Builds the recogniser anew, after a change of language, and answers the last request again.
    void restart(Maker maker);
    void request(const QString& text);
    void requestFile(const QString& path);

Q_SIGNALS:
    /// `path` is the file's, empty for a text.
    void recognised(const unsent::recognition::Recognition& recognition, const QString& path);
    /// A file could not be used; the words say why and what to do.
    void refused(const QString& where, const QString& what);

private:
    struct Job {
        QString text;
        QString path; ///< a file instead of a text when not empty
    };
    void start(Job job);
    void finished();

    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<Job> m_waiting;
    Job m_last;
    std::stop_source m_stop; ///< of the job at hand
    bool m_busy = false;
    bool m_asked = false;
};

} // namespace unsent::pages
