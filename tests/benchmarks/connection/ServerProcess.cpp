#include "ServerProcess.h"

#include <ctime>

using namespace Qt::StringLiterals;

namespace unsent::benchmark {

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

ServerProcess::ServerProcess(Mode mode, const QString& near, const QString& far, const QString& certificates)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SERVER_PROGRAM),
                    {near, far, mode == Mode::Tls ? u"tls"_s : u"starttls"_s, certificates});
    if (!m_process.waitForReadyRead(30'000))
        return;
    const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
    m_port = words.value(0).toUShort();
    m_dnsPort = words.value(1).toUShort();
}

ServerProcess::~ServerProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(2000);
}

double ServerProcess::worked() const
{
    clockid_t clock = 0;
    return clock_getcpuclockid(pid_t(m_process.processId()), &clock) == 0 ? milliseconds(clock) : 0;
}

double ownWork()
{
    return milliseconds(CLOCK_PROCESS_CPUTIME_ID);
}

} // namespace unsent::benchmark
