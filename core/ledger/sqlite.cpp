// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sqlite.h"

#include <sqlite3.h>

#include <cassert>
#include <utility>

namespace starvane::core {

namespace {

StorageFault faultOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return StorageFault::Full;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return StorageFault::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageFault::Busy;
    case SQLITE_CORRUPT:
        return StorageFault::Damaged;
    case SQLITE_NOTADB:
        return StorageFault::NotALedger;
    default:
        return StorageFault::Other;
    }
}

[[noreturn]] void fail(sqlite3 *connection, int code)
{
    throw SqlError(code, connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(code));
}

void check(sqlite3_stmt *statement, int code)
{
    if (code != SQLITE_OK)
        fail(sqlite3_db_handle(statement), code);
}

std::string utf8(const std::filesystem::path &path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

int readOnlyAuthorizer(void *, int action, const char *table, const char *, const char *,
                       const char *)
{
    if (action == SQLITE_READ && std::string_view(table) == "secret")
        return SQLITE_DENY;
    const bool reads = action == SQLITE_SELECT || action == SQLITE_READ || action == SQLITE_FUNCTION
        || action == SQLITE_RECURSIVE;
    return reads ? SQLITE_OK : SQLITE_DENY;
}

} // namespace

SqlError::SqlError(int code, const std::string &message)
    : std::runtime_error(message)
    , m_fault(faultOf(code))
{
}

Statement::Statement(sqlite3 *connection, std::string_view sql)
{
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, &rest);
    if (code != SQLITE_OK)
        fail(connection, code);
    if (rest != sql.data() + sql.size()) {
        sqlite3_finalize(m_statement);
        throw SqlError(SQLITE_ERROR, "there is more than one statement");
    }
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int parameter, std::int64_t value)
{
    check(m_statement, sqlite3_bind_int64(m_statement, parameter, value));
}

void Statement::bind(int parameter, double value)
{
    check(m_statement, sqlite3_bind_double(m_statement, parameter, value));
}

void Statement::bind(int parameter, std::string_view text)
{
    const char *const data = text.data() == nullptr ? "" : text.data();
    check(m_statement,
          sqlite3_bind_text(m_statement, parameter, data, static_cast<int>(text.size()),
                            SQLITE_STATIC));
}

void Statement::bind(int parameter, std::nullptr_t)
{
    check(m_statement, sqlite3_bind_null(m_statement, parameter));
}

void Statement::bind(int parameter, const std::optional<std::int64_t> &value)
{
    if (value)
        bind(parameter, *value);
    else
        bind(parameter, nullptr);
}

void Statement::bind(int parameter, const std::optional<double> &value)
{
    if (value)
        bind(parameter, *value);
    else
        bind(parameter, nullptr);
}

void Statement::bindNamed(const char *name, std::int64_t value)
{
    const int parameter = sqlite3_bind_parameter_index(m_statement, name);
    if (parameter != 0)
        bind(parameter, value);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const std::string message = sqlite3_errmsg(sqlite3_db_handle(m_statement));
        sqlite3_reset(m_statement);
        throw SqlError(code, message);
    }
    return false;
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

std::string_view Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *const bytes = sqlite3_column_text(m_statement, column);
    if (bytes == nullptr)
        return {};
    return {reinterpret_cast<const char *>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

Database::Database(const std::filesystem::path &file, Mode mode)
    : m_file(file)
{
    const std::string name = mode == Mode::InMemory ? ":memory:" : utf8(file);
    const int code =
        sqlite3_open_v2(name.c_str(), &m_connection,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        const std::string message = sqlite3_errmsg(m_connection);
        sqlite3_close_v2(m_connection);
        throw SqlError(code, message);
    }
    sqlite3_extended_result_codes(m_connection, 1);
    sqlite3_busy_timeout(m_connection, 5000);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

Database::~Database()
{
    sqlite3_close_v2(m_connection);
}

void Database::execute(const std::string &sql)
{
    const int code = sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(m_connection, code);
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

std::int64_t Database::integer(std::string_view sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

void Database::allowOnlyReading()
{
    // Table functions declare their columns when they are first used, which is no reading.
    for (const char *const function : {"json_each", "json_tree"})
        execute(std::string("SELECT * FROM ") + function + "('[]')");
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_set_authorizer(m_connection, readOnlyAuthorizer, nullptr);
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
    m_database->execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    // SQLite may have rolled back by itself (a full disk); then there is nothing left to do.
    if (sqlite3_get_autocommit(m_database->handle()) == 0)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    assert(m_database != nullptr);
    m_database->execute("COMMIT");
    m_database = nullptr;
}

bool SqlArguments::isNull(int argument) const
{
    return sqlite3_value_type(static_cast<sqlite3_value *>(m_values[argument])) == SQLITE_NULL;
}

std::int64_t SqlArguments::integer(int argument) const
{
    return sqlite3_value_int64(static_cast<sqlite3_value *>(m_values[argument]));
}

std::string_view SqlArguments::text(int argument) const
{
    auto *const value = static_cast<sqlite3_value *>(m_values[argument]);
    const auto *const bytes = sqlite3_value_text(value);
    if (bytes == nullptr)
        return {};
    return {reinterpret_cast<const char *>(bytes),
            static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

void SqlArguments::result(std::int64_t value)
{
    sqlite3_result_int64(static_cast<sqlite3_context *>(m_context), value);
}

void SqlArguments::result(double value)
{
    sqlite3_result_double(static_cast<sqlite3_context *>(m_context), value);
}

void SqlArguments::result(std::string_view text)
{
    sqlite3_result_text(static_cast<sqlite3_context *>(m_context), text.data(),
                        static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void addFunction(Database &database, const char *name, int arguments,
                 std::function<void(SqlArguments &)> function)
{
    using Function = std::function<void(SqlArguments &)>;
    auto owned = std::make_unique<Function>(std::move(function));
    const auto call = [](sqlite3_context *context, int, sqlite3_value **values) {
        SqlArguments bound(context, reinterpret_cast<void **>(values));
        (*static_cast<Function *>(sqlite3_user_data(context)))(bound);
    };
    const auto destroy = [](void *data) { delete static_cast<Function *>(data); };
    const int code = sqlite3_create_function_v2(database.handle(), name, arguments,
                                                SQLITE_UTF8 | SQLITE_DETERMINISTIC, owned.release(),
                                                call, nullptr, nullptr, destroy);
    if (code != SQLITE_OK)
        fail(database.handle(), code);
}

} // namespace starvane::core
