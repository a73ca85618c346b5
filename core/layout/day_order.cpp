// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/day_order.h"

#include <utility>

namespace starvane::core {

DayOrderFinder::DayOrderFinder(SheetFile &sheets, const LayoutMatch &match,
                               const std::vector<std::size_t> &columns, std::filesystem::path file)
    : m_sheets(sheets)
    , m_match(match)
    , m_file(std::move(file))
{
    for (const std::size_t column : columns)
        m_evidence.try_emplace(column);
}

Result<DayOrder> DayOrderFinder::orderOf(std::size_t column)
{
    if (!m_read) {
        const auto done = readAll();
        if (!done)
            return Failure{done.error()};
        m_read = true;
    }
    const Evidence &evidence = m_evidence.at(column);
    if (evidence.contradicted
        || (!evidence.dayFirst && !evidence.monthFirst && evidence.doubtRow != 0))
        return Failure{
            AmbiguousDates{m_file, evidence.doubtRow, m_match.header[column], evidence.doubt}};
    return evidence.monthFirst ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

Result<Done> DayOrderFinder::readAll()
{
    auto source = m_sheets.open(m_match.sheet);
    if (!source)
        return Failure{source.error()};
    for (Row row;;) {
        const auto more = (*source)->next(row);
        if (!more)
            return Failure{more.error()};
        if (!*more)
            return Done{};
        if (row.number > m_match.headerRow)
            look(row);
    }
}

void DayOrderFinder::look(const Row &row)
{
    for (auto &[column, evidence] : m_evidence) {
        if (column >= row.cells.size() || row.cells[column].text.empty())
            continue;
        const Cell &cell = row.cells[column];
        const auto date = parseDate(cell.text, cell.isNumber);
        if (date && date->dayMonth)
            weigh(evidence, *date->dayMonth, cell, row.number);
    }
}

void DayOrderFinder::weigh(Evidence &evidence, const DayMonthDate &date, const Cell &cell,
                           std::uint64_t row)
{
    const auto dayFirst = date.in(DayOrder::DayFirst);
    const auto monthFirst = date.in(DayOrder::MonthFirst);
    if (evidence.contradicted || dayFirst == monthFirst)
        return; // "04/04/2020" tells nothing and needs nothing
    const bool doubtful = dayFirst.has_value() && monthFirst.has_value();
    if (!doubtful) {
        evidence.dayFirst = evidence.dayFirst || dayFirst.has_value();
        evidence.monthFirst = evidence.monthFirst || monthFirst.has_value();
    }
    evidence.contradicted = evidence.dayFirst && evidence.monthFirst;
    if (evidence.contradicted || (doubtful && evidence.doubtRow == 0)) {
        evidence.doubtRow = row;
        evidence.doubt = cell.text;
    }
}

} // namespace starvane::core
