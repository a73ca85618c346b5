// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/sqlite.h"
#include "core/rating/rater.h"
#include "tests/core/temporary_ledger.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace starvane::tests {

/// What is in a ledger: every table's rows, sorted, and the schema.
using Dump = std::map<std::string, std::vector<std::string>>;

inline std::vector<std::string> rowsOf(core::Ledger &ledger, const std::string &sql)
{
    std::vector<std::string> rows;
    core::Statement statement = ledger.database().prepare(sql);
    while (statement.step()) {
        std::string row;
        for (int column = 0; column < statement.columns(); ++column) {
            row += column == 0 ? "" : "|";
            row += statement.isNull(column) ? "NULL" : std::string(statement.text(column));
        }
        rows.push_back(row);
    }
    return rows;
}

inline Dump dumpOf(core::Ledger &ledger)
{
    Dump dump;
    dump["schema"] = rowsOf(ledger, "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2");
    for (const std::string &table : rowsOf(ledger,
                                           "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                           " AND name NOT LIKE 'sqlite%'")) {
        dump[table] = rowsOf(ledger, "SELECT * FROM " + table);
        std::sort(dump[table].begin(), dump[table].end());
    }
    return dump;
}

/// A ledger with one store, filled from texts. What must succeed throws when it does not.
class Shop {
public:
    explicit Shop(const std::string &platform = "1688")
        : m_store(m_temporary.addStore(platform))
        , m_zone(core::Zone::find(m_store.zone).value())
    {
    }

    [[nodiscard]] core::Ledger &ledger() { return m_temporary.ledger(); }
    [[nodiscard]] TemporaryLedger &temporary() { return m_temporary; }

    /// A time on the store's clock.
    [[nodiscard]] core::Instant at(const std::string &text) const
    {
        return core::parseInstant(text, m_zone).value();
    }

    static core::Day day(const std::string &text) { return core::parseDay(text).value(); }

    core::ImportRequest request(const std::string &csv, const std::string &exportedAt = {})
    {
        core::ImportRequest request;
        request.store = m_store.name;
        request.file = m_temporary.write("export" + std::to_string(++m_files) + ".csv", csv);
        if (!exportedAt.empty())
            request.exportedAt = at(exportedAt);
        return request;
    }

    core::ImportOutcome import(const core::ImportRequest &request)
    {
        auto outcome = m_temporary.import(request);
        if (!outcome)
            throw std::runtime_error("import: error " + std::to_string(outcome.error().index()));
        return *std::move(outcome);
    }

    core::ImportOutcome import(const std::string &csv, const std::string &exportedAt = {})
    {
        return import(request(csv, exportedAt));
    }

    /// Imports a file whose rows must all be usable.
    core::Batch importWell(const std::string &csv, const std::string &exportedAt = {})
    {
        const auto outcome = import(csv, exportedAt);
        if (!outcome.batch || outcome.batch->rejected != 0)
            throw std::runtime_error("import: no batch, or rejects");
        return *outcome.batch;
    }

    void undo(core::BatchId batch)
    {
        if (!core::undoBatch(ledger(), packs(), batch, {}, [](const core::Progress &) {}))
            throw std::runtime_error("undo failed");
    }

    void set(const std::string &key, const std::string &value, const std::string &from = {})
    {
        const auto day = from.empty() ? std::nullopt : core::parseDay(from);
        if (!core::setStore(ledger(), packs(), m_store.name, key, value, day))
            throw std::runtime_error("setting " + key);
    }

    void read(const core::Reading &reading)
    {
        if (!core::addReading(ledger(), packs(), m_store.name, reading))
            throw std::runtime_error("reading " + reading.indicator);
    }

    core::ScoreCard card(const std::string &on)
    {
        core::ScoreRequest request;
        request.store = m_store.name;
        request.on = day(on);
        return card(request);
    }

    core::ScoreCard card(const core::ScoreRequest &request)
    {
        auto card = core::Rater(ledger(), packs()).score(request);
        if (!card)
            throw std::runtime_error("score: error " + std::to_string(card.error().index()));
        return *std::move(card);
    }

    core::IndicatorScore indicator(const std::string &id, const std::string &on)
    {
        return indicatorOf(card(on), id);
    }

    static core::IndicatorScore indicatorOf(const core::ScoreCard &card, const std::string &id)
    {
        for (const core::IndicatorScore &one : card.indicators) {
            if (one.id == id)
                return one;
        }
        throw std::runtime_error("no indicator " + id);
    }

    std::vector<core::EvidenceRecord>
    evidence(const std::string &id, const std::string &on, core::Verdict which)
    {
        core::EvidenceRequest request;
        request.store = m_store.name;
        request.indicator = id;
        request.on = day(on);
        request.which = which;
        auto records = core::Rater(ledger(), packs()).records(request);
        if (!records)
            throw std::runtime_error("records of " + id);
        return *std::move(records);
    }

    std::vector<std::string> rows(const std::string &sql) { return rowsOf(ledger(), sql); }
    std::string cell(const std::string &sql) { return rows(sql).at(0); }
    std::int64_t count(const std::string &from)
    {
        return ledger().database().integer("SELECT count(*) FROM " + from);
    }
    Dump dump() { return dumpOf(ledger()); }

private:
    TemporaryLedger m_temporary;
    core::Store m_store;
    core::Zone m_zone;
    int m_files = 0;
};

} // namespace starvane::tests
