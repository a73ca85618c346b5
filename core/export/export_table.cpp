// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_table.h"

#include "core/export/csv_writer.h"
#include "core/export/table_rows.h"
#include "core/export/xlsx_writer.h"
#include "core/ledger/storage_guard.h"

#include <algorithm>
#include <chrono>

namespace starvane::core {

namespace {

constexpr std::uint64_t rowsBetweenLooks = 1024;
constexpr std::chrono::milliseconds betweenReports(200);

/// Tells how far the work is, now and then, and whether it is to go on.
class Watch {
public:
    Watch(const std::stop_token &stop, const ProgressCallback &progress)
        : m_stop(stop)
        , m_progress(progress)
    {
    }

    [[nodiscard]] bool goesOn(std::uint64_t rows, const TableRows &table)
    {
        if (rows % rowsBetweenLooks != 0)
            return true;
        const auto now = std::chrono::steady_clock::now();
        if (now - m_reported >= betweenReports) {
            m_progress({rows, table.fraction()});
            m_reported = now;
        }
        return !m_stop.stop_requested();
    }

private:
    const std::stop_token &m_stop;
    const ProgressCallback &m_progress;
    std::chrono::steady_clock::time_point m_reported = std::chrono::steady_clock::now();
};

struct Written {
    std::uint64_t rows = 0;
    bool isWhole = true; // false: the output took no more
};

Result<Written> writeAll(TableRows &table, TableWriter &writer, const std::stop_token &stop,
                         const ProgressCallback &progress)
{
    Watch watch(stop, progress);
    Written written{.rows = 0, .isWhole = writer.begin(table.columns())};
    while (written.isWhole) {
        if (!watch.goesOn(written.rows, table))
            return Failure{Cancelled{}};
        const ExportRow *const row = table.next();
        if (row == nullptr)
            break;
        written.isWhole = writer.write(*row);
        ++written.rows;
    }
    written.isWhole = written.isWhole && writer.finish();
    return written;
}

std::unique_ptr<TableWriter> writerFor(FileForm form, OutputFile &file, const std::string &name)
{
    if (form == FileForm::Csv)
        return std::make_unique<CsvWriter>(file);
    return std::make_unique<XlsxWriter>(file, name);
}

} // namespace

std::optional<FileForm> formOf(const std::filesystem::path &file)
{
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (ending == ".csv")
        return FileForm::Csv;
    return ending == ".xlsx" ? std::optional(FileForm::Xlsx) : std::nullopt;
}

Result<std::uint64_t> exportToFile(Ledger &ledger, const PackSet &packs,
                                   const ExportRequest &request, const std::filesystem::path &file,
                                   FileForm form, const std::stop_token &stop,
                                   const ProgressCallback &progress)
{
    return guardStorage(ledger.file(), [&]() -> Result<std::uint64_t> {
        const auto table = openTable(ledger, packs, request);
        if (!table)
            return Failure{table.error()};
        return exportRows(**table, exportTableNames.at(static_cast<std::size_t>(request.table)),
                          file, form, stop, progress);
    });
}

Result<std::uint64_t> exportRows(TableRows &rows, const std::string &name,
                                 const std::filesystem::path &file, FileForm form,
                                 const std::stop_token &stop, const ProgressCallback &progress)
{
    OutputFile output(file);
    const auto writer = writerFor(form, output, name);
    const auto written = writeAll(rows, *writer, stop, progress);
    if (!written)
        return Failure{written.error()};
    if (!written->isWhole || !output.commit())
        return Failure{output.failure()};
    return written->rows;
}

Result<std::uint64_t> exportToStream(Ledger &ledger, const PackSet &packs,
                                     const ExportRequest &request, std::ostream &stream,
                                     const std::stop_token &stop, const ProgressCallback &progress)
{
    return guardStorage(ledger.file(), [&]() -> Result<std::uint64_t> {
        const auto table = openTable(ledger, packs, request);
        if (!table)
            return Failure{table.error()};
        StreamSink sink(stream);
        CsvWriter writer(sink);
        const auto written = writeAll(**table, writer, stop, progress);
        if (!written)
            return Failure{written.error()};
        return written->rows;
    });
}

} // namespace starvane::core
