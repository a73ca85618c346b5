// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/row_mapper.h"

#include "core/layout/totals_row.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

namespace starvane::core {

namespace {

bool isBlank(const Value &value)
{
    return value.index() == 0;
}

bool anyText(const std::vector<std::size_t> &columns, const Row &row)
{
    return std::any_of(columns.begin(), columns.end(), [&row](std::size_t column) {
        return column < row.cells.size() && !row.cells[column].text.empty();
    });
}

void assignText(std::string &text, const Value &value)
{
    if (const auto *const given = std::get_if<std::string>(&value); given != nullptr)
        text.assign(*given);
    else
        text.clear();
}

void assignNumber(std::optional<std::int64_t> &number, const Value &value)
{
    const auto *const given = std::get_if<std::int64_t>(&value);
    number = given == nullptr ? std::nullopt : std::optional(*given);
}

void shape(Record &record, RecordKind kind)
{
    const std::size_t size = fieldsOf(kind).size();
    if (record.kind != kind || record.values.size() != size)
        record.values.assign(size, Value());
    record.kind = kind;
    record.notEvents = 0;
}

} // namespace

RowMapper::RowMapper(const LayoutMatch &match, Binding binding, ReaderOptions options,
                     DayOrderFinder dayOrders)
    : m_binding(std::move(binding))
    , m_rejects(match.header)
    , m_contradictions(m_binding, clockOf(*match.layout, options.zone))
    , m_values(match, m_binding, std::move(options), std::move(dayOrders))
{
    for (const BoundRecord &record : m_binding.records)
        m_plans.push_back(planOf(record));
    noteMain();
    noteColumns();
    noteFields();
}

RowMapper::Plan RowMapper::planOf(const BoundRecord &bound)
{
    Plan plan;
    plan.kind = bound.kind;
    plan.ownColumns = bound.ownColumns;
    const auto fields = fieldsOf(bound.kind);
    for (const BoundField &field : bound.fields)
        (field.ofLine ? plan.lineFields : plan.fields).push_back(field);
    for (std::size_t place = 0; place < fields.size(); ++place) {
        const bool isBound =
            std::any_of(plan.fields.begin(), plan.fields.end(),
                        [place](const BoundField &field) { return field.place == place; });
        if (!isBound)
            plan.unbound.push_back(place);
        if (fields[place].type == FieldType::Currency)
            plan.currency = place;
        if (fields[place].type == FieldType::Money)
            plan.money.push_back(place);
    }
    return plan;
}

void RowMapper::noteMain()
{
    const BoundRecord &main = m_binding.records.front();
    m_continuationRows = main.continuationRows;
    for (const BoundField &field : main.fields) {
        const bool isTime =
            field.field->type == FieldType::Time || field.field->type == FieldType::CalendarDay;
        if (field.ofLine)
            m_lineColumns.insert(m_lineColumns.end(), field.columns.begin(), field.columns.end());
        else if (field.field->name == "order_no")
            m_orderNumber = field.columns.front();
        else if (isTime && field.field->required)
            m_timeColumns = field.columns;
    }
}

void RowMapper::noteColumns()
{
    for (const BoundRecord &record : m_binding.records) {
        for (const BoundField &field : record.fields) {
            for (const std::size_t column : field.columns) {
                m_rejects.show(column);
                if (field.field->type == FieldType::Buyer)
                    m_rejects.hide(column);
            }
        }
    }
}

void RowMapper::noteFields()
{
    for (const Plan &plan : m_plans) {
        for (const BoundField &field : plan.fields)
            m_fields.push_back(std::string(nameOf(plan.kind)) + '.'
                               + std::string(field.field->name));
    }
}

bool RowMapper::map(const Row &row, std::vector<Record> &records)
{
    if (!m_values.startRow(row))
        return fail(m_values.fault());
    std::size_t count = 0;
    for (const Plan &plan : m_plans) {
        if (count > 0 && !anyText(plan.ownColumns, row))
            continue;
        if (records.size() == count)
            records.emplace_back();
        if (!mapRecord(plan, row, records[count]))
            return false;
        ++count;
    }
    records.resize(count);
    for (const Record &record : records)
        m_contradictions.look(record, row.number);
    return true;
}

bool RowMapper::mapRecord(const Plan &plan, const Row &row, Record &record)
{
    shape(record, plan.kind);
    for (const std::size_t place : plan.unbound)
        record.values[place] = std::monostate();
    for (const BoundField &field : plan.fields) {
        Value &value = record.values[field.place];
        if (!m_values.read(field, row, value))
            return fail(m_values.fault());
        if (field.required && isBlank(value))
            return fail({field.columns.front(), RejectReason::Missing});
        if (field.derive == DeriveRule::PlusHours && m_values.isComputed())
            record.notEvents |= std::uint64_t{1} << field.place;
    }
    if (plan.kind == RecordKind::Shipment && !checkShipment(plan, record))
        return false;
    addCurrency(plan, record);
    return mapGoods(plan, row, record);
}

/// An order or a parcel has to be named.
bool RowMapper::checkShipment(const Plan &plan, const Record &record)
{
    const BoundField *number = nullptr;
    for (const BoundField &field : plan.fields) {
        const bool isNumber = field.field->name == "order_no" || field.field->name == "tracking_no";
        if (!isNumber)
            continue;
        if (!isBlank(record.values[field.place]))
            return true;
        if (number == nullptr || field.field->name == "order_no")
            number = &field;
    }
    assert(number != nullptr); // the match has seen to it
    return fail({number->columns.front(), RejectReason::Missing});
}

void RowMapper::addCurrency(const Plan &plan, Record &record) const
{
    const std::string &currency = m_values.defaultCurrency();
    if (!plan.currency || currency.empty() || !isBlank(record.values[*plan.currency]))
        return;
    const bool hasMoney =
        std::any_of(plan.money.begin(), plan.money.end(),
                    [&record](std::size_t place) { return !isBlank(record.values[place]); });
    if (hasMoney)
        record.values[*plan.currency] = currency;
}

/// Keeps the memory of the first line's texts: most orders have one.
bool RowMapper::mapGoods(const Plan &plan, const Row &row, Record &record)
{
    if (plan.lineFields.empty()) {
        record.lines.clear();
        return true;
    }
    if (!readLine(plan, row))
        return false;
    record.lines.resize(m_line == OrderLine() ? 0 : 1);
    if (!record.lines.empty())
        std::swap(record.lines.front(), m_line);
    return true;
}

bool RowMapper::mapLine(const Row &row, Record &order)
{
    if (!m_values.startRow(row))
        return fail(m_values.fault());
    if (!readLine(m_plans.front(), row))
        return false;
    if (m_line != OrderLine())
        order.lines.push_back(m_line);
    return true;
}

bool RowMapper::readLine(const Plan &plan, const Row &row)
{
    for (const BoundField &field : plan.lineFields) {
        if (!m_values.read(field, row, m_lineValues.at(field.place)))
            return fail(m_values.fault());
    }
    assignText(m_line.productId, m_lineValues[0]);
    assignText(m_line.sku, m_lineValues[1]);
    assignText(m_line.product, m_lineValues[2]);
    assignNumber(m_line.quantity, m_lineValues[3]);
    assignNumber(m_line.price, m_lineValues[4]);
    assignNumber(m_line.shipping, m_lineValues[5]);
    return true;
}

bool RowMapper::isContinuation(const Row &row) const
{
    return m_continuationRows && m_orderNumber && cellAt(row, *m_orderNumber).text.empty()
        && anyText(m_lineColumns, row);
}

bool RowMapper::isTotals(const Row &row) const
{
    return startsWithTotalsWord(row) && !anyText(m_timeColumns, row);
}

bool RowMapper::mapsOrders() const
{
    return m_plans.front().kind == RecordKind::Order;
}

bool RowMapper::fail(const CellFault &fault)
{
    m_fault = fault;
    return false;
}

Reject RowMapper::reject(const Row &row) const
{
    return m_rejects.make(row, m_fault);
}

Reject RowMapper::rejectContinuation(const Row &row) const
{
    assert(m_orderNumber);
    return m_rejects.make(row, {*m_orderNumber, RejectReason::ContinuesNothing});
}

const std::vector<UnknownWord> &RowMapper::unknownWords() const
{
    return m_values.unknownWords();
}

} // namespace starvane::core
