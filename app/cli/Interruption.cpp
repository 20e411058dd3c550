#include "Interruption.h"

#include <BatchExplainer.h>

#include <atomic>
#include <csignal>

namespace unsent::cli {

namespace {
// A signal handler reaches only what is static; the atomic pointer is lock-free and so may be read there.
std::atomic<recognition::BatchExplainer*> running = nullptr;

extern "C" void stopRunning(int)
{
    if (auto* explainer = running.load())
        explainer->stop();
    std::signal(SIGINT, SIG_DFL);
}
} // namespace

Interruption::Interruption(recognition::BatchExplainer& explainer)
{
    running = &explainer;
    std::signal(SIGINT, stopRunning);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    running = nullptr;
}

} // namespace unsent::cli
