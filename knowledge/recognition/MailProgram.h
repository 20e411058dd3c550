#pragma once

#include "Places.h"

#include <QString>

#include <optional>

namespace unsent::recognition {

/// The name of the program a message was written with, where its headers tell (X-Mailer, User-Agent; neither is in a
/// standard, most programs write one of them).
std::optional<Place> findMailProgram(const Reading& reading);

/// The value of the fact `mail-program` for such a name, "thunderbird" for "Mozilla Thunderbird 115.6"; empty where
/// none fits.
QString mailProgramFor(const QString& name);

} // namespace unsent::recognition
