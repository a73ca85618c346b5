// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/store_settings.h"

#include "core/import/import_file.h"
#include "core/rating/rule_sql.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace starvane::core {

namespace {

constexpr const char *automaticRepliesKey = "automatic_replies";
constexpr Day always{std::chrono::days{-100000}};

/// What a key may look like, and what its value is.
struct KnownKey {
    std::string key;
    Expected expected;
};

std::vector<KnownKey> knownKeys(const Pack &pack)
{
    std::vector<KnownKey> keys = {{"zone", Expected::Text}, {automaticRepliesKey, Expected::Text}};
    std::set<std::string> seen;
    const auto add = [&](const std::string &key, Expected expected) {
        if (seen.insert(key).second)
            keys.push_back({key, expected});
    };
    for (const Card &card : pack.cards) {
        for (const CardVersion &version : card.versions) {
            for (const Indicator &indicator : version.indicators) {
                add("peer." + indicator.id, Expected::Number);
                add("excellent." + indicator.id, Expected::Number);
                add("share." + indicator.id, Expected::Share);
            }
            for (const Module &module : version.modules)
                add("share." + module.id, Expected::Share);
            for (const StarLevel &level : version.stars)
                add("stars." + sqlNumber(level.stars), Expected::Number);
        }
    }
    for (const auto &[name, value] : pack.parameters)
        add("parameter." + name, Expected::Number);
    for (const auto &[name, words] : pack.words)
        add("words." + name, Expected::Text);
    return keys;
}

bool isUsable(const std::string &value, Expected expected)
{
    if (expected == Expected::Text)
        return !value.empty();
    double number = 0;
    const char *const end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, number);
    const bool isNumber = read.ec == std::errc() && read.ptr == end && std::isfinite(number);
    return isNumber && number >= 0 && (expected != Expected::Share || number <= 1);
}

} // namespace

Result<std::vector<std::string>> automaticReplies(Ledger &ledger, StoreId store)
{
    const auto settings = ledger.settings(store);
    if (!settings)
        return Failure{settings.error()};
    std::vector<std::string> replies;
    for (const Setting &setting : *settings) {
        if (setting.key != automaticRepliesKey)
            continue;
        replies.clear(); // the newest list holds
        std::size_t start = 0;
        while (start <= setting.value.size()) {
            const std::size_t end =
                std::min(setting.value.find_first_of("|\n", start), setting.value.size());
            if (end > start)
                replies.push_back(setting.value.substr(start, end - start));
            start = end + 1;
        }
    }
    return replies;
}

Result<Done> checkIndicator(const PackSet &packs, const Store &store, const std::string &indicator)
{
    const auto pack = packs.pack(store.platform);
    if (!pack)
        return Failure{pack.error()};
    Unknown unknown{Subject::Indicator, indicator, {}};
    for (const Card &card : (*pack)->cards) {
        for (const CardVersion &version : card.versions) {
            for (const Indicator &one : version.indicators) {
                if (std::find(unknown.known.begin(), unknown.known.end(), one.id)
                    == unknown.known.end())
                    unknown.known.push_back(one.id);
            }
        }
    }
    for (const char *const own : {"composite", "stars", "rank"})
        unknown.known.emplace_back(own);
    if (std::find(unknown.known.begin(), unknown.known.end(), indicator) == unknown.known.end())
        return Failure{unknown};
    return Done{};
}

Result<Done> setStore(Ledger &ledger, const PackSet &packs, const std::string &store,
                      const std::string &key, const std::string &value, std::optional<Day> firstDay)
{
    const auto known = ledger.store(store);
    if (!known)
        return Failure{known.error()};
    const auto pack = packs.pack(known->platform);
    if (!pack)
        return Failure{pack.error()};
    Unknown unknown{Subject::SettingKey, key, {}};
    for (const KnownKey &one : knownKeys(**pack)) {
        unknown.known.push_back(one.key);
        if (one.key != key)
            continue;
        if (!isUsable(value, one.expected))
            return Failure{BadValue{key, value, one.expected}};
        if (key != "zone")
            return ledger.addSetting(known->id, {key, firstDay.value_or(always), value});
        if (!Zone::find(value))
            return Failure{Unknown{Subject::Zone, value, {}}};
        return ledger.setZone(known->id, value);
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
