// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/contradictions.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace starvane::core {

namespace {

struct TimeOrder {
    std::string_view earlier;
    std::string_view later;
    std::string_view unless = {};
};

std::span<const TimeOrder> ordersOf(RecordKind kind)
{
    static constexpr std::array order = {TimeOrder{"created_at", "paid_at"},
                                         TimeOrder{"paid_at", "shipped_at"},
                                         TimeOrder{"created_at", "shipped_at", "paid_at"},
                                         TimeOrder{"paid_at", "collected_at"},
                                         TimeOrder{"created_at", "collected_at", "paid_at"},
                                         TimeOrder{"paid_at", "delivered_at"},
                                         TimeOrder{"created_at", "delivered_at", "paid_at"},
                                         TimeOrder{"shipped_at", "delivered_at"},
                                         TimeOrder{"collected_at", "delivered_at"},
                                         TimeOrder{"created_at", "completed_at"}};
    static constexpr std::array shipment = {TimeOrder{"shipped_at", "delivered_at"},
                                            TimeOrder{"collected_at", "delivered_at"}};
    static constexpr std::array refund = {TimeOrder{"requested_at", "first_handled_at"},
                                          TimeOrder{"requested_at", "completed_at"}};
    static constexpr std::array conversation = {TimeOrder{"started_at", "first_reply_at"}};
    static constexpr std::array dispute = {TimeOrder{"opened_at", "first_reply_at"},
                                           TimeOrder{"opened_at", "closed_at"}};
    switch (kind) {
    case RecordKind::Order:
        return order;
    case RecordKind::Shipment:
        return shipment;
    case RecordKind::Refund:
        return refund;
    case RecordKind::Conversation:
        return conversation;
    case RecordKind::Dispute:
        return dispute;
    case RecordKind::Review:
    case RecordKind::Reading:
    case RecordKind::Penalty:
        break;
    }
    return {};
}

bool isBlank(const Value &value)
{
    return value.index() == 0;
}

} // namespace

ContradictionFinder::ContradictionFinder(const Binding &binding, ZoneClock clock)
    : m_clock(std::move(clock))
{
    for (const BoundRecord &record : binding.records)
        addRules(record);
}

void ContradictionFinder::addRules(const BoundRecord &record)
{
    const auto isFed = [&record](std::string_view field) {
        return std::any_of(record.fields.begin(), record.fields.end(),
                           [field](const BoundField &bound) { return bound.field->name == field; });
    };
    for (const TimeOrder &order : ordersOf(record.kind)) {
        if (!isFed(order.earlier) || !isFed(order.later))
            continue;
        m_rules.at(static_cast<std::size_t>(record.kind))
            .push_back({.earlier = fieldIndex(record.kind, order.earlier).value(),
                        .later = fieldIndex(record.kind, order.later).value(),
                        .unless = fieldIndex(record.kind, order.unless),
                        .found = {}});
    }
}

void ContradictionFinder::look(const Record &record, std::uint64_t row)
{
    for (Rule &rule : m_rules[static_cast<std::size_t>(record.kind)]) {
        const auto *const earlier = std::get_if<std::int64_t>(&record.values[rule.earlier]);
        const auto *const later = std::get_if<std::int64_t>(&record.values[rule.later]);
        if (earlier == nullptr || later == nullptr || *later >= *earlier)
            continue;
        if (rule.unless && !isBlank(record.values[*rule.unless]))
            continue;
        if (!isDayOf(*later, *earlier))
            count(record.kind, rule, row);
    }
}

/// Whether the first time is a midnight and the second one, later, is in the day that begins there.
bool ContradictionFinder::isDayOf(std::int64_t midnight, std::int64_t time)
{
    constexpr std::int64_t longestDay = 26 * 3600;
    if (time - midnight >= longestDay)
        return false;
    using std::chrono::days;
    const Day utcDay = std::chrono::floor<days>(Instant(std::chrono::seconds(midnight)));
    for (Day day = utcDay - days(1); day <= utcDay + days(1); day += days(1)) {
        if (m_clock.toInstant({day, {}}) == midnight)
            return time < m_clock.toInstant({day + days(1), {}});
    }
    return false;
}

void ContradictionFinder::count(RecordKind kind, Rule &rule, std::uint64_t row)
{
    if (!rule.found) {
        const auto fields = fieldsOf(kind);
        rule.found = m_found.size();
        m_found.push_back({kind, fields[rule.earlier].name, fields[rule.later].name, row, 0});
    }
    ++m_found[*rule.found].rows;
}

} // namespace starvane::core
