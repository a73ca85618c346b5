// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/measure_sums.h"

#include <algorithm>
#include <future>
#include <map>
#include <unordered_map>

namespace starvane::core {

namespace {

// Beyond this many days one scan of everything is cheaper than one of each run of days.
constexpr std::size_t mostDays = 120;

std::int64_t number(Day day)
{
    return day.time_since_epoch().count();
}

std::int64_t epoch(Instant instant)
{
    return instant.time_since_epoch().count();
}

/// The rule's text in the ledger: rules of one wording with as-ofs of their own are kept apart.
std::string keptText(const RatingPlan &plan, std::size_t rule)
{
    const std::string &text = plan.rules[rule].text;
    std::size_t before = 0;
    for (std::size_t i = 0; i < rule; ++i)
        before += plan.rules[i].text == text ? 1 : 0;
    return before == 0 ? text : text + "\n#" + std::to_string(before);
}

/// Runs of days without a gap.
std::vector<DayRange> runsOf(const std::set<Day> &days)
{
    std::vector<DayRange> runs;
    for (const Day day : days) {
        if (!runs.empty() && runs.back().last + std::chrono::days{1} == day)
            runs.back().last = day;
        else
            runs.push_back({day, day});
    }
    return runs;
}

} // namespace

SumSeries::SumSeries(Database &database, std::int64_t rule)
{
    Statement rows = database.prepare("SELECT day, counted, missed, excluded, pending, weight,"
                                      " weighted, last_asked FROM measure_day WHERE rule = ?1"
                                      " ORDER BY day");
    rows.with(rule);
    MeasureSum total;
    while (rows.step()) {
        const Day day{std::chrono::days{rows.integer(0)}};
        const MeasureSum sum{rows.integer(1), rows.integer(2), rows.integer(3),
                             rows.integer(4), rows.integer(5), rows.integer(6)};
        if (rows.integer(7) != noLastDay) {
            m_limited.push_back({day, Day{std::chrono::days{rows.integer(7)}}, sum});
            continue;
        }
        total += sum;
        m_days.push_back(day);
        m_totals.push_back(total);
    }
}

MeasureSum SumSeries::upTo(Day day) const
{
    const auto later = std::upper_bound(m_days.begin(), m_days.end(), day);
    if (later == m_days.begin())
        return {};
    return m_totals[static_cast<std::size_t>(later - m_days.begin()) - 1];
}

MeasureSum SumSeries::over(DayRange days, Day asked) const
{
    MeasureSum sum = upTo(days.last) - upTo(days.first - std::chrono::days{1});
    auto limited = std::lower_bound(m_limited.begin(), m_limited.end(), days.first,
                                    [](const Limited &one, Day day) { return one.day < day; });
    for (; limited != m_limited.end() && limited->day <= days.last; ++limited) {
        if (asked <= limited->lastAsked)
            sum += limited->sum;
    }
    return sum;
}

SumKeeper::SumKeeper(Database &database, const StoreRules &store, const RatingPlan &plan)
    : m_database(database)
    , m_store(store)
    , m_plan(plan)
    , m_kept(plan.rules.size())
{
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < plan.rules.size(); ++i)
        places[keptText(plan, i)] = i;
    Statement rows = database.prepare("SELECT id, rule, as_of FROM measure_rule WHERE store = ?1");
    rows.with(static_cast<std::int64_t>(store.store().id));
    while (rows.step()) {
        const auto place = places.find(std::string(rows.text(1)));
        if (place == places.end())
            m_unused.push_back(rows.integer(0));
        else
            m_kept[place->second] = {rows.integer(0),
                                     Instant{std::chrono::seconds{rows.integer(2)}}};
    }
}

bool SumKeeper::isUpToDate() const
{
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        if (m_kept[i].id == 0 || m_kept[i].asOf != m_plan.rules[i].asOf)
            return false;
    }
    return true;
}

void SumKeeper::update(const TouchedDays &touched, Records records)
{
    m_records = records;
    installRuleFunctions(m_database, m_store.facts());
    removeUnused();
    // Rules that are summed in one scan: those over the same view by the same time.
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> scans;
    for (std::size_t i = 0; i < m_plan.rules.size(); ++i)
        scans[{m_plan.rules[i].view, m_plan.rules[i].at}].push_back(i);
    for (const auto &[source, rules] : scans) {
        const MeasureRule &one = m_plan.rules[rules.front()];
        const auto field = fieldIndex(one.kind, one.at).value();
        std::vector<std::size_t> all;
        std::vector<std::size_t> some;
        std::set<Day> days = touched.days(one.kind, field);
        for (const std::size_t rule : rules) {
            const Kept &kept = m_kept[rule];
            const bool anew =
                touched.isEverything() || kept.id == 0 || kept.asOf > m_plan.rules[rule].asOf;
            (anew ? all : some).push_back(rule);
            if (!anew && kept.asOf != m_plan.rules[rule].asOf)
                addDaysThatWaited(rule, days);
            keepRule(rule);
        }
        sumAll(all);
        sumDays(some, days);
    }
}

