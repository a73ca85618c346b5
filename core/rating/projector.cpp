// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/projector.h"

#include "core/rating/composite_rule.h"

#include <algorithm>

namespace starvane::core {

namespace {

constexpr std::chrono::days oneDay{1};
constexpr std::array scenarios = {Scenario::NothingNew, Scenario::AsLast28,
                                  Scenario::NoMoreFailures};

/// Fills a projection, a day at a time.
class Projector {
public:
    Projector(const StoreRules &rules, Outlooks &outlooks, const Card &card, Day on)
        : m_rules(rules)
        , m_outlooks(outlooks)
        , m_card(card)
    {
        m_projection.on = on;
        for (int i = 1; i <= projectedDays; ++i)
            addIndicators(card.on(on + std::chrono::days{i}));
    }

    Projection run(std::optional<double> starsToday)
    {
        const Day on = m_projection.on;
        for (Day day = on + oneDay; day <= on + std::chrono::days{projectedDays}; day += oneDay)
            addDay(m_card.on(day), day);
        addStars(starsToday);
        return std::move(m_projection);
    }

private:
    void addIndicators(const CardVersion &version)
    {
        for (const Indicator &indicator : version.indicators) {
            if (find(indicator.id) != nullptr)
                continue;
            ProjectedIndicator projected{indicator.id, {}};
            for (auto &figures : projected.figures)
                figures.resize(projectedDays);
            m_projection.indicators.push_back(std::move(projected));
        }
    }

    ProjectedIndicator *find(const std::string &id)
    {
        auto &all = m_projection.indicators;
        const auto found =
            std::find_if(all.begin(), all.end(), [&id](const auto &one) { return one.id == id; });
        return found == all.end() ? nullptr : &*found;
    }

    void addDay(const CardVersion &version, Day day)
    {
        const auto place = static_cast<std::size_t>((day - m_projection.on).count() - 1);
        ByScenario<CompositeRule::Scores> scores;
        for (const Indicator &indicator : version.indicators) {
            const Outlook &outlook = m_outlooks.of(indicator, day);
            ProjectedIndicator &projected = *find(indicator.id);
            for (const Scenario scenario : scenarios) {
                const Figure figure = m_outlooks.figure(outlook, scenario);
                projected.figures.at(placeOf(scenario))[place] = figure;
                scores.at(placeOf(scenario)).push_back(figure.score);
            }
            const std::int64_t failures = m_outlooks.leaving(indicator, day);
            if (failures > 0)
                m_projection.leaving.push_back({day, indicator.id, failures});
        }
        const CompositeRule rule(m_rules, version, day);
        for (const Scenario scenario : scenarios) {
            const auto composite = rule.composite(scores.at(placeOf(scenario)));
            m_projection.days.at(placeOf(scenario))
                .push_back({day, composite, rule.stars(composite)});
        }
    }

    void addStars(std::optional<double> starsToday)
    {
        const Day on = m_projection.on;
        for (const StarLevel &level : m_rules.stars(m_card.on(on), on)) {
            StarDay stars{level.stars, {}};
            for (const Scenario scenario : scenarios) {
                auto &first = stars.first.at(placeOf(scenario));
                if (starsToday && *starsToday >= level.stars)
                    first = on;
                else
                    first = firstDay(scenario, level.stars);
            }
            m_projection.stars.push_back(stars);
        }
    }

    [[nodiscard]] std::optional<Day> firstDay(Scenario scenario, double stars) const
    {
        const auto &days = m_projection.days.at(placeOf(scenario));
        const auto found = std::find_if(days.begin(), days.end(), [stars](const ProjectedDay &day) {
            return day.stars && *day.stars >= stars;
        });
        return found == days.end() ? std::nullopt : std::optional(found->day);
    }

    const StoreRules &m_rules;
    Outlooks &m_outlooks;
    const Card &m_card;
    Projection m_projection;
};

} // namespace

Day lastKnownDay(const RatingPlan &plan, Day on)
{
    const auto newest = plan.coverage.latest();
    return newest ? std::max(on, plan.store.zone().dayOf(*newest)) : on;
}

Projection
project(const StoreRules &rules, CardScorer &scorer, Outlooks &outlooks, const Card &card, Day on)
{
    const CompositeRule today(rules, card.on(on), on);
    return Projector(rules, outlooks, card, on).run(today.stars(scorer.compositeOn(card, on)));
}

} // namespace starvane::core
