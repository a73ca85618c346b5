// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/draft_check.h"

#include "core/layout/column_binding.h"
#include "core/layout/day_order.h"
#include "core/layout/header_index.h"
#include "core/layout/row_mapper.h"
#include "core/layout/value_reader.h"

#include <algorithm>
#include <set>

namespace starvane::core {

namespace {

std::vector<std::string> headerOf(const MappingDraft &draft)
{
    std::vector<std::string> header;
    for (const DraftColumn &column : draft.columns)
        header.push_back(column.header);
    return header;
}

bool isBlank(const Value &value)
{
    return value.index() == 0;
}

bool anyText(const std::vector<std::size_t> &columns, const Row &row)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&row](std::size_t column) { return !cellAt(row, column).text.empty(); });
}

class DraftReader {
public:
    DraftReader(const MappingDraft &draft, const FilePreview &preview, const ReaderOptions &options)
        : m_layout(layoutOf(draft))
        , m_match{&m_layout, draft.sheet, draft.headerRow, headerOf(draft)}
        , m_sheets(sheetsOf(preview))
        , m_binding(bindColumns(m_layout, HeaderIndex(m_match.header)))
        , m_mapper(m_match, m_binding, options, dayOrders(preview))
        , m_values(m_match, m_binding, options, dayOrders(preview))
    {
    }

    DraftCheck check(const PreviewSheet &sheet)
    {
        auto source = m_sheets->open(m_match.sheet);
        Row row;
        for (std::size_t place = 0; place < sheet.rows.size() && !m_check.ambiguous; ++place) {
            const auto more = (*source)->next(row);
            if (!more || !*more)
                break;
            if (row.number > m_match.headerRow && !m_mapper.isTotals(row))
                look(row, place);
        }
        m_check.unknownWords = m_values.unknownWords();
        std::sort(m_check.problems.begin(), m_check.problems.end(),
                  [](const CellProblem &a, const CellProblem &b) {
                      return std::pair(a.row, a.column) < std::pair(b.row, b.column);
                  });
        return std::move(m_check);
    }

private:
    [[nodiscard]] DayOrderFinder dayOrders(const FilePreview &preview)
    {
        std::vector<std::size_t> columns(m_match.header.size());
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i] = i;
        return {*m_sheets, m_match, columns, preview.file};
    }

    void look(const Row &row, std::size_t place)
    {
        ++m_check.rows;
        const std::size_t before = m_check.problems.size();
        m_bad.clear();
        if (m_mapper.isContinuation(row))
            lookAtContinuation(row, place);
        else
            lookAtRecords(row, place);
        if (m_check.problems.size() > before)
            ++m_check.badRows;
    }

    void lookAtContinuation(const Row &row, std::size_t place)
    {
        for (const BoundField &field : m_binding.records.front().fields) {
            if (field.ofLine)
                lookAt(field, row, place);
        }
    }

    void lookAtRecords(const Row &row, std::size_t place)
    {
        if (!m_values.startRow(row))
            note(place, m_values.fault());
        bool isMain = true;
        for (const BoundRecord &record : m_binding.records) {
            if (isMain || anyText(record.ownColumns, row)) {
                for (const BoundField &field : record.fields)
                    lookAt(field, row, place);
            }
            isMain = false;
        }
        if (m_bad.empty())
            lookAtWhole(row, place);
    }

    void lookAt(const BoundField &field, const Row &row, std::size_t place)
    {
        Value value;
        if (!m_values.read(field, row, value)) {
            if (m_values.failure())
                noteFailure(*m_values.failure());
            else
                note(place, m_values.fault());
        } else if (field.required && isBlank(value)) {
            note(place, {field.columns.front(), RejectReason::Missing});
        }
    }

    /// What only shows when all fields are there: a parcel without any number.
    void lookAtWhole(const Row &row, std::size_t place)
    {
        const bool canBeMapped = m_binding.fits() && !m_check.ambiguous;
        if (!canBeMapped || m_mapper.map(row, m_records) || m_mapper.failure())
            return;
        const Reject reject = m_mapper.reject(row);
        const auto column = std::find(m_match.header.begin(), m_match.header.end(), reject.column);
        note(place, {static_cast<std::size_t>(column - m_match.header.begin()), reject.reason});
    }

    /// A column that feeds several fields is bad once.
    void note(std::size_t place, const CellFault &fault)
    {
        if (m_bad.insert(fault.column).second)
            m_check.problems.push_back({place, fault.column, fault.reason});
    }

    void noteFailure(const Error &error)
    {
        if (const auto *const dates = std::get_if<AmbiguousDates>(&error); dates != nullptr)
            m_check.ambiguous = *dates;
    }

    Layout m_layout;
    LayoutMatch m_match;
    std::unique_ptr<SheetFile> m_sheets;
    Binding m_binding;
    RowMapper m_mapper;
    ValueReader m_values;
    std::vector<Record> m_records;
    std::set<std::size_t> m_bad; // columns of the row
    DraftCheck m_check;
};

