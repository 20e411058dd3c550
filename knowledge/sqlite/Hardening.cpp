#include "Hardening.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace unsent::sqlite {

namespace {

struct Limit {
    int category;
    int value;
};

// Generous for knowledge, small for an attack: the longest text is an article, the longest statement a search.
constexpr std::array Limits = {
    Limit{SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 256 * 1024},
    Limit{SQLITE_LIMIT_COLUMN, 64},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 64},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 8},
    Limit{SQLITE_LIMIT_VDBE_OP, 25'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 16},
    Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 128},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 256},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

constexpr std::array ReportingPragmas = {"user_version", "application_id", "integrity_check", "quick_check",
                                         "data_version", "page_count",     "page_size"};

bool isReporting(const char* pragma, const char* argument)
{
    if (!pragma || argument) // with an argument it would set something
        return false;
    return std::any_of(ReportingPragmas.begin(), ReportingPragmas.end(),
                       [&](const char* allowed) { return std::strcmp(pragma, allowed) == 0; });
}

int decide(void*, int action, const char* first, const char* second, const char*, const char*)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_UPDATE: // asked for when FTS5 declares its columns; writing fails on a file opened for reading
        return first && std::strcmp(first, "sqlite_master") == 0 ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION: // its name is the second
        return second && std::strcmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return isReporting(first, second) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

} // namespace

void harden(const Database& database)
{
    sqlite3* handle = database.handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    for (const Limit& limit : Limits)
        sqlite3_limit(handle, limit.category, limit.value);
    // Where the file is no database even this fails; the first question of its reader tells so.
    static_cast<void>(database.execute(u"PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0"_s));
}

void allowReadingOnly(const Database& database)
{
    sqlite3_set_authorizer(database.handle(), decide, nullptr);
}

model::Result<model::Done> checkIntegrity(const Database& database)
{
    auto check = database.prepare(u"PRAGMA integrity_check"_s);
    if (!check)
        return check.error();
    if (!check->next())
        return check->failure().value_or(database.lastError());
    if (const QString verdict = check->text(0); verdict != "ok"_L1)
        return model::Error{database.path(), verdict};
    return model::Done{};
}

Deadline::Deadline(const Database& database, std::chrono::milliseconds time)
    : m_handle(database.handle())
    , m_end(std::chrono::steady_clock::now() + time)
{
    constexpr int InstructionsBetweenLooks = 1000; // some 10 to 50 microseconds
    sqlite3_progress_handler(m_handle, InstructionsBetweenLooks, isOver, this);
}

Deadline::~Deadline()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int Deadline::isOver(void* deadline)
{
    return std::chrono::steady_clock::now() >= static_cast<const Deadline*>(deadline)->m_end;
}

} // namespace unsent::sqlite
