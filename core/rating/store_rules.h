// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/rating/pack.h"
#include "core/rating/rule_functions.h"
#include "core/rating/rule_sql.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace starvane::core {

struct SourcedBenchmark {
    double peer = 0;
    double excellent = 0;
    Source source = Source::Assumed;
};

struct SourcedShare {
    double share = 0;
    Source source = Source::Assumed;
};

/// A pack's rules as they hold for one store on a day: the pack's defaults, then what the seller
/// set and what the back office showed from a day on.
class StoreRules {
public:
    StoreRules(Store store, const Pack &pack, const std::vector<Setting> &settings,
               std::vector<Reading> readings);

    [[nodiscard]] const Store &store() const { return m_store; }
    [[nodiscard]] const Pack &pack() const { return m_pack; }
    [[nodiscard]] const Zone &zone() const { return m_zone; }

    [[nodiscard]] Parameters parameters(Day day) const;
    /// What the functions of rules know of this store.
    [[nodiscard]] RuleFacts facts() const;
    [[nodiscard]] std::optional<SourcedBenchmark>
    benchmark(const Indicator &indicator, Day day) const;
    /// Of an indicator or a module.
    [[nodiscard]] SourcedShare share(const std::string &id, double byDefault, Day day) const;
    [[nodiscard]] std::vector<StarLevel> stars(const CardVersion &version, Day day) const;
    /// The line of an alarm in force on a day, as the seller typed it; nothing: switched off, or
    /// never set. @p name is what follows "alarm." in its key.
    [[nodiscard]] std::optional<double> alarmLine(const std::string &name, Day day) const;
    /// The newest reading with a value or score for an indicator, up to a day.
    [[nodiscard]] const Reading *reading(const std::string &indicator, Day day) const;
    /// The days from which other parameters hold.
    [[nodiscard]] std::set<Day> parameterChanges() const;

private:
    struct Set {
        double value;
        Day since;
    };
    /// What the seller set and what the back office showed goes over a figure; the later one wins.
    void overlay(const std::string &indicator, const std::string &prefix,
                 std::optional<double> Reading::*shown, Day day, std::optional<double> &figure,
                 Source &source) const;
    [[nodiscard]] std::optional<Set> setting(const std::string &key, Day day) const;
    [[nodiscard]] WordLists words() const;
    [[nodiscard]] std::vector<DayRange> exempt() const;

    Store m_store;
    const Pack &m_pack;
    Zone m_zone;
    std::map<std::string, std::map<Day, std::string>> m_settings;
    std::map<std::string, std::vector<Reading>> m_readings; // by indicator, oldest first
};

} // namespace starvane::core
