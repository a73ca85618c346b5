// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/store_settings.h"

#include "core/import/import_file.h"
#include "core/rating/pack_search.h"
#include "core/rating/rule_sql.h"
#include "core/rating/store_lookup.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace starvane::core {

namespace {

constexpr const char *automaticRepliesKey = "automatic_replies";
constexpr const char *agentPrefixesKey = "agent_prefixes";
constexpr const char *exemptKey = "exempt";
constexpr const char *alarmOff = "off";

/// What a key may look like, and what its value is.
struct KnownKey {
    std::string key;
    Expected expected;
    double most = std::numeric_limits<double>::max(); // of an alarm's line
};

/// Cards' versions name the same modules and levels again; a key is listed once.
void addOnce(std::vector<KnownKey> &keys, const std::string &key, Expected expected)
{
    const auto same = [&key](const KnownKey &known) { return known.key == key; };
    if (std::none_of(keys.begin(), keys.end(), same))
        keys.push_back({key, expected});
}

void addKeys(std::vector<KnownKey> &keys, const CardVersion &version)
{
    for (const Indicator &indicator : version.indicators) {
        const bool isRate = indicator.unit == Unit::Percent;
        for (const char *const figure : {"peer.", "excellent."})
            addOnce(keys, figure + indicator.id, isRate ? Expected::Share : Expected::Number);
    }
    for (const Module &module : version.modules)
        addOnce(keys, "share." + module.id, Expected::Share);
    for (const StarLevel &level : version.stars)
        addOnce(keys, "stars." + sqlNumber(level.stars), Expected::Number);
}

/// Points are those that the platform shows.
void addAlarmKeys(std::vector<KnownKey> &keys, const Pack &pack)
{
    keys.push_back({"alarm.composite", Expected::AlarmLine, pack.scale});
    for (const std::string &id : pack.indicatorIds())
        keys.push_back({"alarm.score." + id, Expected::AlarmLine, pack.scale});
    for (const char *const key : {"alarm.duty_hours", "alarm.data_days"})
        keys.push_back({key, Expected::AlarmLine});
}

std::vector<KnownKey> knownKeys(const Pack &pack)
{
    std::vector<KnownKey> keys = {{"zone", Expected::Text},
                                  {automaticRepliesKey, Expected::Text},
                                  {agentPrefixesKey, Expected::Text},
                                  {exemptKey, Expected::DayRanges}};
    for (const std::string &id : pack.indicatorIds())
        keys.push_back({"share." + id, Expected::Share});
    for (const Card &card : pack.cards) {
        for (const CardVersion &version : card.versions)
            addKeys(keys, version);
    }
    addAlarmKeys(keys, pack);
    for (const auto &[name, value] : pack.parameters)
        keys.push_back({"parameter." + name, Expected::Number});
    for (const auto &[name, words] : pack.words)
        keys.push_back({"words." + name, Expected::Text});
    return keys;
}

/// One a line, or between bars.
std::vector<std::string> textsIn(const std::string &list)
{
    std::vector<std::string> texts;
    std::size_t start = 0;
    while (start <= list.size()) {
        const std::size_t end = std::min(list.find_first_of("|\n", start), list.size());
        if (end > start)
            texts.push_back(list.substr(start, end - start));
        start = end + 1;
    }
    return texts;
}

bool isRate(const Pack &pack, std::string_view id)
{
    const Indicator *const indicator = indicatorNamed(pack, id);
    return indicator != nullptr && indicator->unit == Unit::Percent;
}

/// Whether a benchmark would have its excellent no better than its peer from the setting's day on.
bool turnsBenchmarkAround(const Store &store, const Pack &pack, std::vector<Setting> settings,
                          const Setting &setting)
{
    const auto dot = setting.key.find('.');
    const std::string prefix = setting.key.substr(0, dot);
    if (prefix != "peer" && prefix != "excellent")
        return false;
    const Indicator *const indicator = indicatorNamed(pack, setting.key.substr(dot + 1));
    settings.push_back(setting);
    const auto benchmark =
        StoreRules(store, pack, settings, {}).benchmark(*indicator, setting.firstDay);
    if (!benchmark)
        return false;
    return indicator->higherIsBetter ? benchmark->excellent <= benchmark->peer
                                     : benchmark->excellent >= benchmark->peer;
}

bool isUsable(const std::string &value, const KnownKey &known)
{
    const Expected expected = known.expected;
    if (expected == Expected::Text)
        return !value.empty();
    if (expected == Expected::DayRanges)
        return parseDayRanges(value).has_value();
    if (expected == Expected::AlarmLine && value == alarmOff)
        return true;
    double number = 0;
    const char *const end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, number);
    const bool isNumber = read.ec == std::errc() && read.ptr == end && std::isfinite(number);
    const double most = expected == Expected::Share ? 1 : known.most;
    return isNumber && number >= 0 && number <= most;
}

