// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workbook_bench.h"

#include "core/sheet/row_source.h"
#include "tests/bench/verdict.h"

namespace starvane::bench {

int readOnce(const std::filesystem::path &file)
{
    auto sheets = core::openSheetFile(file, {});
    if (!sheets)
        return 1;
    auto rows = (*sheets)->open(0);
    if (!rows)
        return 1;
    core::Row row;
    std::uint64_t cells = 0;
    for (auto more = (*rows)->next(row); more && *more; more = (*rows)->next(row))
        cells += row.cells.size();
    return cells > 0 ? 0 : 1;
}

void measureWorkbook(const Bench &bench)
{
    const auto book = bench.folder / "orders.xlsx";
    if (!std::filesystem::exists(book))
        run({python, std::string(STARVANE_SAMPLES) + "/make_workbook.py", book.string()});
    const auto openpyxl = run({python, "-c",
                               "import openpyxl,sys\nfor r in "
                               "openpyxl.load_workbook(sys.argv[1],read_only=True).worksheets[0]."
                               "iter_rows(values_only=True): pass",
                               book.string()});
    tellCost("openpyxl, read only, 200,000 x 20", openpyxl);
    const auto own = run({bench.self.string(), "read", book.string()});
    tellCost("starvane reading, 200,000 x 20", own);
    tellVerdict("reading : openpyxl", own.wallSeconds / openpyxl.wallSeconds, 0.25);
    tellVerdict("peak memory, MiB", own.peakMebibytes, 100);
}

} // namespace starvane::bench
