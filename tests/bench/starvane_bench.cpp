// SPDX-License-Identifier: GPL-3.0-or-later

// What imports and scores cost, as ratios to tools everyone has, in one run:
//   starvane_bench [--folder FOLDER] [--rows N]
// makes its data in FOLDER (kept for the next run) with tests/samples/make_1688.py. Needs python3
// with openpyxl and xlsxwriter, and sqlite3.

#include "core/base/month.h"
#include "core/import/import_file.h"
#include "core/rating/rater.h"
#include "tests/bench/child_process.h"
#include "tests/bench/trend_bench.h"

#include <QApplication>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace {

namespace fs = std::filesystem;
using namespace starvane;
using bench::ChildCost;

const std::string python = "/usr/bin/python3";
constexpr const char *store = "bench";

core::PackSet packs()
{
    return *core::PackSet::load({fs::path(STARVANE_RESOURCES) / "platforms"});
}

/// The child's part: one import into a database, made when it is missing.
int importOnce(const fs::path &database, const std::string &platform, const fs::path &file)
{
    const core::PackSet set = packs();
    auto ledger = core::Ledger::open(database);
    if (!ledger)
        return 1;
    if (!ledger->store(store) && !core::addStore(*ledger, set, store, platform))
        return 1;
    core::ImportRequest request;
    request.store = store;
    request.file = file;
    const auto outcome = core::importFile(*ledger, set, request, {}, [](const core::Progress &) {});
    return outcome && outcome->batch && outcome->batch->rejected == 0 ? 0 : 1;
}

void removeDatabase(const fs::path &database)
{
    for (const char *const suffix : {"", "-wal", "-shm"})
        fs::remove(database.string() + suffix);
}

void report(const std::string &what, const ChildCost &cost)
{
    std::printf("%-46s %7.2f s wall %7.2f s cpu %7.0f MiB%s\n", what.c_str(), cost.wallSeconds,
                cost.cpuSeconds, cost.peakMebibytes, cost.exitCode == 0 ? "" : "   FAILED");
    std::fflush(stdout);
}

void verdict(const char *what, double figure, double limit)
{
    std::printf("  %-44s %7.3f   (at most %.3f: %s)\n", what, figure, limit,
                figure <= limit ? "met" : "MISSED");
}

void makeOrders(const fs::path &folder, const std::string &rows)
{
    const fs::path gb = folder / ("orders-" + rows + ".csv");
    if (!fs::exists(gb))
        bench::run({python, std::string(STARVANE_SAMPLES) + "/make_1688.py", "--benchmark",
                    gb.string(), "--rows", rows, "--companions", "0.1"});
    const fs::path utf8 = folder / ("orders-" + rows + "-utf8.csv");
    if (!fs::exists(utf8))
        bench::run({"iconv", "-f", "GB18030", "-t", "UTF-8", "-o", utf8.string(), gb.string()});
}

void measureOrders(const fs::path &folder, const std::string &rows, const std::string &self)
{
    makeOrders(folder, rows);
    const fs::path stem = folder / ("orders-" + rows);
    const fs::path database = folder / "orders.db";
    const fs::path plain = folder / "plain.db";
    ChildCost sqlite;
    ChildCost own;
    for (int round = 0; round < 3; ++round) {
        removeDatabase(plain);
        const auto reference = bench::run(
            {"sqlite3", plain.string(), ".mode csv", ".import " + stem.string() + "-utf8.csv t"});
        report("sqlite3 .import, UTF-8, no index", reference);
        removeDatabase(database);
        for (const char *const companion : {"-refunds", "-disputes", "-logistics"})
            bench::run(
                {self, "import", database.string(), "1688", stem.string() + companion + ".csv"});
        const auto import =
            bench::run({self, "import", database.string(), "1688", stem.string() + ".csv"});
        report("starvane import, GB18030, sums and indexes", import);
        if (round == 0
            || import.wallSeconds / reference.wallSeconds < own.wallSeconds / sqlite.wallSeconds) {
            sqlite = reference;
            own = import;
        }
    }
    verdict("import : sqlite3 .import (best round)", own.wallSeconds / sqlite.wallSeconds, 0.8);
    verdict("peak memory, MiB", own.peakMebibytes, 200);
}

