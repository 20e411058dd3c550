#pragma once

#include <Result.h>

#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace unsent::sqlite {

/// One prepared statement: bind (from 1), then `while (statement.next())` over its rows (columns from 0). A failure
/// ends the rows and is told by `failure()`, so that reading needs no check at each row.
class Statement {
public:
    explicit Statement(sqlite3_stmt* statement);
    /// A statement that could not be prepared: it takes values and has no rows.
    explicit Statement(model::Error failure);

    Statement& bind(int index, const QString& text);
    Statement& bind(int index, qint64 number);
    Statement& bind(int index, double number);
    Statement& bindNull(int index);
    /// Binds the values to the places 1, 2, 3 ... in their order.
    template <typename... Values> Statement& bindAll(const Values&... values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    /// Steps to the next row: true while there is one, false at the end and on failure.
    bool next();
    /// Steps to the end and makes the statement ready to be bound and run again.
    model::Result<model::Done> run();
    void reset();

    QString text(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    double real(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const;

    /// Why the rows ended before their end; absent when all went well.
    const std::optional<model::Error>& failure() const { return m_failure; }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    void bindOne(int index, const QString& text) { bind(index, text); }
    void bindOne(int index, double number) { bind(index, number); }
    void bindOne(int index, qint64 number) { bind(index, number); }
    void bindOne(int index, int number) { bind(index, qint64(number)); }
    void bindOne(int index, bool flag) { bind(index, qint64(flag)); }
    template <typename Value> void bindOne(int index, const std::optional<Value>& value)
    {
        if (value)
            bindOne(index, *value);
        else
            bindNull(index);
    }

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<model::Error> m_failure;
};

} // namespace unsent::sqlite
