#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace unsent::recognition {

/// The words of a message saved by Outlook (.msg, [MS-OXMSG]): subject, body and, for a report, what it says about each
/// recipient. Bounded in depth, number and length of its streams. Nothing when the file is damaged or holds no words.
std::optional<QString> outlookMessageToText(const QByteArray& file);

} // namespace unsent::recognition