/// What is bad whichever way the dates are read.
DraftCheck inBoth(const DraftCheck &one, const DraftCheck &other)
{
    DraftCheck both{.problems = {},
                    .rows = one.rows,
                    .badRows = 0,
                    .unknownWords = one.unknownWords,
                    .ambiguous = {}};
    std::set<std::size_t> rows;
    for (const CellProblem &problem : one.problems) {
        if (std::ranges::find(other.problems, problem) == other.problems.end())
            continue;
        both.problems.push_back(problem);
        rows.insert(problem.row);
    }
    both.badRows = rows.size();
    return both;
}

/// Columns with a date in the preview that can be read in two ways or could be in another row.
std::vector<std::size_t> dayMonthColumns(const PreviewSheet &sheet, std::uint64_t headerRow)
{
    std::set<std::size_t> columns;
    for (const PreviewRow &row : sheet.rows) {
        for (std::size_t i = 0; row.number > headerRow && i < row.cells.size(); ++i) {
            const auto date = parseDate(row.cells[i].text, row.cells[i].isNumber);
            if (date && date->dayMonth)
                columns.insert(i);
        }
    }
    return {columns.begin(), columns.end()};
}

} // namespace

DraftCheck
checkDraft(const MappingDraft &draft, const FilePreview &preview, const ReaderOptions &options)
{
    const PreviewSheet &sheet = preview.sheets.at(draft.sheet);
    DraftCheck check = DraftReader(draft, preview, options).check(sheet);
    if (!check.ambiguous)
        return check;
    MappingDraft either = draft;
    either.dayOrder = DayOrder::DayFirst;
    const DraftCheck dayFirst = DraftReader(either, preview, options).check(sheet);
    either.dayOrder = DayOrder::MonthFirst;
    const DraftCheck monthFirst = DraftReader(either, preview, options).check(sheet);
    DraftCheck both = inBoth(dayFirst, monthFirst);
    both.ambiguous = std::move(check.ambiguous);
    return both;
}

FoundDayOrder findDayOrder(SheetFile &sheets, const FilePreview &preview, std::size_t sheet,
                           std::uint64_t headerRow)
{
    const PreviewSheet &rows = preview.sheets.at(sheet);
    const auto columns = dayMonthColumns(rows, headerRow);
    const std::size_t width = columns.empty() ? 0 : columns.back() + 1;
    LayoutMatch match{.layout = nullptr, .sheet = sheet, .headerRow = headerRow, .header = {}};
    for (const PreviewRow &row : rows.rows) {
        for (std::size_t i = 0; row.number == headerRow && i < row.cells.size(); ++i)
            match.header.push_back(row.cells[i].text);
    }
    match.header.resize(std::max(match.header.size(), width));
    DayOrderFinder finder(sheets, match, columns, preview.file);
    FoundDayOrder found;
    std::set<DayOrder> orders;
    for (const std::size_t column : columns) {
        const auto order = finder.orderOf(column);
        if (order)
            orders.insert(*order);
        else if (const auto *doubt = std::get_if<AmbiguousDates>(&order.error());
                 doubt != nullptr && !found.doubt)
            found.doubt = *doubt;
    }
    if (orders.size() == 1)
        found.order = *orders.begin();
    return found;
}

} // namespace starvane::core
