// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/penalty/penalty_sums.h"

#include "core/base/month.h"
#include "core/ledger/record_sql.h"
#include "core/ledger/storage_guard.h"
#include "core/penalty/expected_fines.h"
#include "core/rating/coverage.h"
#include "core/rating/store_lookup.h"

#include <algorithm>
#include <tuple>

namespace starvane::core {

namespace {

/// The kind of a penalty that names none.
constexpr std::string_view otherKind = "other";

/// Adds up what is expected and what came.
class Summing {
public:
    Summing(Database &database, const StoreRules &rules)
        : m_database(database)
        , m_rules(rules)
    {
    }

    void addExpected(Instant now)
    {
        installRuleFunctions(m_database, m_rules.facts());
        for (const FineRule &fine : m_rules.pack().fines) {
            for (const ExpectedFine &one : expectedFines(m_database, m_rules, fine, now)) {
                PenaltySum &sum = sumOf(monthOf(one.day), fine.kind, one.currency);
                sum.expectedCount += one.count;
                sum.expected += one.amount;
            }
        }
    }

    void addReceived()
    {
        Statement rows = m_database.prepare("SELECT issued_at, kind, amount, "
                                            + currencySql(RecordKind::Penalty, "penalties")
                                            + " FROM penalties WHERE store = ?1");
        rows.with(static_cast<std::int64_t>(m_rules.store().id));
        while (rows.step()) {
            const Instant issued{std::chrono::seconds{rows.integer(0)}};
            PenaltySum &sum =
                sumOf(monthOf(m_rules.zone().dayOf(issued)),
                      std::string(rows.isNull(1) ? otherKind : rows.text(1)),
                      rows.isNull(3) ? m_rules.pack().currency : std::string(rows.text(3)));
            ++sum.receivedCount;
            sum.received += rows.integer(2);
        }
    }

    std::vector<PenaltySum> take() { return std::move(m_sums); }

private:
    PenaltySum &
    sumOf(std::chrono::year_month month, const std::string &kind, const std::string &currency)
    {
        const auto known = std::find_if(m_sums.begin(), m_sums.end(), [&](const PenaltySum &sum) {
            return sum.month == month && sum.kind == kind && sum.currency == currency;
        });
        if (known != m_sums.end())
            return *known;
        PenaltySum &sum = m_sums.emplace_back();
        sum.month = month;
        sum.kind = kind;
        sum.currency = currency;
        sum.name = nameOfKind(kind);
        return sum;
    }

    [[nodiscard]] Text nameOfKind(const std::string &kind) const
    {
        const std::vector<FineRule> &fines = m_rules.pack().fines;
        const auto rule = std::find_if(fines.begin(), fines.end(),
                                       [&kind](const FineRule &fine) { return fine.kind == kind; });
        return rule == fines.end() ? Text{} : rule->name;
    }

    Database &m_database;
    const StoreRules &m_rules;
    std::vector<PenaltySum> m_sums;
};

/// What an export shows where nothing was appealed.
constexpr std::string_view noAppeal = "'', '-', '--', '—'";

/// Of the penalties issued from the first second up to before the last.
std::vector<AppealSum>
appealsWithin(Database &database, const StoreRules &rules, Instant from, Instant until)
{
    Statement rows = database.prepare(
        "SELECT iif(trim(coalesce(dispute_status, '')) IN (" + std::string(noAppeal)
        + "), '', trim(dispute_status)) AS status, coalesce("
        + currencySql(RecordKind::Penalty, "penalties")
        + ", ?4) AS own, count(*), sum(amount) FROM penalties WHERE store = ?1 AND issued_at >= ?2 "
          "AND issued_at < ?3 GROUP BY status, own ORDER BY status, own");
    rows.with(static_cast<std::int64_t>(rules.store().id), from.time_since_epoch().count(),
              until.time_since_epoch().count(), rules.pack().currency);
    std::vector<AppealSum> sums;
    while (rows.step())
        sums.push_back({.status = std::string(rows.text(0)),
                        .currency = std::string(rows.text(1)),
                        .count = rows.integer(2),
                        .amount = rows.integer(3)});
    return sums;
}

} // namespace

PenaltyFinder::PenaltyFinder(Ledger &ledger, const PackSet &packs)
    : m_ledger(ledger)
    , m_packs(packs)
{
}

Result<std::vector<PenaltySum>> PenaltyFinder::sums(const std::string &store)
{
    return guardStorage(m_ledger.file(), [&]() -> Result<std::vector<PenaltySum>> {
        const auto rules = rulesOf(m_ledger, m_packs, store);
        if (!rules)
            return Failure{rules.error()};
        Database &database = m_ledger.database();
        Summing summing(database, *rules);
        const Coverage coverage(database, static_cast<std::int64_t>(rules->store().id));
        if (const auto asOf = coverage.latest())
            summing.addExpected(*asOf);
        summing.addReceived();
        auto sums = summing.take();
        std::sort(sums.begin(), sums.end(), [](const PenaltySum &a, const PenaltySum &b) {
            return std::tie(b.month, a.kind, a.currency) < std::tie(a.month, b.kind, b.currency);
        });
        return sums;
    });
}

Result<std::vector<AppealSum>>
PenaltyFinder::appeals(const std::string &store, std::chrono::year_month month)
{
    return guardStorage(m_ledger.file(), [&]() -> Result<std::vector<AppealSum>> {
        const auto rules = rulesOf(m_ledger, m_packs, store);
        if (!rules)
            return Failure{rules.error()};
        const DayRange days = daysOf(month);
        return appealsWithin(m_ledger.database(), *rules, rules->zone().startOf(days.first),
                             rules->zone().startOf(days.last + std::chrono::days{1}));
    });
}

} // namespace starvane::core
