#pragma once

namespace unsent::recognition {
class BatchExplainer;
}

namespace unsent::cli {

/// While it lives, Ctrl+C stops the run after the text at hand instead of killing the program; a second Ctrl+C kills.
/// One at a time.
class Interruption {
public:
    explicit Interruption(recognition::BatchExplainer& explainer);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
};

} // namespace unsent::cli
