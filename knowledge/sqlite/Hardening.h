#pragma once

#include "Database.h"

#include <chrono>

namespace unsent::sqlite {

/// Makes a connection fit for a file from somebody else: no writing to the schema, no views, no triggers, no functions
/// with side effects from the schema, each cell checked, and small limits for lengths, columns, expressions and
/// programs. The file keeps its pages; what it can make SQLite do is bounded (https://www.sqlite.org/security.html).
void harden(const Database& database);

/// Lets nothing but reading through from now on: SELECT, functions, and the pragmas that report. Attaching, writing and
/// changing settings fail while they are prepared.
void allowReadingOnly(const Database& database);

/// SQLite's own integrity check; the error is the first fault it names. Reads the whole file.
model::Result<model::Done> checkIntegrity(const Database& database);

/// While it lives, statements on the connection end with "interrupted" (code 9) once the time is over.
class Deadline {
public:
    Deadline(const Database& database, std::chrono::milliseconds time);
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

private:
    static int isOver(void* deadline);
    sqlite3* m_handle;
    std::chrono::steady_clock::time_point m_end;
};

} // namespace unsent::sqlite
