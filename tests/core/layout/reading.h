// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/record_reader.h"
#include "tests/core/layout/table_file.h"

#include <optional>
#include <string>
#include <vector>

namespace starvane::test {

/// The 1st of November 2022.
constexpr core::Day exportDay{std::chrono::days(19297)};

/// All that a reader gives.
struct Reading {
    std::vector<core::RowRecords> rows;
    std::vector<core::Reject> rejects;
    std::vector<core::UnknownWord> unknownWords;
    std::vector<core::Contradiction> contradictions;
    std::vector<std::string> fields;
    std::uint64_t rowCount = 0;
    std::optional<core::Error> error;
};

/// Reads a table by one layout, in Shanghai's time and CNY; a buyer's key is the name's length.
inline Reading read(TableFile &file, const core::Layout &layout)
{
    Reading all;
    const auto match = core::matchLayout(file, {&layout, 1}, "file.csv");
    if (!match) {
        all.error = match.error();
        return all;
    }
    const core::ReaderOptions options{
        .zone = *core::Zone::find("Asia/Shanghai"),
        .currency = "CNY",
        .buyerKey = [](std::string_view name) { return static_cast<std::int64_t>(name.size()); },
        .exportDay = exportDay};
    const auto reader = core::RecordReader::open(file, *match, options, "file.csv");
    core::RowRecords row; // reused, as an import does
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            all.error = more.error();
        if (!more || !*more)
            break;
        all.rows.push_back(row);
        for (auto &reject : (*reader)->takeRejects())
            all.rejects.push_back(std::move(reject));
    }
    for (auto &reject : (*reader)->takeRejects())
        all.rejects.push_back(std::move(reject));
    all.unknownWords = (*reader)->unknownWords();
    all.contradictions = (*reader)->contradictions();
    all.fields = (*reader)->fields();
    all.rowCount = (*reader)->rows();
    return all;
}

inline Reading read(Table table, const core::Layout &layout)
{
    TableFile file(std::move(table));
    return read(file, layout);
}

/// Rows that gave records or were rejected: all of them, whatever happens.
inline std::uint64_t accountedRows(const Reading &reading)
{
    std::uint64_t rows = reading.rejects.size();
    for (const core::RowRecords &row : reading.rows)
        rows += row.rows;
    return rows;
}

/// A field's value as text: empty when blank.
inline std::string valueOf(const core::Record &record, std::string_view field)
{
    const core::Value &value = record.values.at(*core::fieldIndex(record.kind, field));
    if (const auto *const text = std::get_if<std::string>(&value))
        return *text;
    if (const auto *const number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    if (const auto *const real = std::get_if<double>(&value))
        return std::to_string(*real);
    return {};
}

} // namespace starvane::test
