#pragma once

#include <QString>

#include <atomic>
#include <chrono>
#include <thread>

namespace unsent::benchmark {

/// A wire that takes its time, in a network namespace of this process: what goes to 10.9.0.2 comes back to 10.9.0.1 as
/// if from there, so that one machine is both ends. Each packet takes `oneWay`.
class SlowWire {
public:
    explicit SlowWire(std::chrono::milliseconds oneWay);
    ~SlowWire();
    /// Why there is none; empty when it is up.
    QString obstacle() const { return m_obstacle; }

private:
    void carry() const;

    std::chrono::milliseconds m_oneWay;
    int m_device = -1;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
    QString m_obstacle;
};

} // namespace unsent::benchmark
