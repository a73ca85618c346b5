// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/store_rules.h"

#include <algorithm>
#include <charconv>

namespace starvane::core {

namespace {

constexpr std::string_view parameterPrefix = "parameter.";
constexpr std::string_view wordsPrefix = "words.";
constexpr std::string_view exemptKey = "exempt";

std::optional<double> number(const std::string &text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::vector<std::string> splitWords(const std::string &text)
{
    std::vector<std::string> words;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t comma = std::min(text.find(',', start), text.size());
        if (comma > start)
            words.push_back(text.substr(start, comma - start));
        start = comma + 1;
    }
    return words;
}

std::string levelKey(double stars)
{
    return "stars." + sqlNumber(stars);
}

} // namespace

StoreRules::StoreRules(Store store, const Pack &pack, const std::vector<Setting> &settings,
                       std::vector<Reading> readings)
    : m_store(std::move(store))
    , m_pack(pack)
    , m_zone(Zone::find(m_store.zone).value_or(Zone::utc()))
{
    for (const Setting &setting : settings)
        m_settings[setting.key][setting.firstDay] = setting.value;
    std::sort(readings.begin(), readings.end(),
              [](const Reading &a, const Reading &b) { return a.day < b.day; });
    for (Reading &reading : readings)
        m_readings[reading.indicator].push_back(reading);
}

std::optional<StoreRules::Set> StoreRules::setting(const std::string &key, Day day) const
{
    const auto values = m_settings.find(key);
    if (values == m_settings.end())
        return std::nullopt;
    const auto later = values->second.upper_bound(day);
    if (later == values->second.begin())
        return std::nullopt;
    const auto &[since, text] = *std::prev(later);
    const auto value = number(text);
    return value ? std::optional(Set{*value, since}) : std::nullopt;
}

Parameters StoreRules::parameters(Day day) const
{
    Parameters parameters = m_pack.parameters;
    for (auto &[name, value] : parameters) {
        if (const auto set = setting(std::string(parameterPrefix) + name, day))
            value = set->value;
    }
    return parameters;
}

RuleFacts StoreRules::facts() const
{
    return {m_zone, words(), m_pack.tables, m_pack.calendars, exempt()};
}

std::vector<DayRange> StoreRules::exempt() const
{
    const auto set = m_settings.find(std::string(exemptKey));
    if (set == m_settings.end())
        return {};
    return parseDayRanges(set->second.rbegin()->second).value_or(std::vector<DayRange>());
}

WordLists StoreRules::words() const
{
    WordLists lists = m_pack.words;
    for (auto &[name, words] : lists) {
        const auto set = m_settings.find(std::string(wordsPrefix) + name);
        if (set != m_settings.end())
            words = splitWords(set->second.rbegin()->second);
    }
    return lists;
}

std::optional<SourcedBenchmark> StoreRules::benchmark(const Indicator &indicator, Day day) const
{
    std::optional<double> peer;
    std::optional<double> excellent;
    Source source = Source::Assumed;
    if (indicator.benchmark) {
        peer = indicator.benchmark->peer;
        excellent = indicator.benchmark->excellent;
        source = indicator.benchmark->source;
    }
    overlay(indicator.id, "peer.", &Reading::peer, day, peer, source);
    overlay(indicator.id, "excellent.", &Reading::excellent, day, excellent, source);
    if (!peer || !excellent)
        return std::nullopt;
    return SourcedBenchmark{*peer, *excellent, source};
}

void StoreRules::overlay(const std::string &indicator, const std::string &prefix,
                         std::optional<double> Reading::*shown, Day day,
                         std::optional<double> &figure, Source &source) const
{
    const auto set = setting(prefix + indicator, day);
    if (set) {
        figure = set->value;
        source = Source::Seller;
    }
    const auto readings = m_readings.find(indicator);
    if (readings == m_readings.end())
        return;
    for (const Reading &reading : readings->second) {
        const auto &official = reading.*shown;
        if (official && reading.day <= day && (!set || reading.day > set->since)) {
            figure = *official;
            source = Source::Official;
        }
    }
}

SourcedShare StoreRules::share(const std::string &id, double byDefault, Day day) const
{
    if (const auto set = setting("share." + id, day))
        return {set->value, Source::Seller};
    return {byDefault, Source::Assumed};
}

std::vector<StarLevel> StoreRules::stars(const CardVersion &version, Day day) const
{
    std::vector<StarLevel> levels = version.stars;
    for (StarLevel &level : levels) {
        if (const auto set = setting(levelKey(level.stars), day))
            level.composite = set->value;
    }
    return levels;
}

std::optional<double> StoreRules::alarmLine(const std::string &name, Day day) const
{
    const auto set = setting("alarm." + name, day); // "off" is no number
    return set ? std::optional(set->value) : std::nullopt;
}

const Reading *StoreRules::reading(const std::string &indicator, Day day) const
{
    const auto readings = m_readings.find(indicator);
    if (readings == m_readings.end())
        return nullptr;
    const Reading *newest = nullptr;
    for (const Reading &reading : readings->second) {
        if (reading.day <= day && (reading.value || reading.score))
            newest = &reading;
    }
    return newest;
}

std::set<Day> StoreRules::parameterChanges() const
{
    std::set<Day> days;
    for (const auto &[key, values] : m_settings) {
        if (!key.starts_with(parameterPrefix))
            continue;
        for (const auto &[day, value] : values)
            days.insert(day);
    }
    return days;
}

} // namespace starvane::core
