#pragma once

#include <SizeCheck.h>

class QWidget;

namespace unsent::pages {

/// The files, what they become on their way, and each limit with whether they fit: words and signs, then bars.
QWidget* makeSizeResult(const tools::SizeReport& report, QWidget* parent);

} // namespace unsent::pages
