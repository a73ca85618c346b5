// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duty/duty.h"

#include "core/duty/duty_id.h"
#include "core/duty/duty_teller.h"
#include "core/duty/open_duties.h"
#include "core/ledger/record_sql.h"
#include "core/ledger/storage_guard.h"
#include "core/rating/coverage.h"
#include "core/rating/rule_sql.h"
#include "core/rating/store_lookup.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace starvane::core {

namespace {

/// A store whose newest data are older is asked about the moment they speak for.
constexpr std::chrono::days mostAge{3};

/// Keys of records by the rule that is ticked off for them.
using Ticks = std::set<std::pair<std::string, std::string>, std::less<>>;

Ticks ticksOf(Database &database, StoreId store)
{
    Ticks ticks;
    Statement rows = database.prepare("SELECT duty, key FROM duty_done WHERE store = ?1");
    rows.with(static_cast<std::int64_t>(store));
    while (rows.step())
        ticks.emplace(rows.text(0), rows.text(1));
    return ticks;
}

std::vector<Duty> findDuties(Database &database, const StoreRules &rules, Instant now)
{
    installRuleFunctions(database, rules.facts());
    const Ticks ticks = ticksOf(database, rules.store().id);
    std::map<const DutyRule *, DutyTeller> tellers;
    std::vector<Duty> duties;
    for (const OpenRecord &open : findOpenRecords(database, rules, now)) {
        const auto teller = tellers.try_emplace(open.rule, database, rules, *open.rule, now).first;
        ToldDuty told = teller->second.tell(open);
        if (!ticks.contains(std::pair(told.duty.duty, told.key)))
            duties.push_back(std::move(told.duty));
    }
    std::sort(duties.begin(), duties.end(), [](const Duty &a, const Duty &b) {
        return std::tie(a.dueAt, a.at, a.id) < std::tie(b.dueAt, b.at, b.id);
    });
    return duties;
}

bool isKnown(Database &database, RecordKind kind, const DutyId &id)
{
    Statement record = database.prepare("SELECT 1 FROM " + std::string(nameOf(kind))
                                        + "_record WHERE store = ?1 AND " + keySql(kind) + " = ?2");
    return record.with(static_cast<std::int64_t>(id.store), id.key).step();
}

/// The duty that an id names, whether it is open or not. Throws SqlError.
Result<DutyId> dutyNamed(Ledger &ledger, const PackSet &packs, const std::string &text)
{
    const auto stores = ledger.stores();
    if (!stores)
        return Failure{stores.error()};
    const auto id = parseDutyId(text);
    for (const Store &store : *stores) {
        const auto pack = packs.pack(store.platform);
        if (!id || id->store != store.id || !pack)
            continue;
        for (const DutyRule &rule : (*pack)->duties) {
            if (rule.id == id->duty
                && isKnown(ledger.database(), kindOfView(rule.over).value(), *id))
                return *id;
        }
    }
    return Failure{Unknown{Subject::Duty, text, {}}};
}

/// What is asked for when no moment is given.
Instant defaultMoment(Instant now, const std::optional<Instant> &asOf)
{
    return asOf && now - *asOf > mostAge ? *asOf : now;
}

} // namespace

Instant systemTime()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

DutyFinder::DutyFinder(Ledger &ledger, const PackSet &packs, Clock clock)
    : m_ledger(ledger)
    , m_packs(packs)
    , m_clock(std::move(clock))
{
}

Result<DutyList> DutyFinder::find(const DutyRequest &request)
{
    return guardStorage(m_ledger.file(), [&]() -> Result<DutyList> {
        const auto store = m_ledger.store(request.store);
        if (!store)
            return Failure{store.error()};
        const auto rules = rulesOf(m_ledger, m_packs, *store);
        if (!rules)
            return Failure{rules.error()};
        Database &database = m_ledger.database();
        const auto asOf = Coverage(database, static_cast<std::int64_t>(store->id)).latest();
        const Instant at = request.at.value_or(defaultMoment(m_clock(), asOf));
        return DutyList{store->name, rules->zone().name(), at, asOf,
                        findDuties(database, *rules, at)};
    });
}

Result<Done> DutyFinder::markDone(const std::string &id, const std::string &note)
{
    return guardStorage(m_ledger.file(), [&]() -> Result<Done> {
        const auto duty = dutyNamed(m_ledger, m_packs, id);
        if (!duty)
            return Failure{duty.error()};
        m_ledger.database()
            .prepare("INSERT INTO duty_done VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE"
                     " SET done_at = excluded.done_at, note = excluded.note")
            .with(static_cast<std::int64_t>(duty->store), duty->duty, duty->key,
                  std::int64_t{m_clock().time_since_epoch().count()}, note)
            .run();
        return Done{};
    });
}

Result<Done> DutyFinder::markOpen(const std::string &id)
{
    return guardStorage(m_ledger.file(), [&]() -> Result<Done> {
        const auto duty = dutyNamed(m_ledger, m_packs, id);
        if (!duty)
            return Failure{duty.error()};
        m_ledger.database()
            .prepare("DELETE FROM duty_done WHERE store = ?1 AND duty = ?2 AND key = ?3")
            .with(static_cast<std::int64_t>(duty->store), duty->duty, duty->key)
            .run();
        return Done{};
    });
}

} // namespace starvane::core
