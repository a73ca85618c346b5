// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/record_rows.h"

#include "core/layout/number_parsers.h"
#include "core/ledger/record_codec.h"

#include <algorithm>

namespace starvane::core {

namespace {

/// A refund's amount is in the currency of its order; other kinds name their own.
bool hasOrdersCurrency(RecordKind kind)
{
    return kind == RecordKind::Refund;
}

int widthOf(FieldType type)
{
    switch (type) {
    case FieldType::Id:
    case FieldType::Buyer:
        return 22;
    case FieldType::Text:
    case FieldType::Time:
    case FieldType::Deadline:
        return 20;
    default:
        return 12;
    }
}

ExportColumn columnOf(const Field &field)
{
    return {std::string(field.name), widthOf(field.type)};
}

std::vector<ExportColumn> columnsOf(RecordKind kind)
{
    std::vector<ExportColumn> columns;
    for (const Field &field : fieldsOf(kind))
        columns.push_back(columnOf(field));
    if (kind == RecordKind::Order) {
        for (const Field &field : lineFields())
            columns.push_back(columnOf(field));
    }
    if (hasOrdersCurrency(kind))
        columns.push_back({"currency"});
    return columns;
}

std::string tableOf(RecordKind kind)
{
    return std::string(nameOf(kind)) + "_record";
}

/// The fields in their order; then an order's lines, or its currency for a refund. Read by rowid,
/// for an index would have all records sorted before the first one comes.
std::string selectOf(RecordKind kind)
{
    std::string sql = "SELECT ";
    for (const Field &field : fieldsOf(kind))
        sql += "r.\"" + std::string(field.name) + "\", ";
    if (kind == RecordKind::Order)
        sql += "r.lines FROM orders r";
    else if (hasOrdersCurrency(kind))
        sql += "o.currency FROM " + tableOf(kind)
            + " r LEFT JOIN order_record o ON o.store = r.store AND o.order_no = r.order_no";
    else
        sql += "NULL FROM " + tableOf(kind) + " r";
    return sql + " WHERE +r.store = ?1 ORDER BY r.id";
}

std::string countOf(RecordKind kind, std::int64_t store)
{
    return "SELECT count(*) FROM " + tableOf(kind) + " WHERE store = " + std::to_string(store);
}

ExportCell textOrBlank(const std::string &text)
{
    return text.empty() ? ExportCell() : ExportCell(text);
}

ExportCell moneyOrBlank(const std::optional<std::int64_t> &units, int digits)
{
    return units ? ExportCell(Decimal{*units, digits}) : ExportCell();
}

} // namespace

RecordRows::RecordRows(Database &database, const Store &store, RecordKind kind,
                       std::string currency)
    : m_kind(kind)
    , m_zone(Zone::find(store.zone).value_or(Zone::utc()))
    , m_currency(std::move(currency))
    , m_columns(columnsOf(kind))
    , m_records(database.prepare(selectOf(kind)))
    , m_count(database.integer(countOf(kind, static_cast<std::int64_t>(store.id))))
    , m_row(m_columns.size())
{
    m_records.bind(1, static_cast<std::int64_t>(store.id));
}

const ExportRow *RecordRows::next()
{
    if (m_nextLine >= m_lines.size()) {
        if (!m_records.step())
            return nullptr;
        ++m_read;
        readRecord();
    }
    if (m_nextLine < m_lines.size())
        readLine(m_lines[m_nextLine++]);
    return &m_row;
}

double RecordRows::fraction() const
{
    return m_count <= 0 ? 1.0
                        : std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_count));
}

void RecordRows::readRecord()
{
    const auto fields = fieldsOf(m_kind);
    m_digits = moneyDigits();
    for (std::size_t i = 0; i < fields.size(); ++i)
        m_row[i] = cellOf(fields[i], static_cast<int>(i), m_digits);
    const auto extra = static_cast<int>(fields.size());
    if (m_kind == RecordKind::Order) {
        std::fill(m_row.begin() + extra, m_row.end(), ExportCell());
        m_lines = linesFrom(m_records.text(extra));
        m_nextLine = 0;
    } else if (hasOrdersCurrency(m_kind)) {
        const bool same = minorDigits(m_records.text(extra)) == m_digits;
        m_row.back() =
            m_records.isNull(extra) || !same ? m_currency : std::string(m_records.text(extra));
    }
}

/// Amounts were read with the decimal places of the currency beside them; those of a refund with
/// the places of the platform's, since its files name none.
int RecordRows::moneyDigits() const
{
    const auto currency = fieldIndex(m_kind, "currency");
    const std::string_view own =
        currency ? m_records.text(static_cast<int>(*currency)) : std::string_view();
    return minorDigits(own.empty() ? std::string_view(m_currency) : own);
}

ExportCell RecordRows::cellOf(const Field &field, int column, int digits) const
{
    if (m_records.isNull(column))
        return {};
    switch (field.type) {
    case FieldType::Time:
    case FieldType::Deadline:
        return wallTime(Instant{std::chrono::seconds{m_records.integer(column)}}, m_zone);
    case FieldType::Hours:
    case FieldType::Integer:
        return m_records.integer(column);
    case FieldType::Real:
        return m_records.real(column);
    case FieldType::Money:
        return Decimal{m_records.integer(column), digits};
    case FieldType::Boolean:
        return m_records.integer(column) != 0;
    case FieldType::CalendarDay:
        return Day{std::chrono::days{m_records.integer(column)}};
    case FieldType::Id:
    case FieldType::Text:
    case FieldType::Currency:
    case FieldType::Choice:
    case FieldType::Buyer: // a number longer than spreadsheets keep
        break;
    }
    return std::string(m_records.text(column));
}

void RecordRows::readLine(const OrderLine &line)
{
    ExportCell *cell = &m_row[fieldsOf(m_kind).size()];
    *cell++ = textOrBlank(line.productId);
    *cell++ = textOrBlank(line.sku);
    *cell++ = textOrBlank(line.product);
    *cell++ = line.quantity ? ExportCell(*line.quantity) : ExportCell();
    *cell++ = moneyOrBlank(line.price, m_digits);
    *cell = moneyOrBlank(line.shipping, m_digits);
}

} // namespace starvane::core
