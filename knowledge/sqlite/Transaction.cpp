#include "Transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace unsent::sqlite {

model::Result<Transaction> Transaction::begin(const Database& database)
{
    const auto begun = database.execute(u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(m_database->execute(u"ROLLBACK"_s)); // nothing to be done where even that fails
}

model::Result<model::Done> Transaction::commit()
{
    auto committed = m_database->execute(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace unsent::sqlite
