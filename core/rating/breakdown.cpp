// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/breakdown.h"

#include "core/rating/dimension_sql.h"
#include "core/rating/record_keys.h"
#include "core/rating/view_source.h"

#include <algorithm>
#include <array>
#include <utility>

namespace starvane::core {

namespace {

constexpr int hoursOfDay = 24;
constexpr int daysOfWeek = 7;

/// What one record adds to the groups it is in.
struct Share {
    bool missed = false;
    double weight = 0;
    double weighted = 0;
};

void add(const Share &share, KeySum &sum)
{
    ++sum.counted;
    sum.missed += share.missed ? 1 : 0;
    sum.weight += share.weight;
    sum.weighted += share.weighted;
}

KeySum &sumOf(KeySums &sums, std::string_view key)
{
    const auto found = sums.find(key);
    return found != sums.end() ? found->second : sums.emplace(key, KeySum()).first->second;
}

/// Adds up one window's rows.
class Breaker {
public:
    Breaker(const MeasureRule &rule, const StoreRules &rules, Unit unit)
        : m_rule(rule)
        , m_zone(rules.zone())
        , m_steps(stepsPerUnit(unit))
    {
        for (const Dimension dimension : dimensions) {
            const std::string key = dimensionSql(rule.kind, dimension);
            if (key.empty())
                continue;
            m_keys += ", " + key;
            m_breakdown.dimensions.push_back({dimension, {}});
        }
    }

    /// Columns of the outer rows after the fixed ones.
    [[nodiscard]] const std::string &keysSql() const { return m_keys; }

    void addRow(const Statement &row)
    {
        constexpr double weightSteps = 1000;
        const double weight = row.real(0) / weightSteps;
        const bool missed = row.integer(2) != 0;
        const double value =
            m_rule.isMean ? row.real(1) / m_steps : (missed == m_rule.missedCounts ? 1.0 : 0.0);
        const Share share{missed, weight, weight * value};
        add(share, m_breakdown.all);
        addTime(share, Instant{std::chrono::seconds{row.integer(3)}});
        int column = 4;
        for (DimensionSums &one : m_breakdown.dimensions) {
            const std::string_view text = row.text(column++);
            if (one.dimension == Dimension::Product && isOfLines(m_rule.kind))
                addProducts(share, text, one.keys);
            else
                add(share, sumOf(one.keys, keyIn(text)));
        }
    }

    [[nodiscard]] Breakdown breakdown()
    {
        DimensionSums hours{Dimension::Hour, {}};
        DimensionSums weekdays{Dimension::Weekday, {}};
        for (int day = 0; day < daysOfWeek; ++day) {
            for (int hour = 0; hour < hoursOfDay; ++hour)
                addCell(day, hour, hours, weekdays);
        }
        m_breakdown.dimensions.push_back(std::move(hours));
        m_breakdown.dimensions.push_back(std::move(weekdays));
        return std::move(m_breakdown);
    }

private:
    void addTime(const Share &share, Instant at)
    {
        const LocalTime local = m_zone.toLocal(at);
        const auto day = std::chrono::weekday(local.day).iso_encoding() - 1;
        const auto hour = std::chrono::floor<std::chrono::hours>(local.time).count();
        add(share, m_cells.at(day).at(static_cast<std::size_t>(hour)));
    }

    void addCell(int day, int hour, DimensionSums &hours, DimensionSums &weekdays)
    {
        const auto d = static_cast<std::size_t>(day);
        const auto h = static_cast<std::size_t>(hour);
        const KeySum &cell = m_cells.at(d).at(h);
        if (cell.counted == 0)
            return;
        m_breakdown.heat.at(d).at(h) = {cell.counted, cell.missed};
        for (KeySum *const sum : {&sumOf(hours.keys, std::to_string(hour)),
                                  &sumOf(weekdays.keys, std::to_string(day + 1))}) {
            sum->counted += cell.counted;
            sum->missed += cell.missed;
            sum->weight += cell.weight;
            sum->weighted += cell.weighted;
        }
    }

    static void addProducts(const Share &share, std::string_view lines, KeySums &sums)
    {
        std::vector<RecordKey> products = productsIn(lines);
        if (products.empty())
            products.emplace_back();
        const auto count = static_cast<double>(products.size());
        const Share part{share.missed, share.weight / count, share.weighted / count};
        for (RecordKey &product : products) {
            KeySum &sum = sumOf(sums, product.key);
            if (sum.title.empty())
                sum.title = std::move(product.title);
            add(part, sum);
        }
    }

    const MeasureRule &m_rule;
    const Zone &m_zone;
    double m_steps;
    std::string m_keys;
    std::array<std::array<KeySum, hoursOfDay>, daysOfWeek> m_cells;
    Breakdown m_breakdown;
};

} // namespace

Breakdown breakDown(Database &database, const StoreRules &rules, const RatingPlan &plan,
                    const CardScorer &scorer, const PlannedIndicator &planned, Day on,
                    const Evaluation &evaluation)
{
    if (evaluation.covered == Covered::None)
        return {};
    installRuleFunctions(database, rules.facts());
    const Indicator &indicator = *planned.indicator;
    const MeasureRule &rule = plan.rules[planned.ruleOn(on)];
    Breaker breaker(rule, rules, indicator.unit);
    const std::string measured = rule.sql.verdict + " AS verdict, " + rule.sql.weight
        + " AS weight, " + (rule.isMean ? rule.sql.value : "NULL") + " AS steps, " + indicator.at
        + " AS placed_at";
    const std::string named = measured + breaker.keysSql();
    // The limit keeps the verdict's expression from being worked out in every place of its name.
    const std::string sql = "SELECT weight, steps, ("
        + CardScorer::missedSql(indicator, evaluation.benchmark) + "), placed_at"
        + breaker.keysSql() + " FROM (SELECT *, " + measured + " FROM "
        + viewSource(database, indicator.over, named,
                     scorer.windowSql(planned, on, evaluation.window))
        + " LIMIT -1) AS " + dimensionRow + " WHERE verdict >= 0";
    Statement rows = database.prepare(withAsOf(sql, rule.asOf));
    while (rows.step())
        breaker.addRow(rows);
    return breaker.breakdown();
}

} // namespace starvane::core
