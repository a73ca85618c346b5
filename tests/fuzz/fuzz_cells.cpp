// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/date_parser.h"
#include "core/layout/date_pattern.h"
#include "core/layout/number_parsers.h"
#include "core/layout/text_fold.h"

#include <cstdlib>
#include <string>
#include <string_view>

using namespace starvane::core;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkDate(std::string_view text, bool isNumber)
{
    const auto date = parseDate(text, isNumber);
    if (!date)
        return;
    require(date->time.count() >= 0 && date->time.count() < 86400);
    if (date->dayMonth)
        require(date->dayMonth->in(DayOrder::DayFirst) || date->dayMonth->in(DayOrder::MonthFirst));
    else
        require(date->day >= makeDay(1990, 1, 1) && date->day <= makeDay(2100, 12, 31));
}

/// A minus in front turns the amount round.
void checkMoney(std::string_view text, bool isNumber)
{
    for (const int digits : {0, 2, 3}) {
        const auto amount = parseMoney(text, isNumber, digits);
        const auto negated = parseMoney('-' + std::string(text), isNumber, digits);
        if (amount && negated && *amount >= 0)
            require(*negated == -*amount);
    }
}

} // namespace

// Whatever the text: no crash, and values within their bounds.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const bool isNumber = size > 0 && bytes[0] % 2 == 1;
    const std::string text(reinterpret_cast<const char *>(bytes), size);
    const std::string_view cell = std::string_view(text).substr(size > 0 ? 1 : 0);
    checkDate(cell, isNumber);
    checkMoney(cell, isNumber);
    if (const auto hours = parseHours(cell))
        require(*hours >= 0);
    if (const auto format = DatePattern::compile(cell))
        (void)format->match(cell);
    (void)parseInteger(cell, isNumber);
    (void)parseReal(cell);
    (void)parseBoolean(cell);
    (void)isDamagedId(cell, isNumber);
    (void)folded(cell);
    require(firstCharacters(cell, 5).size() <= cell.size());
    return 0;
}