Result<Done>
addSetting(Ledger &ledger, const Store &store, const Pack &pack, const Setting &setting)
{
    const auto settings = ledger.settings(store.id);
    if (!settings)
        return Failure{settings.error()};
    if (turnsBenchmarkAround(store, pack, *settings, setting))
        return Failure{BadValue{setting.key, setting.value, Expected::Number}};
    return ledger.addSetting(store.id, setting);
}

} // namespace

Result<SheetOptions> sheetOptions(Ledger &ledger, StoreId store)
{
    const auto settings = ledger.settings(store);
    if (!settings)
        return Failure{settings.error()};
    SheetOptions options;
    for (const Setting &setting : *settings) { // of several the newest list holds
        if (setting.key == automaticRepliesKey)
            options.automaticReplies = textsIn(setting.value);
        else if (setting.key == agentPrefixesKey)
            options.agentPrefixes = textsIn(setting.value);
    }
    return options;
}

Result<Done> checkIndicator(const PackSet &packs, const Store &store, const std::string &indicator)
{
    const auto pack = packs.pack(store.platform);
    if (!pack)
        return Failure{pack.error()};
    Unknown unknown{Subject::Indicator, indicator, (*pack)->indicatorIds()};
    for (const char *const own : {"composite", "stars", "rank"})
        unknown.known.emplace_back(own);
    if (std::find(unknown.known.begin(), unknown.known.end(), indicator) == unknown.known.end())
        return Failure{unknown};
    return Done{};
}

Result<Done> checkReading(const PackSet &packs, const Store &store, const Reading &reading)
{
    auto known = checkIndicator(packs, store, reading.indicator);
    if (!known)
        return known;
    const Pack &pack = **packs.pack(store.platform); // checkIndicator() has found it
    const bool isFraction = reading.indicator == "rank" || isRate(pack, reading.indicator);
    const auto mostValue = isFraction ? 1 : std::numeric_limits<double>::max();
    const auto check = [](const char *name, const std::optional<double> &figure,
                          double most) -> Result<Done> {
        if (figure && !(*figure >= 0 && *figure <= most))
            return Failure{
                BadValue{name, sqlNumber(*figure), most == 1 ? Expected::Share : Expected::Number}};
        return Done{};
    };
    for (const auto &checked :
         {check("value", reading.value, mostValue), check("peer", reading.peer, mostValue),
          check("excellent", reading.excellent, mostValue),
          check("score", reading.score, pack.scale)}) {
        if (!checked)
            return checked;
    }
    return Done{};
}

Result<Done> setStore(Ledger &ledger, const PackSet &packs, const std::string &store,
                      const std::string &key, const std::string &value, std::optional<Day> firstDay)
{
    const auto found = packOf(ledger, packs, store);
    if (!found)
        return Failure{found.error()};
    const auto &[known, pack] = *found;
    Unknown unknown{Subject::SettingKey, key, {}};
    for (const KnownKey &one : knownKeys(*pack)) {
        unknown.known.push_back(one.key);
        if (one.key != key)
            continue;
        if (!isUsable(value, one))
            return Failure{BadValue{key, value, one.expected}};
        if (key != "zone")
            return addSetting(ledger, known, *pack, {key, firstDay.value_or(settingsBegin), value});
        if (!Zone::find(value))
            return Failure{Unknown{Subject::Zone, value, {}}};
        return ledger.setZone(known.id, value);
    }
    return Failure{unknown};
}

Result<Store>
addStore(Ledger &ledger, const PackSet &packs, const std::string &name, const std::string &platform)
{
    const auto pack = packs.pack(platform);
    if (!pack)
        return Failure{pack.error()};
    if (name.empty())
        return Failure{BadValue{"store", name, Expected::Text}};
    return ledger.addStore(name, platform, (*pack)->zone);
}

} // namespace starvane::core
