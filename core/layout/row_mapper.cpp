// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/row_mapper.h"

#include "core/layout/text_fold.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

namespace starvane::core {

namespace {

constexpr std::size_t shownCharacters = 200; // of a cell in a reject

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

/// Whether a row's first text is "合计", "Total:" or the like.
bool isTotalsWord(std::string_view text)
{
    constexpr std::array<std::string_view, 9> words = {
        "合计", "总计", "小计", "汇总", "共计", "total", "totals", "grandtotal", "sum"};
    constexpr std::size_t longest = 32; // bytes, spaces among them
    if (text.size() > longest || (text[0] >= '0' && text[0] <= '9'))
        return false;
    std::string word = folded(text);
    if (word.ends_with(':'))
        word.pop_back();
    return std::find(words.begin(), words.end(), word) != words.end();
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
}

} // namespace

RowMapper::RowMapper(const LayoutMatch &match, Binding binding, ReaderOptions options,
                     DayOrderFinder dayOrders)
    : m_header(match.header)
    , m_binding(std::move(binding))
    , m_values(match, m_binding, std::move(options), std::move(dayOrders))
    , m_private(match.header.size())
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
    std::set<std::size_t> mapped;
    for (const BoundRecord &record : m_binding.records) {
        for (const BoundField &field : record.fields) {
            mapped.insert(field.columns.begin(), field.columns.end());
            if (field.field->type != FieldType::Buyer)
                continue;
            for (const std::size_t column : field.columns)
                m_private[column] = true;
        }
    }
    for (const std::size_t column : mapped) {
        if (!m_private[column])
            m_shownColumns.push_back(column);
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
        if (field.field->required && isBlank(value))
            return fail({field.columns.front(), RejectReason::Missing});
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
    const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                    [](const Cell &cell) { return !cell.text.empty(); });
    return first != row.cells.end() && isTotalsWord(first->text) && !anyText(m_timeColumns, row);
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
    return rejectWith(row, m_fault);
}

Reject RowMapper::rejectContinuation(const Row &row) const
{
    assert(m_orderNumber);
    return rejectWith(row, {*m_orderNumber, RejectReason::ContinuesNothing});
}

Reject RowMapper::rejectWith(const Row &row, const CellFault &fault) const
{
    const auto shown = [&row](std::size_t column) {
        return std::string(firstCharacters(cellAt(row, column).text, shownCharacters));
    };
    Reject reject{.row = row.number,
                  .column = m_header[fault.column],
                  .value = m_private[fault.column] ? std::string() : shown(fault.column),
                  .reason = fault.reason,
                  .cells = {}};
    for (const std::size_t column : m_shownColumns) {
        if (!cellAt(row, column).text.empty())
            reject.cells.emplace_back(m_header[column], shown(column));
    }
    return reject;
}

const std::vector<UnknownWord> &RowMapper::unknownWords() const
{
    return m_values.unknownWords();
}

} // namespace starvane::core
