#pragma once

#include "Database.h"

namespace unsent::sqlite {

/// All or nothing: what is not committed when the value goes is taken back.
class Transaction {
public:
    /// Takes the write lock at once, so that a busy database is told here and not in the middle.
    static model::Result<Transaction> begin(const Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    model::Result<model::Done> commit();

private:
    explicit Transaction(const Database& database)
        : m_database(&database)
    {
    }
    const Database* m_database; ///< null once committed or moved from
};

} // namespace unsent::sqlite
