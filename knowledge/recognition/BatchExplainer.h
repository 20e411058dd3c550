#pragma once

#include "BatchSummary.h"
#include "Recogniser.h"

#include <QIODevice>

#include <atomic>
#include <functional>

namespace unsent::recognition {

/// Explains many texts one after the other: mail logs, mailboxes, folders of bounces, single messages. Streams, so that
/// memory does not grow with the input.
///
/// `onItem` is called for each text about trouble, in the order they stand, on the calling thread. `stop()` may be
/// called from a signal handler or another thread: the run ends after the item at hand, and the summary so far is
/// right.
class BatchExplainer {
public:
    using OnItem = std::function<void(const BatchItem&)>;
    /// A file of a folder that could not be read or holds no text.
    using OnRefused = std::function<void(const model::Error&)>;
    /// Bytes read so far and in all (0 when not known); called about once for each megabyte.
    using OnProgress = std::function<void(qint64 read, qint64 total)>;

    BatchExplainer(const Recogniser& recogniser, OnItem onItem);
    void setOnRefused(OnRefused onRefused) { m_onRefused = std::move(onRefused); }
    void setOnProgress(OnProgress onProgress) { m_onProgress = std::move(onProgress); }

    /// A file, or all files of a folder (not of the folders in it), sorted by name. Errors: not there, not readable.
    /// What cannot be read in a folder is told by `onRefused` and counted, and the rest is read.
    model::Result<model::Done> explainPath(const QString& path);
    /// Reads to the end, in one pass: standard input will do.
    model::Result<model::Done> explainDevice(QIODevice& device, const QString& name);
    /// Whether the bytes at the start of something are those of a log or mailbox, which hold several texts.
    static bool holdsSeveral(const QByteArray& start);

    void stop() { m_stopped.store(true, std::memory_order_relaxed); }
    bool isStopped() const { return m_stopped.load(std::memory_order_relaxed); }
    const BatchSummary& summary() const { return m_summary; }

private:
    model::Result<model::Done> explainFolder(const QString& path);
    void refuse(const model::Error& error);
    void explainMailbox(QIODevice& device, QByteArray start, const QString& name);
    void explainLog(QIODevice& device, QByteArray start, const QString& name);
    void explainWhole(QIODevice& device, QByteArray start, const QString& name);
    void take(Recognition recognition, const QString& name, const QByteArray& source);
    void progress(qint64 bytes);

    const Recogniser& m_recogniser;
    OnItem m_onItem;
    OnRefused m_onRefused;
    OnProgress m_onProgress;
    BatchSummary m_summary;
    std::atomic<bool> m_stopped{false};
    qint64 m_read = 0;
    qint64 m_total = 0;
    qint64 m_told = 0;
};

} // namespace unsent::recognition
