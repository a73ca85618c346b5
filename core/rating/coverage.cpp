// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rating/coverage.h"

#include "core/base/day_ranges.h"

#include <algorithm>
#include <utility>

namespace starvane::core {

Coverage::Coverage(Database &database, std::int64_t store)
{
    Statement rows = database.prepare("SELECT field, first_day, last_day, as_of FROM coverage"
                                      " JOIN batch ON batch.id = batch WHERE store = ?1");
    rows.with(store);
    while (rows.step()) {
        const std::string field(rows.text(0));
        const std::size_t dot = field.find('.');
        const auto kind = kindNamed(std::string_view(field).substr(0, dot));
        if (!kind)
            continue; // a field of a newer program
        const DayRange days{Day{std::chrono::days{rows.integer(1)}},
                            Day{std::chrono::days{rows.integer(2)}}};
        add(field, *kind, days);
        if (dot == std::string::npos) {
            const Instant asOf{std::chrono::seconds{rows.integer(3)}};
            const auto [place, isNew] = m_asOf.try_emplace(*kind, asOf);
            place->second = std::max(place->second, asOf);
        } else if (*kind == RecordKind::Shipment) {
            // A shipment adds its fields to its order.
            const std::string name = field.substr(dot + 1);
            if (fieldIndex(RecordKind::Order, name))
                add("order." + name, *kind, days);
        }
    }
    tidy();
}

void Coverage::add(const std::string &field, RecordKind kind, DayRange days)
{
    Told &told = m_told[field];
    told.days.push_back(days);
    if (std::find(told.kinds.begin(), told.kinds.end(), kind) == told.kinds.end())
        told.kinds.push_back(kind);
}

void Coverage::tidy()
{
    for (auto &[field, told] : m_told)
        told.days = joined(std::move(told.days));
}

Covered Coverage::of(const std::vector<std::string> &alternatives, DayRange days) const
{
    std::vector<DayRange> known;
    for (const std::string &alternative : alternatives) {
        const auto told = m_told.find(alternative);
        if (told != m_told.end())
            known.insert(known.end(), told->second.days.begin(), told->second.days.end());
    }
    Covered covered = Covered::None;
    for (const DayRange &range : joined(std::move(known))) {
        if (range.first <= days.first && days.last <= range.last)
            return Covered::Fully;
        if (range.first <= days.last && days.first <= range.last)
            covered = Covered::Partly;
    }
    return covered;
}

std::optional<Instant> Coverage::asOf(const std::vector<std::vector<std::string>> &needs) const
{
    std::optional<Instant> oldest;
    for (const auto &alternatives : needs) {
        std::optional<Instant> newest;
        for (const std::string &alternative : alternatives) {
            const auto told = m_told.find(alternative);
            if (told == m_told.end())
                continue;
            for (const RecordKind kind : told->second.kinds)
                newest = std::max(newest, asOf(kind)); // nothing is less than any moment
        }
        if (!newest)
            return std::nullopt;
        oldest = oldest ? std::min(*oldest, *newest) : *newest;
    }
    return oldest;
}

std::optional<Instant> Coverage::asOf(RecordKind kind) const
{
    const auto found = m_asOf.find(kind);
    return found == m_asOf.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Day> Coverage::first() const
{
    std::optional<Day> first;
    for (const auto &[field, told] : m_told) {
        const bool isTyped = told.kinds == std::vector{RecordKind::Reading};
        if (!isTyped && !told.days.empty())
            first = std::min(first.value_or(told.days.front().first), told.days.front().first);
    }
    return first;
}

std::optional<Instant> Coverage::latest() const
{
    std::optional<Instant> latest;
    for (const auto &[kind, asOf] : m_asOf) {
        if (kind != RecordKind::Reading) // typed for a day; says nothing of the files
            latest = std::max(latest, std::optional(asOf));
    }
    return latest;
}

} // namespace starvane::core