void SumKeeper::addDaysThatWaited(std::size_t rule, std::set<Day> &days)
{
    Statement rows =
        m_database.prepare("SELECT day FROM measure_day WHERE rule = ?1 AND pending > 0");
    rows.with(m_kept[rule].id);
    while (rows.step())
        days.insert(Day{std::chrono::days{rows.integer(0)}});
}

void SumKeeper::keepRule(std::size_t rule)
{
    Kept &kept = m_kept[rule];
    kept.asOf = m_plan.rules[rule].asOf;
    if (kept.id != 0) {
        m_database.prepare("UPDATE measure_rule SET as_of = ?2 WHERE id = ?1 AND as_of <> ?2")
            .with(kept.id, epoch(kept.asOf))
            .run();
        return;
    }
    m_database.prepare("INSERT INTO measure_rule(store, rule, as_of) VALUES (?1, ?2, ?3)")
        .with(static_cast<std::int64_t>(m_store.store().id), keptText(m_plan, rule),
              epoch(kept.asOf))
        .run();
    kept.id = m_database.lastRowId();
}

void SumKeeper::removeUnused()
{
    for (const std::int64_t rule : m_unused)
        m_database.prepare("DELETE FROM measure_rule WHERE id = ?1").with(rule).run();
    m_unused.clear();
}

void SumKeeper::sumAll(const std::vector<std::size_t> &rules)
{
    if (rules.empty())
        return;
    const MeasureRule &one = m_plan.rules[rules.front()];
    const std::string kind(nameOf(one.kind));
    m_database.execute("CREATE INDEX IF NOT EXISTS " + kind + "_by_" + one.at + " ON " + kind
                       + "_record(store, " + one.at + ")");
    scan(rules, std::nullopt);
}

void SumKeeper::sumDays(const std::vector<std::size_t> &rules, const std::set<Day> &days)
{
    if (rules.empty() || days.empty())
        return;
    if (days.size() > mostDays) {
        scan(rules, std::nullopt);
        return;
    }
    for (const DayRange run : runsOf(days))
        scan(rules, run);
}

void SumKeeper::scan(const std::vector<std::size_t> &rules, std::optional<DayRange> days)
{
    const ViewScan scan(m_database, m_plan, rules, days);
    const bool inHalves = !days && m_records == Records::Committed;
    const auto sums =
        inHalves ? scanInHalves(scan, m_plan.rules[rules.front()].kind) : scan.run(m_database);
    for (std::size_t i = 0; i < rules.size(); ++i)
        write(m_kept[rules[i]].id, days, sums[i]);
}

std::vector<DaySums> SumKeeper::scanInHalves(const ViewScan &scan, RecordKind kind)
{
    const std::int64_t middle = m_database.integer("SELECT coalesce(max(id), 0) / 2 FROM "
                                                   + std::string(nameOf(kind)) + "_record");
    auto upper = std::async(std::launch::async, [&scan, this, middle] {
        Database own(m_database.file(), Database::Mode::ReadWrite);
        own.execute("PRAGMA query_only = ON");
        own.execute("PRAGMA cache_size = -8192");
        installRuleFunctions(own, m_store.facts());
        return scan.run(own, middle + 1);
    });
    auto sums = scan.run(m_database, 0, middle);
    const auto others = upper.get();
    for (std::size_t i = 0; i < sums.size(); ++i) {
        for (const auto &[day, sum] : others[i])
            sums[i][day] += sum;
    }
    return sums;
}

void SumKeeper::write(std::int64_t rule, std::optional<DayRange> days, const DaySums &sums)
{
    if (days)
        m_database.prepare("DELETE FROM measure_day WHERE rule = ?1 AND day BETWEEN ?2 AND ?3")
            .with(rule, number(days->first), number(days->last))
            .run();
    else
        m_database.prepare("DELETE FROM measure_day WHERE rule = ?1").with(rule).run();
    m_database.prepare("DELETE FROM tip_fact WHERE rule = ?1").with(rule).run();
    Statement insert =
        m_database.prepare("INSERT INTO measure_day VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    for (const auto &[day, sum] : sums) {
        insert
            .with(rule, day.day, day.lastAsked, sum.counted, sum.missed, sum.excluded, sum.pending,
                  sum.weight, sum.weighted)
            .run();
    }
}

std::int64_t SumKeeper::idOf(std::size_t rule) const
{
    return m_kept.at(rule).id;
}

SumSeries SumKeeper::series(std::size_t rule)
{
    return {m_database, m_kept.at(rule).id};
}

} // namespace starvane::core
