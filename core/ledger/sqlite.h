// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace starvane::core {

/// SQLite refused. Thrown inside core only; at its border it becomes StorageFailed.
class SqlError : public std::runtime_error {
public:
    SqlError(int code, const std::string &message);
    [[nodiscard]] StorageFault fault() const { return m_fault; }

private:
    StorageFault m_fault;
};

/// A prepared statement. Belongs to its connection's thread and must not outlive the connection.
class Statement {
public:
    Statement(sqlite3 *connection, std::string_view sql);
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    // Parameters count from 1. A text must live until the statement is reset.
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view text);
    void bind(int parameter, std::nullptr_t);
    void bind(int parameter, const std::optional<std::int64_t> &value);
    void bind(int parameter, const std::optional<double> &value);
    /// Binds a parameter by name (with its colon) where the statement has it.
    void bindNamed(const char *name, std::int64_t value);

    /// Binds all parameters in order.
    template <class... Values>
    Statement &with(const Values &...values)
    {
        reset();
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// True while there is a row.
    bool step();
    /// Runs to the end and resets.
    void run();
    void reset();

    // Columns count from 0.
    [[nodiscard]] int columns() const;
    [[nodiscard]] std::string_view columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view text(int column) const; // valid until the next step
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::optional<double> optionalReal(int column) const;

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// A connection with a busy timeout; Ledger::open() sets the rest. For one thread at a time.
class Database {
public:
    enum class Mode { ReadWrite, InMemory };
    Database(const std::filesystem::path &file, Mode mode);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] Statement prepare(std::string_view sql) { return {m_connection, sql}; }
    void execute(const std::string &sql);
    [[nodiscard]] std::int64_t lastRowId() const;
    [[nodiscard]] std::int64_t integer(std::string_view sql); // the first cell of the first row
    [[nodiscard]] sqlite3 *handle() { return m_connection; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

    /// From now on statements may only read; what a rule's SQL may do.
    void allowOnlyReading();

private:
    std::filesystem::path m_file;
    sqlite3 *m_connection = nullptr;
};

/// Begins in the constructor and rolls back in the destructor unless committed.
class Transaction {
public:
    explicit Transaction(Database &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    void commit();

private:
    Database *m_database; // null once committed
};

/// A scalar SQL function of one or two texts or integers.
class SqlArguments {
public:
    SqlArguments(void *context, void **values)
        : m_context(context)
        , m_values(values)
    {
    }
    [[nodiscard]] bool isNull(int argument) const;
    [[nodiscard]] std::int64_t integer(int argument) const;
    [[nodiscard]] std::string_view text(int argument) const;
    void result(std::int64_t value);
    void result(double value);
    void result(std::string_view text);

private:
    void *m_context;
    void **m_values;
};

/// Registers @p function under a name; it must live as long as the connection or until replaced.
/// A function that sets no result gives NULL.
void addFunction(Database &database, const char *name, int arguments,
                 std::function<void(SqlArguments &)> function);

} // namespace starvane::core
