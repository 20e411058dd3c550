#include "Command.h"
#include "Console.h"
#include "ExitCode.h"
#include "Explanation.h"
#include "Input.h"
#include "Interruption.h"
#include "SummaryText.h"
#include "Terminal.h"

#include <BatchExplainer.h>
#include <Store.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
using recognition::BatchItem;

/// One run of the command: each input is told as it comes, what stands in logs, mailboxes and folders is counted.
class Explaining {
public:
    Explaining(const Request& request, const store::Store& store)
        : m_request(request)
        , m_store(store)
        , m_recogniser(store.ruleSet())
        , m_batch(m_recogniser, [this](const BatchItem& item) { takeOneOfMany(item); })
    {
        m_batch.setOnRefused([this](const model::Error& error) { complain(error); });
        if (isTerminal(stderr))
            m_batch.setOnProgress([](qint64 read, qint64 total) { tellProgress(read, total); });
    }

    int explainText(const QString& text)
    {
        takeOne(m_recogniser.recognise(text));
        return exitCode();
    }

    int explainEach(const QStringList& paths)
    {
        const Interruption interruption(m_batch);
        for (const QString& path : paths) {
            if (m_batch.isStopped())
                break;
            m_heading = paths.size() > 1 ? path : QString();
            explainPath(path);
        }
        if (isTerminal(stderr) && m_many)
            endProgress();
        if (m_batch.isStopped())
            warn(Words::tr("Stopped. This is what was read so far."));
        m_summary.unreadable = m_batch.summary().unreadable;
        if (m_many && !m_request.json)
            tell(inWords(m_store, m_summary));
        return exitCode();
    }

private:
    void explainPath(const QString& path)
    {
        if (path != u"-" && QFileInfo(path).isDir()) {
            m_many = true;
            check(m_batch.explainPath(path));
            return;
        }
        QFile file(path);
        const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!opened) {
            complain({path, Words::tr("The file cannot be opened: %1").arg(file.errorString())});
        } else if (recognition::BatchExplainer::holdsSeveral(file.peek(StartBytes))) {
            m_many = true;
            check(m_batch.explainDevice(file, path));
        } else {
            explainWhole(file, path);
        }
    }

    void explainWhole(QFile& file, const QString& path)
    {
        const auto found = recogniseDevice(m_recogniser, file, path);
        if (found)
            takeOne(found.value());
        else
            complain(found.error());
    }

    void takeOne(const recognition::Recognition& found)
    {
        m_summary.add(BatchItem{found.name, found, {}, {}});
        const Explanation explanation = explanationOf(m_store, found);
        if (!isWhole(m_store)) {
            m_unreadable = true;
            return;
        }
        if (!m_heading.isEmpty() && !m_request.json)
            tell(u"== "_s + m_heading);
        if (m_request.json)
            tell(toJson(explanation));
        else
            tell(inWords(m_store, explanation));
    }

    void takeOneOfMany(const BatchItem& item)
    {
        m_summary.add(item);
        if (m_request.json)
            tell(toJson(explanationOf(m_store, item.recognition)));
    }

    void check(const model::Result<model::Done>& done)
    {
        if (!done)
            complain(done.error());
    }

    void complain(const model::Error& error)
    {
        m_unreadable = true;
        warn(error.where + u": "_s + error.what);
    }

    int exitCode() const
    {
        if (m_unreadable)
            return InputUnreadable;
        // Of many, some are always unknown; of one or a few named ones each counts.
        const bool recognised = m_many ? m_summary.recognised > 0 : m_summary.recognised == m_summary.items;
        return recognised && m_summary.items > 0 ? Done : NotRecognised;
    }

    static constexpr qint64 StartBytes = 64 * 1024;

    const Request& m_request;
    const store::Store& m_store;
    const recognition::Recogniser m_recogniser;
    recognition::BatchExplainer m_batch;
    recognition::BatchSummary m_summary;
    QString m_heading;
    bool m_many = false; ///< a log, a mailbox or a folder was among the inputs
    bool m_unreadable = false;
};
} // namespace

int explain(const Request& request)
{
    const bool byText = request.has(u"text"_s);
    if (byText && !request.positional.isEmpty())
        return wrongUse(Words::tr("Give files or --text, not both."));
    const auto store = openKnowledge(request);
    if (!store)
        return InputUnreadable;
    Explaining explaining(request, *store);
    if (!isWhole(*store))
        return InputUnreadable;
    if (byText)
        return explaining.explainText(request.value(u"text"_s));
    return explaining.explainEach(request.positional.isEmpty() ? QStringList(u"-"_s) : request.positional);
}

} // namespace unsent::cli
