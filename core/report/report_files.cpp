// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_files.h"

#include "core/export/csv_writer.h"
#include "core/export/xlsx_writer.h"

#include <system_error>

namespace starvane::core {

namespace {

bool writeRows(TableRows &rows, TableWriter &writer)
{
    while (const ExportRow *const row = rows.next()) {
        if (!writer.write(*row))
            return false;
    }
    return true;
}

bool writeSheets(std::vector<ReportTable> &tables, XlsxWriter &writer)
{
    bool isFirst = true;
    for (ReportTable &table : tables) {
        const auto &columns = table.rows.columns();
        const bool begun = isFirst ? writer.begin(columns) : writer.beginNext(table.name, columns);
        if (!begun || !writeRows(table.rows, writer))
            return false;
        isFirst = false;
    }
    return writer.finish();
}

Result<Done> writeCsv(ReportTable &table, const std::filesystem::path &file)
{
    OutputFile output(file);
    CsvWriter writer(output);
    const bool written = writer.begin(table.rows.columns()) && writeRows(table.rows, writer)
        && writer.finish() && output.commit();
    if (!written)
        return Failure{output.failure()};
    return Done{};
}

} // namespace

Result<Done> writeReportWorkbook(const MonthReport &report, TextLanguage language,
                                 const std::filesystem::path &file)
{
    auto tables = tablesOf(report, language);
    OutputFile output(file);
    XlsxWriter writer(output, tables.front().name);
    if (!writeSheets(tables, writer) || !output.commit())
        return Failure{output.failure()};
    return Done{};
}

Result<Done> writeReportCsv(const MonthReport &report, TextLanguage language,
                            const std::filesystem::path &folder)
{
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault)
        return Failure{FileUnusable{folder, fault.message()}};
    for (ReportTable &table : tablesOf(report, language)) {
        const auto written = writeCsv(table, folder / (table.name + ".csv"));
        if (!written)
            return written;
    }
    return Done{};
}

} // namespace starvane::core
