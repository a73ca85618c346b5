// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarm/alarm.h"

#include "core/ledger/storage_guard.h"
#include "core/rating/rater.h"
#include "core/rating/store_lookup.h"
#include "core/rating/store_rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace starvane::core {

namespace {

constexpr double bestScore = 5;

/// The lines in force for a store today.
struct Lines {
    std::optional<double> composite; // of 5, like the scores
    std::map<std::string, double> scores; // by indicator
    std::optional<double> dutyHours;
    std::optional<double> dataDays;

    [[nodiscard]] bool any() const { return composite || !scores.empty() || dutyHours || dataDays; }
};

Lines linesOf(const StoreRules &rules, Day today)
{
    const double scale = rules.pack().scale;
    const auto points = [&](const std::string &name) -> std::optional<double> {
        const auto line = rules.alarmLine(name, today);
        return line ? std::optional(*line * bestScore / scale) : std::nullopt;
    };
    Lines lines;
    lines.composite = points("composite");
    for (const std::string &id : rules.pack().indicatorIds()) {
        if (const auto line = points("score." + id))
            lines.scores[id] = *line;
    }
    lines.dutyHours = rules.alarmLine("duty_hours", today);
    lines.dataDays = rules.alarmLine("data_days", today);
    return lines;
}

void addComposite(const ScoreCard &card, const Lines &lines, std::vector<Alarm> &alarms)
{
    if (lines.composite && card.composite && *card.composite < *lines.composite)
        alarms.push_back({.kind = Alarm::Kind::Composite,
                          .id = card.card,
                          .name = card.cardName,
                          .line = *lines.composite,
                          .value = *card.composite,
                          .scale = card.scale});
}

/// @p told: an indicator that stands on two cards is told once.
void addScores(const ScoreCard &card, const Lines &lines, std::set<std::string> &told,
               std::vector<Alarm> &alarms)
{
    for (const IndicatorScore &indicator : card.indicators) {
        const auto line = lines.scores.find(indicator.id);
        if (line == lines.scores.end() || !indicator.score || *indicator.score >= line->second
            || !told.insert(indicator.id).second)
            continue;
        alarms.push_back({.kind = Alarm::Kind::Score,
                          .id = indicator.id,
                          .name = indicator.name,
                          .line = line->second,
                          .value = *indicator.score,
                          .scale = card.scale});
    }
}

void addPoints(const std::vector<ScoreCard> &cards, const Lines &lines, std::vector<Alarm> &alarms)
{
    std::set<std::string> told;
    for (const ScoreCard &card : cards)
        addComposite(card, lines, alarms);
    for (const ScoreCard &card : cards)
        addScores(card, lines, told, alarms);
}

double hoursUntil(Instant due, Instant now)
{
    return std::chrono::duration<double, std::ratio<3600>>(due - now).count();
}

/// One alarm a rule, by the duty that is due first.
void addDuties(const DutyList &list, double line, std::vector<Alarm> &alarms)
{
    std::map<std::string, std::size_t> places;
    for (const Duty &duty : list.duties) { // overdue first, then by time left
        const double hours = hoursUntil(duty.dueAt, list.at);
        if (!duty.isOverdue && hours > line)
            continue;
        const auto [place, isNew] = places.try_emplace(duty.duty, alarms.size());
        if (isNew)
            alarms.push_back({.kind = Alarm::Kind::Duty,
                              .id = duty.duty,
                              .name = duty.name,
                              .line = line,
                              .value = hours});
        Alarm &alarm = alarms[place->second];
        ++(duty.isOverdue ? alarm.overdue : alarm.soon);
    }
}

/// Kinds that were never imported are none that went stale.
void addData(const ScoreCard &card, double line, const Zone &zone, Day today,
             std::vector<Alarm> &alarms)
{
    for (const DataAge &data : card.data) {
        if (!data.asOf)
            continue;
        const auto days = static_cast<double>((today - zone.dayOf(*data.asOf)).count());
        if (days > line)
            alarms.push_back({.kind = Alarm::Kind::Data,
                              .id = data.kind,
                              .name = data.name,
                              .line = line,
                              .value = days});
    }
}

} // namespace

AlarmFinder::AlarmFinder(Ledger &ledger, const PackSet &packs, Clock clock)
    : m_ledger(ledger)
    , m_packs(packs)
    , m_clock(std::move(clock))
{
}

Result<StoreAlarms> AlarmFinder::find(const std::string &name)
{
    const auto rules =
        guardStorage(m_ledger.file(), [&] { return rulesOf(m_ledger, m_packs, name); });
    if (!rules)
        return Failure{rules.error()};
    const Day today = rules->zone().dayOf(m_clock());
    const Lines lines = linesOf(*rules, today);
    StoreAlarms found{.store = name, .hasLines = lines.any(), .alarms = {}};
    if (!lines.any())
        return found;
    const auto cards = cardsOf(name, rules->pack());
    if (!cards)
        return Failure{cards.error()};
    addPoints(*cards, lines, found.alarms);
    if (lines.dutyHours) {
        const auto duties = DutyFinder(m_ledger, m_packs, m_clock).find({name, std::nullopt});
        if (!duties)
            return Failure{duties.error()};
        addDuties(*duties, *lines.dutyHours, found.alarms);
    }
    if (lines.dataDays)
        addData(cards->front(), *lines.dataDays, rules->zone(), today, found.alarms);
    return found;
}

Result<std::vector<ScoreCard>> AlarmFinder::cardsOf(const std::string &store, const Pack &pack)
{
    std::vector<ScoreCard> cards;
    for (const Card &one : pack.cards) {
        ScoreRequest request;
        request.store = store;
        request.card = one.id;
        auto card = Rater(m_ledger, m_packs).score(request);
        if (!card)
            return Failure{card.error()};
        cards.push_back(*std::move(card));
    }
    return cards;
}

Result<std::vector<StoreAlarms>> AlarmFinder::findAll()
{
    const auto stores = m_ledger.stores();
    if (!stores)
        return Failure{stores.error()};
    std::vector<StoreAlarms> all;
    for (const Store &store : *stores) {
        auto found = find(store.name);
        if (!found)
            return Failure{found.error()};
        all.push_back(*std::move(found));
    }
    return all;
}

} // namespace starvane::core
