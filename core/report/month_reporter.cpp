// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/month_reporter.h"

#include "core/base/month.h"
#include "core/ledger/storage_guard.h"
#include "core/rating/card_choice.h"
#include "core/rating/rater.h"
#include "core/rating/scoring.h"
#include "core/rating/store_lookup.h"
#include "core/report/month_sources.h"

#include <algorithm>

namespace starvane::core {

namespace {

constexpr std::chrono::months yearOfMonths{12};
constexpr std::chrono::days oneDay{1};

/// Carries the first error of several steps.
class Steps {
public:
    template <class T>
    T take(Result<T> result)
    {
        if (result)
            return *std::move(result);
        if (!m_error)
            m_error = result.error();
        return T{};
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

bool isKnown(const ScoreCard &card)
{
    return std::any_of(card.indicators.begin(), card.indicators.end(),
                       [](const IndicatorScore &one) { return one.value || one.score; });
}

const TrendPoint *pointOn(const std::vector<TrendPoint> &trend, Day day)
{
    if (trend.empty() || day < trend.front().day || day > trend.back().day)
        return nullptr;
    return &trend[static_cast<std::size_t>((day - trend.front().day).count())];
}

CalendarSum calendarOf(const ScoreCard &card, const std::string &indicator)
{
    const auto found = std::find_if(card.indicators.begin(), card.indicators.end(),
                                    [&](const IndicatorScore &one) { return one.id == indicator; });
    if (found == card.indicators.end() || found->basis != Basis::Computed)
        return {};
    return {.value = found->value,
            .counted = found->counted,
            .missed = found->missed,
            .excluded = found->excluded,
            .partial = found->partial};
}

std::optional<Limit> limitOf(const CardVersion &version, const std::string &indicator)
{
    const Indicator *const found = indicatorIn(version, indicator);
    return found == nullptr ? std::nullopt : found->limit;
}

/// Of the failures that count today, those that count no more by @p last. What a projection of a
/// past day lets leave may have come after that day; but then the window is shorter than the time
/// until @p last, and all that count today leave.
std::int64_t leavingUntil(const Projection &projection, const IndicatorScore &indicator, Day last)
{
    std::int64_t failures = 0;
    for (const LeavingFailures &one : projection.leaving)
        failures += one.indicator == indicator.id && one.day <= last ? one.failures : 0;
    return std::min(failures, indicator.missed);
}

/// Puts one store's month together.
class Month {
public:
    Month(Ledger &ledger, const PackSet &packs, StoreRules rules, std::chrono::year_month month)
        : m_rules(std::move(rules))
        , m_rater(ledger, packs)
        , m_penalties(ledger, packs)
        , m_advice(ledger, packs)
        , m_calendar(daysOf(month))
    {
        m_report.store = m_rules.store().name;
        m_report.platformName = m_rules.pack().name;
        m_report.month = month;
        m_report.zone = m_rules.zone().name();
        m_report.scale = m_rules.pack().scale;
        m_report.smallSample = m_rules.pack().smallSample;
        m_report.daysOfMonth = static_cast<int>((m_calendar.last - m_calendar.first).count()) + 1;
    }

    Result<MonthReport> report(std::span<const Batch> batches)
    {
        for (const Card &card : m_rules.pack().cards)
            addCard(card);
        m_report.hasData = std::any_of(m_report.cards.begin(), m_report.cards.end(),
                                       [](const MonthCard &one) { return isKnown(one.card); });
        addAdvice();
        addPenalties();
        addSources(batches);
        if (m_steps.error())
            return Failure{*m_steps.error()};
        return std::move(m_report);
    }

private:
    /// The month's last day, or the newest day of the data within the month.
    [[nodiscard]] Day dayFor(const ScoreCard &newest) const
    {
        if (newest.on >= m_calendar.last || !newest.asOf)
            return m_calendar.last;
        const Day known = m_rules.zone().dayOf(*newest.asOf);
        if (known < m_calendar.first || newest.on < m_calendar.first)
            return std::min(m_calendar.last, std::max(known, m_calendar.first));
        return newest.on;
    }

    void addCard(const Card &card)
    {
        const ScoreCard newest = m_steps.take(
            m_rater.score({.store = m_report.store, .on = {}, .card = card.id, .window = {}}));
        const Day on = dayFor(newest);
        const bool isAfter = !newest.asOf || m_rules.zone().dayOf(*newest.asOf) < m_calendar.first;
        if (m_report.cards.empty())
            startReport(newest, on);
        MonthCard &month = m_report.cards.emplace_back();
        if (isAfter) { // nothing is known of the month, though windows may reach back to days that
                       // are
            month.card = newest;
            month.card.on = on;
            month.card.composite.reset();
            month.card.stars.reset();
            month.card.indicators.clear();
            month.card.tips.clear();
            return;
        }
        auto forecast = m_steps.take(
            m_rater.forecast({.store = m_report.store, .on = on, .card = card.id, .window = {}}));
        month.card = std::move(forecast.card);
        addCauses(card, month);
        addTrends(card, month);
        addIndicators(card, forecast.projection, month);
    }

    void addCauses(const Card &card, MonthCard &month)
    {
        constexpr std::size_t listed = 3; // of each dimension
        for (const IndicatorScore &one : month.card.indicators) {
            if (!one.weak || one.missed == 0)
                continue;
            Causes causes = m_steps.take(m_rater.causes({.store = m_report.store,
                                                         .indicator = one.id,
                                                         .on = month.card.on,
                                                         .card = card.id,
                                                         .listed = listed}));
            if (!causes.dimensions.empty())
                month.causes.push_back(std::move(causes));
        }
    }

    void startReport(const ScoreCard &newest, Day on)
    {
        m_report.asOf = newest.asOf;
        m_report.days = {m_calendar.first, on};
        m_report.isWhole = newest.asOf && m_rules.zone().dayOf(*newest.asOf) >= m_calendar.last;
    }

    [[nodiscard]] Day monthEnd(std::chrono::months before) const
    {
        return daysOf(m_report.month - before).last;
    }

    [[nodiscard]] std::vector<TrendPoint>
    trend(const Card &card, const std::string &indicator, Day on)
    {
        return m_steps.take(m_rater.trend({.store = m_report.store,
                                           .indicator = indicator,
                                           .days = {monthEnd(yearOfMonths), on},
                                           .card = card.id}));
    }

    void addTrends(const Card &card, MonthCard &month)
    {
        month.trend = trend(card, std::string(compositeId), month.card.on);
        for (std::chrono::months before = yearOfMonths; before.count() >= 0; --before) {
            const Day on = std::min(monthEnd(before), month.card.on);
            month.levels.push_back(levelOn(card, month.trend, on, m_report.month - before));
        }
    }

    [[nodiscard]] MonthLevel levelOn(const Card &card, const std::vector<TrendPoint> &trend, Day on,
                                     std::chrono::year_month month) const
    {
        MonthLevel level{.month = month, .on = on, .composite = {}, .stars = {}};
        const TrendPoint *const point = pointOn(trend, on);
        if (point == nullptr || !point->score)
            return level;
        level.composite = point->score;
        const auto levels = m_rules.stars(card.on(on), on);
        if (!levels.empty())
            level.stars = starsOf(*level.composite, levels);
        return level;
    }

    void
    addIndicators(const Card &card, const std::optional<Projection> &projection, MonthCard &month)
    {
        const Day on = month.card.on;
        const ScoreCard calendar = m_steps.take(m_rater.score(
            {.store = m_report.store, .on = on, .card = card.id, .window = m_report.days}));
        const Day nextEnd = daysOf(m_report.month + std::chrono::months{1}).last;
        for (const IndicatorScore &one : month.card.indicators) {
            MonthIndicator &indicator = month.indicators.emplace_back();
            indicator.calendar = calendarOf(calendar, one.id);
            indicator.limit = limitOf(card.on(on), one.id);
            indicator.trend = trend(card, one.id, on);
            const TrendPoint *const before = pointOn(indicator.trend, m_calendar.first - oneDay);
            if (before != nullptr) {
                indicator.valueBefore = before->value;
                indicator.scoreBefore = before->score;
            }
            if (projection)
                indicator.leaving = leavingUntil(*projection, one, nextEnd);
        }
        if (projection)
            addOutlook(*projection, nextEnd, month);
    }

    void addOutlook(const Projection &projection, Day last, MonthCard &month) const
    {
        const bool isKnownByNow = m_report.asOf && m_rules.zone().dayOf(*m_report.asOf) >= last;
        const auto place = (last - projection.on).count() - 1;
        const auto count = static_cast<std::int64_t>(projection.days.front().size());
        if (isKnownByNow || projection.stars.empty() || place < 0 || place >= count)
            return;
        MonthOutlook outlook{.on = last, .days = {}};
        for (std::size_t i = 0; i < scenarioCount; ++i)
            outlook.days.at(i) = projection.days.at(i)[static_cast<std::size_t>(place)];
        month.outlook = outlook;
    }

    /// Adopted in the month or the one before, or still under judgement in the month.
    [[nodiscard]] bool belongs(const AdviceEffect &effect) const
    {
        const Day adoptedOn = effect.adopted.adoptedOn;
        const Day monthBefore = daysOf(m_report.month - std::chrono::months{1}).first;
        return adoptedOn <= m_calendar.last
            && (adoptedOn >= monthBefore || effect.after.days.last >= m_calendar.first);
    }

    void addAdvice()
    {
        for (AdviceEffect &effect : m_steps.take(m_advice.effects(m_report.store))) {
            if (belongs(effect))
                m_report.advice.push_back(std::move(effect));
        }
    }

    void addPenalties()
    {
        for (PenaltySum &sum : m_steps.take(m_penalties.sums(m_report.store))) {
            if (sum.month == m_report.month)
                m_report.penalties.push_back(std::move(sum));
        }
        m_report.appeals = m_steps.take(m_penalties.appeals(m_report.store, m_report.month));
    }

    void addSources(std::span<const Batch> batches)
    {
        if (m_report.cards.empty())
            return;
        for (const DataAge &data : m_report.cards.front().card.data)
            m_report.sources.push_back(
                {.data = data,
                 .coveredDays = coveredDays(batches, m_report.store, data.kind, m_calendar)});
        m_report.files = filesOf(batches, m_report.store, m_calendar);
    }

    StoreRules m_rules;
    Rater m_rater;
    PenaltyFinder m_penalties;
    AdviceBook m_advice;
    DayRange m_calendar;
    MonthReport m_report;
    Steps m_steps;
};

} // namespace

MonthReporter::MonthReporter(Ledger &ledger, const PackSet &packs)
    : m_ledger(ledger)
    , m_packs(packs)
{
}

Result<MonthReport> MonthReporter::report(const MonthRequest &request)
{
    return guardStorage(m_ledger.file(), [&]() -> Result<MonthReport> {
        auto rules = rulesOf(m_ledger, m_packs, request.store);
        if (!rules)
            return Failure{rules.error()};
        const auto batches = m_ledger.batches();
        if (!batches)
            return Failure{batches.error()};
        return Month(m_ledger, m_packs, *std::move(rules), request.month).report(*batches);
    });
}

} // namespace starvane::core
