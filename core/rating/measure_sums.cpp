// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/measure_sums.h"

#include "core/rating/view_source.h"

#include <algorithm>
#include <map>

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

/// One rule's columns in a scan.
struct RuleColumns {
    int verdict = 0;
    int weight = -1; // -1: 1000
    int value = -1; // -1: of a rate, told by the verdict
    bool missedCounts = false; // a lower-is-better rate counts the bad ones
};

RuleColumns addColumns(const MeasureRule &rule, std::string &sql, int &next)
{
    RuleColumns columns{next++, -1, -1, rule.missedCounts};
    sql += ", " + withAsOf(rule.sql.verdict, rule.asOf);
    if (rule.sql.weight != "1000") {
        columns.weight = next++;
        sql += ", " + withAsOf(rule.sql.weight, rule.asOf);
    }
    if (rule.isMean) {
        columns.value = next++;
        sql += ", " + withAsOf(rule.sql.value, rule.asOf);
    }
    return columns;
}

void count(const Statement &row, const RuleColumns &columns, MeasureSum &sum)
{
    const std::int64_t verdict = row.integer(columns.verdict);
    if (verdict < 0) {
        ++sum.excluded;
        sum.pending += verdict == verdictPending ? 1 : 0;
        return;
    }
    const bool missed = verdict == verdictMissed;
    const std::int64_t weight = columns.weight < 0 ? 1000 : row.integer(columns.weight);
    ++sum.counted;
    sum.missed += missed ? 1 : 0;
    sum.weight += weight;
    if (columns.value >= 0)
        sum.weighted += weight * row.integer(columns.value);
    else if (missed == columns.missedCounts)
        sum.weighted += weight;
}

} // namespace

MeasureSum &MeasureSum::operator+=(const MeasureSum &other)
{
    counted += other.counted;
    missed += other.missed;
    excluded += other.excluded;
    pending += other.pending;
    weight += other.weight;
    weighted += other.weighted;
    return *this;
}

MeasureSum operator-(const MeasureSum &a, const MeasureSum &b)
{
    return {a.counted - b.counted, a.missed - b.missed, a.excluded - b.excluded,
            a.pending - b.pending, a.weight - b.weight, a.weighted - b.weighted};
}

SumSeries::SumSeries(Database &database, std::int64_t rule)
{
    Statement rows = database.prepare("SELECT day, counted, missed, excluded, pending, weight,"
                                      " weighted FROM measure_day WHERE rule = ?1 ORDER BY day");
    rows.with(rule);
    MeasureSum total;
    while (rows.step()) {
        total += {rows.integer(1), rows.integer(2), rows.integer(3),
                  rows.integer(4), rows.integer(5), rows.integer(6)};
        m_days.emplace_back(std::chrono::days{rows.integer(0)});
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

MeasureSum SumSeries::over(DayRange days) const
{
    return upTo(days.last) - upTo(days.first - std::chrono::days{1});
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
            m_kept[place->second]
                = {rows.integer(0), Instant{std::chrono::seconds{rows.integer(2)}}};
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

void SumKeeper::update(const TouchedDays &touched)
{
    installRuleFunctions(m_database, m_store.zone(), m_store.words());
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
            const bool anew = touched.isEverything() || kept.id == 0
                || kept.asOf > m_plan.rules[rule].asOf;
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
    Statement rows = m_database.prepare(
        "SELECT day FROM measure_day WHERE rule = ?1 AND pending > 0");
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
    const MeasureRule &source = m_plan.rules[rules.front()];
    std::string sql = "SELECT local_day(" + source.at + ")";
    std::vector<RuleColumns> columns;
    int next = 1;
    for (const std::size_t rule : rules)
        columns.push_back(addColumns(m_plan.rules[rule], sql, next));
    // The sign keeps a scan of everything from walking the index by time.
    const std::string where = "store = ?1 AND "
        + (days ? source.at + " >= ?2 AND " + source.at + " < ?3"
                : "+" + source.at + " IS NOT NULL");
    Statement rows
        = m_database.prepare(sql + " FROM " + viewSource(m_database, source.view, sql, where));
    rows.bind(1, static_cast<std::int64_t>(m_store.store().id));
    if (days) {
        rows.bind(2, epoch(m_store.zone().startOf(days->first)));
        rows.bind(3, epoch(m_store.zone().startOf(days->last + std::chrono::days{1})));
    }
    std::vector<DaySums> sums(rules.size());
    while (rows.step()) {
        const std::int64_t day = rows.integer(0);
        for (std::size_t i = 0; i < rules.size(); ++i)
            count(rows, columns[i], sums[i][day]);
    }
    for (std::size_t i = 0; i < rules.size(); ++i)
        write(m_kept[rules[i]].id, days, sums[i]);
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
    Statement insert
        = m_database.prepare("INSERT INTO measure_day VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    for (const auto &[day, sum] : sums) {
        insert
            .with(rule, day, sum.counted, sum.missed, sum.excluded, sum.pending, sum.weight,
                  sum.weighted)
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
