// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/text_fold.h"
#include "core/layout/value_reader.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace starvane::core {

namespace {

constexpr std::array<std::string_view, 9> separators = {" ",  ",",  ";",  "|", "\n",
                                                        "\r", "\t", "，", "；"};

bool isBlank(const Value &value)
{
    return value.index() == 0;
}

CellAt cellOf(const Row &row, std::size_t column)
{
    return {cellAt(row, column), column, row.number};
}

/// The length of the separator that a text starts with; 0: it starts with none.
std::size_t separatorAt(std::string_view text)
{
    const auto *const found =
        std::find_if(separators.begin(), separators.end(),
                     [text](std::string_view separator) { return text.starts_with(separator); });
    return found == separators.end() ? 0 : found->size();
}

std::string_view firstWord(std::string_view text)
{
    while (const std::size_t length = text.empty() ? 0 : separatorAt(text))
        text.remove_prefix(length);
    std::size_t end = 0;
    while (end < text.size() && separatorAt(text.substr(end)) == 0)
        ++end;
    return text.substr(0, end);
}

} // namespace

bool ValueReader::derive(const BoundField &field, const Row &row, Value &value)
{
    switch (*field.derive) {
    case DeriveRule::FirstOf:
        return readFirst(field, row, value);
    case DeriveRule::EarliestOf:
        return readEarliest(field, row, value);
    case DeriveRule::PlusHours:
        return readSum(field, row, value);
    case DeriveRule::FirstWordOf:
        return readFirstWord(field, row, value);
    case DeriveRule::When:
        return readWhen(field, row, value);
    }
    assert(false);
    return false;
}

bool ValueReader::readFirst(const BoundField &field, const Row &row, Value &value)
{
    value = std::monostate();
    for (const std::size_t column : field.derivedColumns()) {
        if (!readCell(field, cellOf(row, column), value))
            return false;
        if (!isBlank(value))
            break;
    }
    return true;
}

bool ValueReader::readEarliest(const BoundField &field, const Row &row, Value &value)
{
    value = std::monostate();
    for (const std::size_t column : field.derivedColumns()) {
        Value time;
        if (!readCell(field, cellOf(row, column), time))
            return false;
        if (!isBlank(time) && (isBlank(value) || time < value))
            value = time;
    }
    return true;
}

bool ValueReader::readSum(const BoundField &field, const Row &row, Value &value)
{
    const auto columns = field.derivedColumns();
    const CellAt hours = cellOf(row, columns[1]);
    if (!readCell(field, cellOf(row, columns[0]), value))
        return false;
    if (isBlank(value))
        return true;
    if (hours.cell.text.empty() || isPlaceholder(hours.cell.text)) {
        value = std::monostate();
        return true;
    }
    const auto seconds = parseDuration(hours.cell.text);
    if (!seconds)
        return fail(hours, seconds.error());
    std::get<std::int64_t>(value) += *seconds;
    m_isComputed = true;
    return true;
}

bool ValueReader::readFirstWord(const BoundField &field, const Row &row, Value &value)
{
    value = std::monostate();
    for (const std::size_t column : field.derivedColumns()) {
        CellAt at = cellOf(row, column);
        at.cell.text = firstWord(at.cell.text);
        if (!readCell(field, at, value))
            return false;
        if (!isBlank(value))
            break;
    }
    return true;
}

bool ValueReader::readWhen(const BoundField &field, const Row &row, Value &value)
{
    const auto columns = field.derivedColumns();
    const std::string asked = folded(cellAt(row, columns[0]).text);
    if (asked.find(field.mapping->derive->when) != std::string::npos)
        return readCell(field, cellOf(row, columns[1]), value);
    value = std::monostate();
    return true;
}

} // namespace starvane::core
