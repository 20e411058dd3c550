#include "BatchExplainer.h"

#include "Decoding.h"
#include "FactFinding.h"
#include "LineReader.h"
#include "LogLine.h"
#include "Scanning.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(unsent::recognition::BatchExplainer)
};

constexpr qint64 StartBytes = 64 * 1024;
/// Of one message of a mailbox: reports stand at its start, and what follows is the returned message with its files.
constexpr qsizetype MostBytesOfMessage = 512 * 1024;
constexpr qint64 MostBytesOfFile = 32LL * 1024 * 1024;
constexpr qint64 BytesBetweenProgress = 1024 * 1024;

QString domainOf(const QList<Field>& fields)
{
    const QString recipient = fieldValue(fields, u"recipient");
    return recipient.contains(u'@') ? recipient.section(u'@', -1).toLower() : QString();
}

/// The day in a message's own Date header; reports come with the report's.
QDate dayOfMessage(const QByteArray& message)
{
    const QByteArray head = "\n" + message.left(16384);
    const qsizetype at = head.toLower().indexOf("\ndate:");
    if (at < 0)
        return {};
    const QByteArray line = head.mid(at + 6, 64);
    return QDateTime::fromString(QString::fromLatin1(line.left(line.indexOf('\n')).trimmed()), Qt::RFC2822Date).date();
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

BatchExplainer::BatchExplainer(const Recogniser& recogniser, OnItem onItem)
    : m_recogniser(recogniser)
    , m_onItem(std::move(onItem))
{
}

bool BatchExplainer::holdsSeveral(const QByteArray& start)
{
    return (start.startsWith("From ") && start.left(200).contains(':')) || looksLikeLog(viewOf(start));
}

model::Result<model::Done> BatchExplainer::explainPath(const QString& path)
{
    if (QFileInfo(path).isDir())
        return explainFolder(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return model::Error{path, Say::tr("The file cannot be opened: %1").arg(file.errorString())};
    m_total += file.size();
    return explainDevice(file, path);
}

model::Result<model::Done> BatchExplainer::explainFolder(const QString& path)
{
    const QDir folder(path);
    if (!folder.isReadable())
        return model::Error{path, Say::tr("The folder cannot be opened.")};
    // Links to nowhere and the like are system files to Qt: they are named as well, and not passed over in silence.
    for (const QFileInfo& entry : folder.entryInfoList(QDir::Files | QDir::System, QDir::Name)) {
        if (isStopped())
            break;
        if (!entry.isFile())
            refuse({entry.filePath(), Say::tr("This is not a file that can be read.")});
        else if (const model::Result<model::Done> done = explainPath(entry.filePath()); !done)
            refuse(done.error());
    }
    return model::Done{};
}

void BatchExplainer::refuse(const model::Error& error)
{
    ++m_summary.unreadable;
    if (m_onRefused)
        m_onRefused(error);
}

model::Result<model::Done> BatchExplainer::explainDevice(QIODevice& device, const QString& name)
{
    QByteArray start = device.read(StartBytes);
    if (start.startsWith("From ") && start.left(200).contains(':'))
        explainMailbox(device, std::move(start), name);
    else if (looksLikeLog(viewOf(start)))
        explainLog(device, std::move(start), name);
    else
        explainWhole(device, std::move(start), name);
    return model::Done{};
}

void BatchExplainer::explainMailbox(QIODevice& device, QByteArray start, const QString& name)
{
    LineReader lines(device, std::move(start));
    QByteArray message;
    qint64 number = 0;
    qint64 before = 0;
    bool afterBlank = true;
    const auto finish = [&] {
        if (message.isEmpty())
            return;
        ++number;
        const QString title = u"%1#%2"_s.arg(name).arg(number);
        if (model::Result<Recognition> recognition = m_recogniser.recogniseBytes(message, u"message.eml"_s))
            take(std::move(recognition.value()), title, message);
        message.clear();
    };
    while (!isStopped()) {
        const std::optional<std::string_view> line = lines.next();
        if (!line)
            break;
        if (afterBlank && line->starts_with("From ")) {
            finish();
        } else if (message.size() < MostBytesOfMessage) {
            // mboxrd: a quoted "From " line of the message itself.
            const bool quoted = line->starts_with(">From ");
            message.append(line->data() + (quoted ? 1 : 0), static_cast<qsizetype>(line->size()) - (quoted ? 1 : 0));
            message.append('\n');
        }
        afterBlank = line->empty() || *line == "\r";
        progress(lines.bytesRead() - before);
        before = lines.bytesRead();
    }
    finish();
}

void BatchExplainer::explainLog(QIODevice& device, QByteArray start, const QString& name)
{
    LineReader lines(device, std::move(start));
    const QDate today = QDate::currentDate();
    qint64 number = 0;
    qint64 before = 0;
    while (!isStopped()) {
        const std::optional<std::string_view> line = lines.next();
        if (!line)
            break;
        ++number;
        if (tellsOfTrouble(*line)) {
            const QByteArray bytes(line->data(), static_cast<qsizetype>(line->size()));
            BatchItem item{name + u':' + QString::number(number),
                           m_recogniser.recognise(QString::fromUtf8(bytes)),
                           {},
                           dayOf(*line, today)};
            item.recognition.name = item.name;
            item.recipientDomain = domainOf(item.recognition.fields);
            m_summary.add(item);
            if (m_onItem)
                m_onItem(item);
        } else {
            ++m_summary.passedOver;
        }
        if (lines.bytesRead() != before) {
            progress(lines.bytesRead() - before);
            before = lines.bytesRead();
        }
    }
}

void BatchExplainer::explainWhole(QIODevice& device, QByteArray start, const QString& name)
{
    // A pipe hands over what it has; only an empty read is the end.
    for (QByteArray more = start; !more.isEmpty() && start.size() < MostBytesOfFile && !isStopped(); start += more)
        more = device.read(MostBytesOfFile - start.size());
    progress(start.size());
    if (model::Result<Recognition> recognition = m_recogniser.recogniseBytes(start, name))
        take(std::move(recognition.value()), name, start);
    else
        refuse(recognition.error());
}

void BatchExplainer::take(Recognition recognition, const QString& name, const QByteArray& source)
{
    recognition.name = name;
    BatchItem item{name, std::move(recognition), {}, dayOfMessage(source)};
    item.recipientDomain = domainOf(item.recognition.fields);
    m_summary.add(item);
    if (m_onItem)
        m_onItem(item);
}

void BatchExplainer::progress(qint64 bytes)
{
    m_read += bytes;
    if (m_onProgress && m_read - m_told >= BytesBetweenProgress) {
        m_told = m_read;
        m_onProgress(m_read, m_total);
    }
}

} // namespace unsent::recognition
