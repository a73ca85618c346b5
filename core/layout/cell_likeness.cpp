// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/cell_likeness.h"

#include "core/layout/date_parser.h"
#include "core/layout/number_parsers.h"
#include "core/layout/text_fold.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace starvane::core {

namespace {

constexpr int anyDigits = 2; // of a currency: how many does not matter here

bool isReadable(const Field &field, const PreviewCell &cell)
{
    switch (field.type) {
    case FieldType::Time:
    case FieldType::Deadline:
    case FieldType::CalendarDay:
        return parseDate(cell.text, cell.isNumber).has_value();
    case FieldType::Hours:
        return static_cast<bool>(parseHours(cell.text));
    case FieldType::Integer:
        return static_cast<bool>(parseInteger(cell.text, cell.isNumber));
    case FieldType::Real: {
        const auto number = parseReal(cell.text);
        return number && *number >= field.lowest && *number <= field.highest;
    }
    case FieldType::Money:
        return static_cast<bool>(parseMoney(cell.text, cell.isNumber, anyDigits));
    case FieldType::Currency:
        return !currencyCode(cell.text).empty();
    case FieldType::Boolean:
        return static_cast<bool>(parseBoolean(cell.text));
    case FieldType::Id:
    case FieldType::Text:
    case FieldType::Choice: // a word that no layout knows may be one all the same
    case FieldType::Buyer:
        break;
    }
    return true;
}

bool isPlainNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

} // namespace

double readableShare(const Field &field, const std::map<std::string, std::string> &words,
                     const SampleCells &cells)
{
    if (cells.empty())
        return 1;
    const auto readable = std::count_if(cells.begin(), cells.end(), [&](const PreviewCell *cell) {
        return isReadable(field, *cell) || words.contains(folded(cell->text));
    });
    return static_cast<double>(readable) / static_cast<double>(cells.size());
}

bool areTimes(const SampleCells &cells)
{
    return !cells.empty() && std::all_of(cells.begin(), cells.end(), [](const PreviewCell *cell) {
        return !cell->isNumber && !isPlainNumber(cell->text) && parseDate(cell->text, false);
    });
}

bool areNumbersOfThings(const SampleCells &cells)
{
    constexpr std::ptrdiff_t fewestDigits = 4;
    std::set<std::string_view> met;
    return !cells.empty()
        && std::all_of(cells.begin(), cells.end(), [&met](const PreviewCell *cell) {
               const std::string_view text = cell->text;
               const auto digits = std::count_if(text.begin(), text.end(),
                                                 [](char c) { return c >= '0' && c <= '9'; });
               return digits >= fewestDigits
                   && text.find_first_of(" .,:/") == std::string_view::npos
                   && !isDamagedId(text, cell->isNumber) && met.insert(text).second;
           });
}

} // namespace starvane::core
