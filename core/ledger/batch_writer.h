// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/ledger/ledger.h"
#include "core/ledger/record_writer.h"

#include <array>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace starvane::core {

/// What is known of a file before its rows are read.
struct BatchStart {
    std::string file;
    std::string layout;
    std::string encoding;
    std::vector<RecordKind> kinds;
    Instant importedAt{};
};

/// What is known of a file after its rows were read.
struct BatchEnd {
    std::string sha256; // of its bytes
    std::uint64_t rows = 0;
    std::optional<Instant> exportedAt; // as given; else the latest event
    std::optional<Day> firstDay; // as given; else the day of the earliest event
    std::optional<Day> lastDay; // as given; else the day of the as-of
    std::vector<std::string> fields; // that the file's header feeds: "order.paid_at"
};

/// Writes one batch within the caller's transaction. Throws SqlError.
class BatchWriter {
public:
    BatchWriter(Database &database, const Store &store, const Zone &zone, const BatchStart &start);

    [[nodiscard]] BatchId id() const { return m_batch; }
    void add(const Record &record, const RecordForm &form, std::uint64_t row);
    void add(const Reject &reject);
    /// False when @p stop asked to end (roll back then).
    [[nodiscard]] bool finish(const BatchEnd &end, const std::stop_token &stop);
    /// Complete after finish().
    [[nodiscard]] const TouchedDays &touched() const { return m_touched; }

private:
    void noteEvents(const RecordForm &form);
    [[nodiscard]] std::optional<Instant> asOfAt(const BatchEnd &end) const;
    [[nodiscard]] std::optional<DayRange>
    coverageAt(const BatchEnd &end, std::optional<Instant> asOf) const;
    void writeAsOf(std::optional<Instant> asOf, std::optional<DayRange> coverage);
    void writeCounts(const BatchEnd &end);
    void writeCoverage(const std::vector<std::string> &fields);
    [[nodiscard]] RecordWriter &writer(RecordKind kind);

    Database &m_database;
    Store m_store;
    Zone m_zone;
    BatchId m_batch{};
    std::vector<RecordKind> m_kinds;
    TouchedDays m_touched;
    std::array<std::unique_ptr<RecordWriter>, recordKindCount> m_writers;
    Statement m_addReject;
    std::uint64_t m_rejected = 0;
    std::optional<std::int64_t> m_earliest;
    std::optional<std::int64_t> m_latest;
};

/// Takes a batch out within the caller's transaction; false when @p stop asked to end (roll back
/// then).
[[nodiscard]] bool removeBatch(Database &database, BatchId batch, const Store &store,
                               TouchedDays &touched, const std::stop_token &stop,
                               const ProgressCallback &progress);

/// Marks the days of records that share an order with the touched ones.
void touchRelated(Database &database, const Store &store, TouchedDays &touched);

} // namespace starvane::core
