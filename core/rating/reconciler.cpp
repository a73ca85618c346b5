// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/reconciler.h"

#include "core/rating/assumption_sql.h"
#include "core/rating/reading_match.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <tuple>

namespace starvane::core {

namespace {

/// "Etc/GMT-9" for nine hours ahead of UTC, as the IANA database has it.
std::string nameOfOffset(int hours)
{
    if (hours == 0)
        return "UTC";
    return std::string("Etc/GMT") + (hours > 0 ? "-" : "+") + std::to_string(std::abs(hours));
}

/// Zones a back office may count days in: the platform's own and its files', the sellers', UTC.
std::vector<std::string> zonesOf(const Pack &pack)
{
    std::vector<std::string> zones = {pack.zone};
    for (const Layout &layout : pack.layouts) {
        if (layout.timezone)
            zones.push_back(*layout.timezone);
    }
    zones.insert(zones.end(), {"UTC", "Asia/Shanghai"});
    return zones;
}

std::chrono::seconds offsetOf(const Zone &zone, Instant instant)
{
    const LocalTime local = zone.toLocal(instant);
    return Instant{local.day} + local.time - instant;
}

DayRange moved(DayRange window, int days)
{
    return {window.first + std::chrono::days{days}, window.last + std::chrono::days{days}};
}

/// Tries assumptions on one reading.
class Trial {
public:
    Trial(Recount &recount, Terms base, const Reconciliation &found,
          std::function<std::optional<double>(double)> shown)
        : m_recount(recount)
        , m_base(std::move(base))
        , m_found(found)
        , m_shown(std::move(shown))
        , m_records(recount.records(m_base))
    {
    }

    [[nodiscard]] const Terms &base() const { return m_base; }

    /// Keeps what changes anything.
    void attempt(Assumption assumption, const Terms &terms)
    {
        const std::vector<JudgedRecord> records = m_recount.records(terms);
        Changes changes = m_recount.changes(m_records, records);
        if (changes.count == 0)
            return;
        Explanation explanation{std::move(assumption),     {}, {}, false, changes.count,
                                std::move(changes.records)};
        if (const auto value = m_recount.value(records))
            explanation.recomputed = m_shown(*value);
        if (explanation.recomputed) {
            explanation.remaining = std::abs(*m_found.reading - *explanation.recomputed);
            explanation.explains = *explanation.remaining <= m_found.rounding + sameFigure;
        }
        m_explanations.push_back(std::move(explanation));
    }

