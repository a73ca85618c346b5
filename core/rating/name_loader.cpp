// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/name_loader.h"

#include "core/rating/rule_functions.h"

namespace starvane::core {

namespace {

void readParameters(RuleTable table, Pack &pack)
{
    for (const std::string &name : table.keys())
        pack.parameters[name] = table.number(name);
}

void readWords(RuleTable table, Pack &pack)
{
    for (const std::string &name : table.keys())
        pack.words[name] = table.texts(name);
}

void readExpressions(RuleTable table, Pack &pack)
{
    for (const std::string &name : table.keys())
        pack.expressions[name] = table.text(name);
}

/// Keys in lower case, as lookup() asks for them.
LookupTable lookupTableFrom(RuleTable table)
{
    LookupTable result;
    for (const std::string &name : table.keys())
        result[lowered(name)] = table.value(name);
    return result;
}

Holiday holidayFrom(RuleTable &table)
{
    Holiday holiday;
    holiday.month = static_cast<unsigned>(table.integer("month"));
    if (table.has("day")) {
        holiday.day = static_cast<unsigned>(table.integer("day"));
    } else {
        holiday.weekday = static_cast<unsigned>(table.integer("weekday"));
        holiday.which = static_cast<int>(table.integer("which"));
    }
    table.expectNoMore();
    const bool isDate = holiday.month >= 1 && holiday.month <= 12 && holiday.day.value_or(1) >= 1
        && holiday.day.value_or(1) <= 31;
    const bool isPlace = holiday.weekday >= 1 && holiday.weekday <= 7 && holiday.which != 0
        && holiday.which >= -1 && holiday.which <= 5;
    if (!isDate || !isPlace)
        table.fail("month", "there is no such day");
    return holiday;
}

BusinessCalendar calendarFrom(RuleTable table)
{
    BusinessCalendar calendar;
    if (table.has("sunday_moves_to_monday"))
        calendar.sundayMovesToMonday = table.truth("sunday_moves_to_monday");
    for (RuleTable &holiday : table.tablesOr("holidays"))
        calendar.holidays.push_back(holidayFrom(holiday));
    table.expectNoMore();
    return calendar;
}

} // namespace

void loadNames(RuleTable &table, Pack &pack)
{
    if (table.has("parameters"))
        readParameters(table.table("parameters"), pack);
    if (table.has("words"))
        readWords(table.table("words"), pack);
    if (table.has("expressions"))
        readExpressions(table.table("expressions"), pack);
    if (table.has("tables")) {
        RuleTable tables = table.table("tables");
        for (const std::string &name : tables.keys())
            pack.tables[name] = lookupTableFrom(tables.table(name));
    }
    if (table.has("calendars")) {
        RuleTable calendars = table.table("calendars");
        for (const std::string &name : calendars.keys())
            pack.calendars[name] = calendarFrom(calendars.table(name));
    }
}

} // namespace starvane::core
