// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/rule_functions.h"

#include "core/rating/rule_sql.h"

#include <algorithm>
#include <memory>

namespace starvane::core {

namespace {

using Facts = std::shared_ptr<const RuleFacts>;

Instant instantOf(std::int64_t time)
{
    return Instant{std::chrono::seconds{time}};
}

std::int64_t epoch(Instant instant)
{
    return instant.time_since_epoch().count();
}

/// Registers a function that gives NULL where an argument is NULL.
template <class Function>
void add(Database &database, const char *name, int arguments, Function function)
{
    addFunction(database, name, arguments, [function, arguments](SqlArguments &given) {
        for (int i = 0; i < arguments; ++i) {
            if (given.isNull(i))
                return;
        }
        function(given);
    });
}

void addClock(Database &database, const Zone &zone)
{
    add(database, "local_day", 1, [zone](SqlArguments &given) {
        given.result(zone.dayOf(instantOf(given.integer(0))).time_since_epoch().count());
    });
    add(database, "local_time", 1, [zone](SqlArguments &given) {
        given.result(zone.toLocal(instantOf(given.integer(0))).time.count());
    });
    add(database, "day_start", 1, [zone](SqlArguments &given) {
        given.result(epoch(zone.startOf(Day{std::chrono::days{given.integer(0)}})));
    });
}

void addTexts(Database &database, const Facts &facts)
{
    add(database, "has_word", 2, [facts](SqlArguments &given) {
        const auto list = facts->words.find(std::string(given.text(0)));
        const std::string text = lowered(given.text(1));
        const auto stands = [&text](const std::string &word) {
            return text.find(lowered(word)) != std::string::npos;
        };
        const bool found = list != facts->words.end()
            && std::any_of(list->second.begin(), list->second.end(), stands);
        given.result(std::int64_t{found});
    });
    add(database, "lookup", 2, [facts](SqlArguments &given) {
        const auto table = facts->tables.find(std::string(given.text(0)));
        if (table == facts->tables.end())
            return;
        const auto found = table->second.find(lowered(given.text(1)));
        if (found != table->second.end())
            std::visit([&given](const auto &value) { given.result(value); }, found->second);
    });
}

/// The calendar of a function's first argument; null when there is none.
const BusinessCalendar *calendarOf(const RuleFacts &facts, const SqlArguments &given)
{
    const auto found = facts.calendars.find(std::string(given.text(0)));
    return found == facts.calendars.end() ? nullptr : &found->second;
}

void addBusinessDays(Database &database, const Facts &facts)
{
    add(database, "business_days", 3, [facts](SqlArguments &given) {
        if (const auto *const calendar = calendarOf(*facts, given)) {
            given.result(std::int64_t{
                calendar->businessDays(facts->zone.dayOf(instantOf(given.integer(1))),
                                       facts->zone.dayOf(instantOf(given.integer(2))))});
        }
    });
    add(database, "business_day_start", 3, [facts](SqlArguments &given) {
        const auto *const calendar = calendarOf(*facts, given);
        const auto count = static_cast<int>(given.integer(2));
        if (calendar == nullptr || count < 1)
            return;
        const Day day = facts->zone.dayOf(instantOf(given.integer(1)));
        given.result(epoch(facts->zone.startOf(calendar->businessDayAfter(day, count))));
    });
}

/// Zones are dear to find; a rule names one of a few.
class Zones {
public:
    const Zone *find(std::string_view name)
    {
        const auto known = m_zones.find(name);
        if (known != m_zones.end())
            return known->second ? &*known->second : nullptr;
        const auto added = m_zones.emplace(std::string(name), Zone::find(name)).first;
        return added->second ? &*added->second : nullptr;
    }

private:
    std::map<std::string, std::optional<Zone>, std::less<>> m_zones;
};

void addDeadlines(Database &database, const Facts &facts)
{
    const auto zones = std::make_shared<Zones>();
    add(database, "business_time", 4, [facts, zones](SqlArguments &given) {
        const auto *const calendar = calendarOf(*facts, given);
        const Zone *const zone = zones->find(given.text(1));
        const auto count = static_cast<int>(given.integer(3));
        if (calendar == nullptr || zone == nullptr || count < 1)
            return;
        const LocalTime local = zone->toLocal(instantOf(given.integer(2)));
        given.result(
            epoch(zone->toInstant({calendar->businessDayAfter(local.day, count), local.time})));
    });
    add(database, "calendar_time", 3, [zones](SqlArguments &given) {
        const Zone *const zone = zones->find(given.text(0));
        if (zone == nullptr)
            return;
        const LocalTime local = zone->toLocal(instantOf(given.integer(1)));
        given.result(
            epoch(zone->toInstant({local.day + std::chrono::days{given.integer(2)}, local.time})));
    });
}

void addExempt(Database &database, const Facts &facts)
{
    add(database, "is_exempt", 1, [facts](SqlArguments &given) {
        const Day day = facts->zone.dayOf(instantOf(given.integer(0)));
        const auto holds = [day](const DayRange &range) {
            return range.first <= day && day <= range.last;
        };
        given.result(std::int64_t{std::any_of(facts->exempt.begin(), facts->exempt.end(), holds)});
    });
}

std::string textOf(const BusinessCalendar &calendar)
{
    std::string text = calendar.sundayMovesToMonday ? "sunday moves" : "";
    for (const Holiday &holiday : calendar.holidays) {
        text += ' ' + std::to_string(holiday.month) + '-'
            + (holiday.day ? std::to_string(*holiday.day)
                           : std::to_string(holiday.weekday) + '#' + std::to_string(holiday.which));
    }
    return text;
}

std::string textOf(const LookupTable &table)
{
    std::string text;
    for (const auto &[key, value] : table) {
        text += ' ' + key + '=';
        if (const auto *const words = std::get_if<std::string>(&value))
            text += *words;
        else if (const auto *const real = std::get_if<double>(&value))
            text += sqlNumber(*real);
        else
            text += std::to_string(std::get<std::int64_t>(value));
    }
    return text;
}

} // namespace

std::string RuleFacts::fingerprint(const std::string &sql) const
{
    const auto named = wordsOf(sql);
    std::string text;
    if (named.contains("has_word")) {
        for (const auto &[name, list] : words) {
            text += '\n' + name;
            for (const std::string &word : list)
                text += ' ' + word;
        }
    }
    if (named.contains("lookup")) {
        for (const auto &[name, table] : tables)
            text += '\n' + name + textOf(table);
    }
    if (sql.find("business_") != std::string::npos) {
        for (const auto &[name, calendar] : calendars)
            text += '\n' + name + ' ' + textOf(calendar);
    }
    if (named.contains("is_exempt")) {
        for (const DayRange &range : exempt)
            text += '\n' + toText(range.first) + ".." + toText(range.last);
    }
    return text;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

void installRuleFunctions(Database &database, const RuleFacts &facts)
{
    const auto shared = std::make_shared<const RuleFacts>(facts);
    addClock(database, shared->zone);
    addTexts(database, shared);
    addBusinessDays(database, shared);
    addDeadlines(database, shared);
    addExempt(database, shared);
}

} // namespace starvane::core
