// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/penalty/expected_fines.h"

#include "core/ledger/record_sql.h"
#include "core/rating/rule_sql.h"
#include "core/rating/view_source.h"

#include <cmath>
#include <map>
#include <tuple>

namespace starvane::core {

namespace {

/// Reads the records of one rule's view.
class FineReader {
public:
    FineReader(Database &database, const StoreRules &rules, const FineRule &fine, Instant now)
        : m_database(database)
        , m_rules(rules)
        , m_fine(fine)
        , m_now(now)
        , m_isOfRecordsMoney(isOfRecordsMoney(fine))
    {
    }

    [[nodiscard]] std::vector<ExpectedFine> single() const
    {
        std::vector<ExpectedFine> fines;
        Statement rows =
            records("(" + m_fine.at + ") AS at, (" + m_fine.amount + ") AS amount, " + currency(),
                    isFined());
        while (rows.step()) {
            const std::int64_t amount = std::llround(rows.real(1));
            if (amount != 0)
                fines.push_back({dayOf(rows.integer(0)), currencyIn(rows, 2), 1, amount});
        }
        return fines;
    }

    [[nodiscard]] std::vector<ExpectedFine> weekly(const FineExemption &exemption) const
    {
        const std::string among = "(" + exemption.among + ")";
        std::map<Group, Sum> sums;
        Statement rows = records("(" + exemption.weekOf + "), (" + exemption.by + "), " + currency()
                                     + ", CASE WHEN " + isFined() + " THEN (" + m_fine.amount
                                     + ") END, CASE WHEN " + among + " THEN (" + exemption.share
                                     + ") * (" + exemption.of + ") END",
                                 among + " OR " + isFined());
        while (rows.step()) {
            if (rows.isNull(0))
                continue;
            Sum &sum = sums[{lastOfWeek(dayOf(rows.integer(0))), std::string(rows.text(1)),
                             currencyIn(rows, 2)}];
            sum.count += rows.isNull(3) ? 0 : 1;
            sum.amount += std::llround(rows.real(3)); // NULL is 0
            sum.exempt += rows.real(4);
        }
        return leftOver(sums);
    }

private:
    using Group = std::tuple<Day, std::string, std::string>; // the week's last day, group, currency
    struct Sum {
        std::int64_t count = 0;
        std::int64_t amount = 0;
        double exempt = 0;
    };

    static std::vector<ExpectedFine> leftOver(const std::map<Group, Sum> &sums)
    {
        std::vector<ExpectedFine> fines;
        for (const auto &[group, sum] : sums) {
            const std::int64_t left = sum.amount - std::llround(sum.exempt);
            if (left > 0)
                fines.push_back({std::get<0>(group), std::get<2>(group), sum.count, left});
        }
        return fines;
    }

    [[nodiscard]] std::string isFined() const
    {
        return "((" + m_fine.when + ") AND (" + m_fine.at + ") <= :now)";
    }

    [[nodiscard]] std::string currency() const
    {
        return currencySql(kindOfView(m_fine.over).value(), m_fine.over);
    }

    [[nodiscard]] Statement records(const std::string &columns, const std::string &where) const
    {
        // The sign has the table read in its own order, and not through the index by key.
        const std::string sql = "SELECT " + columns + " FROM "
            + viewSource(m_database, m_fine.over, columns + ' ' + where + " store order_no",
                         "+store = ?1")
            + " WHERE " + where;
        const BrokenRules blame{m_rules.pack().folder / "fines.toml", m_fine.line, m_fine.kind, {}};
        const Parameters parameters = m_rules.parameters(m_rules.zone().dayOf(m_now));
        Statement rows =
            m_database.prepare(withMoment(replaceParameters(sql, parameters, blame), "now", m_now));
        rows.with(static_cast<std::int64_t>(m_rules.store().id));
        return rows;
    }

    [[nodiscard]] Day dayOf(std::int64_t time) const
    {
        return m_rules.zone().dayOf(Instant{std::chrono::seconds{time}});
    }

    static Day lastOfWeek(Day day)
    {
        return day + (std::chrono::Sunday - std::chrono::weekday{day});
    }

    /// An amount that no money of the record goes into is in the platform's currency.
    static bool isOfRecordsMoney(const FineRule &fine)
    {
        const auto words = wordsOf(fine.amount);
        return words.contains("amount") || words.contains("lines");
    }

    [[nodiscard]] std::string currencyIn(const Statement &rows, int column) const
    {
        return m_isOfRecordsMoney && !rows.isNull(column) ? std::string(rows.text(column))
                                                          : m_rules.pack().currency;
    }

    Database &m_database;
    const StoreRules &m_rules;
    const FineRule &m_fine;
    Instant m_now;
    bool m_isOfRecordsMoney;
};

} // namespace

std::vector<ExpectedFine>
expectedFines(Database &database, const StoreRules &rules, const FineRule &fine, Instant now)
{
    const FineReader reader(database, rules, fine, now);
    return fine.exemption ? reader.weekly(*fine.exemption) : reader.single();
}

} // namespace starvane::core
