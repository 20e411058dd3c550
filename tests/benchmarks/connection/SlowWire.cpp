#include "SlowWire.h"

#include <QProcess>

#include <array>
#include <cstring>
#include <deque>
#include <vector>

#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace unsent::benchmark {

namespace {

using Clock = std::chrono::steady_clock;

struct Packet {
    Clock::time_point due;
    std::vector<char> bytes;
};

bool ip(const QString& arguments)
{
    QProcess process;
    process.start(u"ip"_s, arguments.split(u' '));
    return process.waitForFinished(5000) && process.exitCode() == 0;
}

} // namespace

SlowWire::SlowWire(std::chrono::milliseconds oneWay)
    : m_oneWay(oneWay)
{
    if (unshare(CLONE_NEWNET) != 0 || !ip(u"link set lo up"_s)) {
        m_obstacle = u"a network namespace can only be made by root"_s;
        return;
    }
    m_device = open("/dev/net/tun", O_RDWR);
    ifreq request{};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::strcpy(request.ifr_name, "wire0");
    if (m_device < 0 || ioctl(m_device, TUNSETIFF, &request) != 0 || !ip(u"addr add 10.9.0.1/24 dev wire0"_s) ||
        !ip(u"link set wire0 up"_s)) {
        m_obstacle = u"no TUN device can be made here"_s;
        return;
    }
    m_thread = std::thread([this] { carry(); });
}

SlowWire::~SlowWire()
{
    m_ending = true;
    if (m_thread.joinable())
        m_thread.join();
    if (m_device >= 0)
        close(m_device);
}

void SlowWire::carry() const
{
    std::deque<Packet> underWay;
    std::array<char, 65536> buffer{};
    while (!m_ending) {
        pollfd waiting{m_device, POLLIN, 0};
        poll(&waiting, 1, underWay.empty() ? 20 : 1);
        if (waiting.revents & POLLIN) {
            const ssize_t size = read(m_device, buffer.data(), buffer.size());
            constexpr int headerSize = 20;
            if (size >= headerSize && (buffer[0] >> 4) == 4) {
                // Sender and receiver swapped: sums over both, the checksums stay right.
                std::swap_ranges(buffer.begin() + 12, buffer.begin() + 16, buffer.begin() + 16);
                underWay.push_back({Clock::now() + m_oneWay, {buffer.begin(), buffer.begin() + size}});
            }
        }
        while (!underWay.empty() && underWay.front().due <= Clock::now()) {
            const Packet& packet = underWay.front();
            if (write(m_device, packet.bytes.data(), packet.bytes.size()) < 0)
                break;
            underWay.pop_front();
        }
    }
}

} // namespace unsent::benchmark