void measureWorkbook(const fs::path &folder, const std::string &self)
{
    const fs::path book = folder / "orders.xlsx";
    if (!fs::exists(book))
        bench::run({python, std::string(STARVANE_SAMPLES) + "/make_workbook.py", book.string()});
    const auto openpyxl =
        bench::run({python, "-c",
                    "import openpyxl,sys\nfor r in "
                    "openpyxl.load_workbook(sys.argv[1],read_only=True).worksheets[0]."
                    "iter_rows(values_only=True): pass",
                    book.string()});
    report("openpyxl, read only, 200,000 x 20", openpyxl);
    const auto own = bench::run({self, "read", book.string()});
    report("starvane reading, 200,000 x 20", own);
    verdict("reading : openpyxl", own.wallSeconds / openpyxl.wallSeconds, 0.25);
    verdict("peak memory, MiB", own.peakMebibytes, 100);
}

int readOnce(const fs::path &file)
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

void measureScore(const fs::path &folder, const fs::path &program)
{
    const fs::path database = folder / "orders.db";
    double best = 1e9;
    for (int round = 0; round < 10; ++round) {
        const auto cost = bench::run({program.string(), "--database", database.string(), "score",
                                      "--store", store, "--json"});
        best = std::min(best, cost.cpuSeconds);
    }
    verdict("starvane score, ms of process time", best * 1000, 50);
    const core::PackSet set = packs();
    auto ledger = core::Ledger::open(database);
    core::Rater rater(*ledger, set);
    const auto on = (*rater.score({store, {}, {}, {}})).on;
    best = 1e9;
    for (int round = 0; round < 10; ++round) {
        const auto start = std::chrono::steady_clock::now();
        const auto trend =
            rater.trend({store, "fulfilment", {on - std::chrono::days{364}, on}, {}});
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    verdict("a year's trend of one indicator, ms", best, 5);
    const double trends = bench::trendsWithFiveSeries(database, store);
    verdict("Trends with five series, ms", trends < 0 ? 1e9 : trends, 100);
}

/// The printed month before the one that the data end in: all its days are known.
void measureReport(const fs::path &folder, const fs::path &program)
{
    const fs::path database = folder / "orders.db";
    const core::PackSet set = packs();
    auto ledger = core::Ledger::open(database);
    const auto on = (*core::Rater(*ledger, set).score({store, {}, {}, {}})).on;
    const std::string month = core::toText(core::monthOf(on) - std::chrono::months{1});
    const fs::path pdf = folder / "report.pdf";
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto cost = bench::run({program.string(), "--database", database.string(), "report",
                                      "--store", store, "--month", month, "-o", pdf.string()});
        report("starvane report, one month", cost);
        best = std::min(best, cost.wallSeconds);
    }
    constexpr double kibibyte = 1024;
    verdict("starvane report, s wall", best, 1);
    verdict("its PDF, KiB", static_cast<double>(fs::file_size(pdf)) / kibibyte, 300);
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv, argv + argc);
    if (argc == 5 && arguments[1] == "import")
        return importOnce(arguments[2], arguments[3], arguments[4]);
    if (argc == 3 && arguments[1] == "read")
        return readOnce(arguments[2]);
    fs::path folder = fs::temp_directory_path() / "starvane_bench";
    std::string rows = "1000000";
    for (std::size_t i = 1; i + 1 < arguments.size(); i += 2) {
        if (arguments[i] == "--folder")
            folder = arguments[i + 1];
        else if (arguments[i] == "--rows")
            rows = arguments[i + 1];
    }
    if (argc % 2 == 0) {
        std::puts("starvane_bench [--folder FOLDER] [--rows N]");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    fs::create_directories(folder);
    const std::string self = fs::canonical("/proc/self/exe").string();
    measureOrders(folder, rows, self);
    measureScore(folder, fs::path(self).parent_path() / "starvane");
    measureReport(folder, fs::path(self).parent_path() / "starvane");
    measureWorkbook(folder, self);
    return 0;
}