    /// The kept ones in the order of Reconciliation::explanations.
    [[nodiscard]] std::vector<Explanation> ranked()
    {
        const auto rank = [](const Explanation &e) {
            const double remaining = e.remaining.value_or(HUGE_VAL);
            return std::tuple(e.explains ? 0 : remaining, e.assumption.index(), e.changed);
        };
        std::stable_sort(
            m_explanations.begin(), m_explanations.end(),
            [&](const Explanation &a, const Explanation &b) { return rank(a) < rank(b); });
        return std::move(m_explanations);
    }

private:
    Recount &m_recount;
    Terms m_base;
    const Reconciliation &m_found;
    std::function<std::optional<double>(double)> m_shown;
    std::vector<JudgedRecord> m_records;
    std::vector<Explanation> m_explanations;
};

} // namespace

Day readingDay(const StoreRules &rules, const std::string &indicator, Day on)
{
    const Reading *const reading = rules.reading(indicator, on);
    return reading != nullptr ? reading->day : on;
}

Reconciler::Reconciler(Database &database, const StoreRules &rules, const RatingPlan &plan,
                       CardScorer &scorer)
    : m_database(database)
    , m_rules(rules)
    , m_plan(plan)
    , m_scorer(scorer)
{
}

Reconciliation Reconciler::reconcile(const PlannedIndicator &planned, Day day)
{
    const Indicator &indicator = *planned.indicator;
    const Evaluation evaluation = m_scorer.evaluate(planned, day, std::nullopt);
    Reconciliation found;
    found.indicator = indicator.id;
    found.name = indicator.name;
    found.unit = indicator.unit;
    found.day = day;
    found.window = evaluation.window;
    found.zone = m_rules.zone().name();
    const Reading *const reading = m_rules.reading(indicator.id, day);
    if (reading != nullptr) {
        found.isScore = !reading->value;
        found.reading = found.isScore ? evaluation.official->score : reading->value;
        found.rounding = roundingOf(*evaluation.official, indicator.unit, m_rules.pack().scale);
    }
    if (evaluation.basis == Basis::Computed)
        found.computed = found.isScore ? evaluation.score : evaluation.value;
    if (!found.computed)
        found.missing = needs(planned, evaluation.window, Covered::None);
    if (const auto difference = found.difference()) {
        found.isWithinRounding = std::abs(*difference) <= found.rounding + sameFigure;
        if (!found.isWithinRounding)
            found.explanations = explain(planned, found);
    }
    return found;
}

std::vector<Explanation>
Reconciler::explain(const PlannedIndicator &planned, const Reconciliation &found)
{
    const Indicator &indicator = *planned.indicator;
    const auto shown = [&](double value) -> std::optional<double> {
        if (!found.isScore)
            return value;
        return scoreOfValue(indicator, value, m_rules.benchmark(indicator, found.day));
    };
    Recount recount(m_database, m_rules, m_plan, planned, found.day);
    Trial trial(recount, {m_rules.zone(), found.window, *planned.asOf, {}}, found, shown);
    const Terms &base = trial.base();

    const auto automatic = indicator.over == "conversations"
        ? otherAutomaticReplies(recount.ruleText())
        : std::nullopt;
    if (automatic) {
        Terms terms = base;
        terms.with = automaticRepliesSql(m_database, *automatic);
        trial.attempt(AutomaticReplies{*automatic}, terms);
    }
    for (const int days : {-1, 1}) {
        Terms terms = base;
        terms.window = moved(base.window, days);
        trial.attempt(MovedWindow{days}, terms);
    }
    for (const Zone &zone : otherZones(base.window)) {
        Terms terms = base;
        terms.zone = zone;
        trial.attempt(OtherZone{zone.name()}, terms);
    }
    for (const Day day : {found.day + std::chrono::days{1}, found.day}) {
        Terms terms = base;
        terms.asOf = m_rules.zone().startOf(day);
        if (terms.asOf >= base.asOf)
            continue;
        terms.with = knownAtSql(m_database, recount.ruleText(), terms.asOf);
        trial.attempt(EarlierData{terms.asOf}, terms);
    }
    std::vector<Explanation> explanations = trial.ranked();
    auto partial = needs(planned, found.window, Covered::Partly);
    if (!partial.empty())
        explanations.push_back({MissingData{std::move(partial)}, {}, {}, false, 0, {}});
    return explanations;
}

std::vector<std::string>
Reconciler::needs(const PlannedIndicator &planned, DayRange window, Covered covered) const
{
    std::vector<std::string> needs;
    for (const auto &need : planned.indicator->needs) {
        if (m_plan.coverage.of(need, window) == covered)
            needs.push_back(need.front());
    }
    return needs;
}

/// Those of the platform and those an hour beside the store's, each with days of its own: zones
/// whose days begin when the store's do change nothing.
std::vector<Zone> Reconciler::otherZones(DayRange window) const
{
    std::vector<std::string> names = zonesOf(m_rules.pack());
    const auto hours = std::chrono::floor<std::chrono::hours>(
        offsetOf(m_rules.zone(), m_rules.zone().startOf(window.first)));
    for (const int beside : {-1, 1})
        names.push_back(nameOfOffset(static_cast<int>(hours.count()) + beside));
    const auto bounds = [&window](const Zone &zone) {
        return std::pair(zone.startOf(window.first),
                         zone.startOf(window.last + std::chrono::days{1}));
    };
    std::set<std::pair<Instant, Instant>> known = {bounds(m_rules.zone())};
    std::vector<Zone> zones;
    for (const std::string &name : names) {
        const auto zone = Zone::find(name);
        if (zone && known.insert(bounds(*zone)).second)
            zones.push_back(*zone);
    }
    return zones;
}

} // namespace starvane::core
