// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/setting_list.h"

#include "core/import/store_settings.h"
#include "core/ledger/storage_guard.h"
#include "core/rating/rule_sql.h"
#include "core/rating/setting_names.h"
#include "core/rating/store_lookup.h"
#include "core/rating/store_rules.h"

#include <algorithm>
#include <map>

namespace starvane::core {

namespace {

using Group = StoreSetting::Group;

/// A seller's own value and the day from which it holds.
struct OwnValue {
    std::string value;
    Day since;
};

/// What the seller set, in force on a day, by key.
std::map<std::string, OwnValue> ownValues(const std::vector<Setting> &settings, Day on)
{
    std::map<std::string, OwnValue> values;
    for (const Setting &setting : settings) { // by key and day
        if (setting.firstDay <= on)
            values[setting.key] = {setting.value, setting.firstDay};
    }
    return values;
}

class SettingLister {
public:
    /// @p names by key, of what has none in the cards.
    SettingLister(const StoreRules &rules, std::map<std::string, Text> names,
                  const std::vector<Setting> &settings, Day on)
        : m_rules(rules)
        , m_names(std::move(names))
        , m_own(ownValues(settings, on))
        , m_on(on)
    {
    }

    std::vector<StoreSetting> list()
    {
        forEachVersion([this](const CardVersion &version) { addBenchmarks(version); });
        forEachVersion([this](const CardVersion &version) { addShares(version); });
        forEachVersion([this](const CardVersion &version) { addStars(version); });
        for (const auto &[name, value] : m_rules.parameters(m_on))
            addNamed(Group::Parameter, "parameter." + name, sqlNumber(value));
        for (const auto &[name, words] : m_rules.pack().words)
            addNamed(Group::Words, "words." + name, joined(words));
        for (const char *const key : {"automatic_replies", "agent_prefixes"})
            add({.group = Group::Texts, .key = key}, {});
        add({.group = Group::Days, .key = "exempt"}, {});
        addAlarms();
        return std::move(m_list);
    }

private:
    template <class F>
    void forEachVersion(F use) const
    {
        for (const Card &card : m_rules.pack().cards)
            use(card.on(m_on));
    }

    static std::string joined(const std::vector<std::string> &words)
    {
        std::string text;
        for (const std::string &word : words)
            text += (text.empty() ? "" : ",") + word;
        return text;
    }

    /// Cards share indicators and levels: a key is listed once. @p value is what holds without the
    /// seller's own.
    void add(StoreSetting setting, std::string value)
    {
        const auto same = [&setting](const StoreSetting &one) { return one.key == setting.key; };
        if (std::any_of(m_list.begin(), m_list.end(), same))
            return;
        setting.value = std::move(value);
        if (const auto own = m_own.find(setting.key); own != m_own.end()) {
            setting.value = own->second.value;
            setting.since = own->second.since;
            setting.source = Source::Seller;
        }
        m_list.push_back(std::move(setting));
    }

    void addNamed(Group group, const std::string &key, std::string value)
    {
        add({.group = group, .key = key, .name = m_names[key]}, std::move(value));
    }

    void addBenchmarks(const CardVersion &version)
    {
        for (const Indicator &indicator : version.indicators) {
            const auto benchmark = m_rules.benchmark(indicator, m_on);
            if (!benchmark)
                continue;
            addBenchmark(indicator, "peer.", benchmark->peer, benchmark->source);
            addBenchmark(indicator, "excellent.", benchmark->excellent, benchmark->source);
        }
    }

    /// @p source is that of both figures of the indicator; one of them may be the seller's and the
    /// other the pack's. What the back office showed later than that wins.
    void
    addBenchmark(const Indicator &indicator, const std::string &prefix, double value, Source source)
    {
        const std::string key = prefix + indicator.id;
        if (source == Source::Official)
            m_own.erase(key);
        else
            source = indicator.benchmark ? indicator.benchmark->source : Source::Assumed;
        add({.group = Group::Benchmark,
             .key = key,
             .name = indicator.name,
             .unit = indicator.unit,
             .source = source},
            sqlNumber(value));
    }

    void addShares(const CardVersion &version)
    {
        const auto addShare = [this](const std::string &id, const Text &name, double byDefault) {
            const SourcedShare share = m_rules.share(id, byDefault, m_on);
            add({.group = Group::Share,
                 .key = "share." + id,
                 .name = name,
                 .unit = Unit::Percent,
                 .source = share.source},
                sqlNumber(share.share));
        };
        for (const Module &module : version.modules)
            addShare(module.id, module.name, module.share);
        for (const Indicator &indicator : version.indicators)
            addShare(indicator.id, indicator.name, indicator.share);
    }

    void addStars(const CardVersion &version)
    {
        for (const StarLevel &level : m_rules.stars(version, m_on)) {
            const std::string stars = sqlNumber(level.stars);
            add({.group = Group::Stars, .key = "stars." + stars, .source = version.starsSource},
                sqlNumber(level.composite));
        }
    }

    void addAlarms()
    {
        add({.group = Group::Alarm, .key = "alarm.composite"}, {});
        forEachVersion([this](const CardVersion &version) {
            for (const Indicator &indicator : version.indicators)
                add({.group = Group::Alarm,
                     .key = "alarm.score." + indicator.id,
                     .name = indicator.name},
                    {});
        });
        for (const char *const key : {"alarm.duty_hours", "alarm.data_days"})
            add({.group = Group::Alarm, .key = key}, {});
    }

    const StoreRules &m_rules;
    std::map<std::string, Text> m_names;
    std::map<std::string, OwnValue> m_own;
    Day m_on;
    std::vector<StoreSetting> m_list;
};

} // namespace

Result<std::vector<StoreSetting>>
settingList(Ledger &ledger, const PackSet &packs, const std::string &name, Day on)
{
    return guardStorage(ledger.file(), [&]() -> Result<std::vector<StoreSetting>> {
        const auto rules = rulesOf(ledger, packs, name);
        if (!rules)
            return Failure{rules.error()};
        const auto settings = ledger.settings(rules->store().id);
        if (!settings)
            return Failure{settings.error()};
        auto names = settingNames(rules->pack());
        if (!names)
            return Failure{names.error()};
        return SettingLister(*rules, *std::move(names), *settings, on).list();
    });
}

Result<std::optional<std::string>> clearSetting(Ledger &ledger, const std::string &name,
                                                const std::string &key, std::optional<Day> firstDay)
{
    return guardStorage(ledger.file(), [&]() -> Result<std::optional<std::string>> {
        const auto store = ledger.store(name);
        if (!store)
            return Failure{store.error()};
        Statement gone = ledger.database().prepare(
            "DELETE FROM setting WHERE store = ?1 AND key = ?2 AND first_day = ?3"
            " RETURNING value");
        gone.with(static_cast<std::int64_t>(store->id), key,
                  std::int64_t{firstDay.value_or(settingsBegin).time_since_epoch().count()});
        std::optional<std::string> value;
        while (gone.step())
            value = gone.text(0);
        return value;
    });
}

} // namespace starvane::core
