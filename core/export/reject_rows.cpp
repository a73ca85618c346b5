// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reject_rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace starvane::core {

namespace {

constexpr const char *select = "SELECT b.id, b.file, r.row, r.column_name, r.value, r.reason,"
                               " r.cells FROM batch b JOIN reject r ON r.batch = b.id"
                               " WHERE b.store = ?1 ORDER BY b.id, r.row, r.rowid";

std::string countOf(std::int64_t store)
{
    return "SELECT coalesce(sum(rejected), 0) FROM batch WHERE store = " + std::to_string(store);
}

/// "订单编号: 43 · 付款时间: 2026-13-01"; blank cells are left out.
std::string cellsText(std::string_view json)
{
    std::string text;
    for (const nlohmann::json &cell : nlohmann::json::parse(json)) {
        const auto value = cell[1].get<std::string>();
        if (value.empty())
            continue;
        text += text.empty() ? "" : " · ";
        text += cell[0].get<std::string>() + ": " + value;
    }
    return text;
}

} // namespace

RejectRows::RejectRows(Database &database, const Store &store, ReasonWords words)
    : m_columns({{"batch"},
                 {"file", 30},
                 {"row"},
                 {"column", 20},
                 {"value", 20},
                 {"reason", 30},
                 {"cells", 60}})
    , m_words(std::move(words))
    , m_rejects(database.prepare(select))
    , m_count(database.integer(countOf(static_cast<std::int64_t>(store.id))))
{
    m_rejects.bind(1, static_cast<std::int64_t>(store.id));
}

const ExportRow *RejectRows::next()
{
    if (!m_rejects.step())
        return nullptr;
    ++m_read;
    m_row = {
        m_rejects.integer(0),           std::string(m_rejects.text(1)),
        m_rejects.integer(2),           std::string(m_rejects.text(3)),
        std::string(m_rejects.text(4)), m_words(static_cast<RejectReason>(m_rejects.integer(5))),
        cellsText(m_rejects.text(6))};
    return &m_row;
}

double RejectRows::fraction() const
{
    return m_count <= 0 ? 1.0
                        : std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_count));
}

} // namespace starvane::core
