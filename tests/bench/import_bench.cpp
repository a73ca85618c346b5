// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/import_bench.h"

#include "core/import/import_file.h"
#include "tests/bench/verdict.h"

namespace starvane::bench {

namespace {

namespace fs = std::filesystem;

void removeDatabase(const fs::path &database)
{
    for (const char *const suffix : {"", "-wal", "-shm"})
        fs::remove(database.string() + suffix);
}

void makeOrders(const Bench &bench)
{
    const fs::path gb = bench.folder / ("orders-" + bench.rows + ".csv");
    if (!fs::exists(gb))
        run({python, std::string(STARVANE_SAMPLES) + "/make_1688.py", "--benchmark", gb.string(),
             "--rows", bench.rows, "--companions", "0.1"});
    const fs::path utf8 = bench.folder / ("orders-" + bench.rows + "-utf8.csv");
    if (!fs::exists(utf8))
        run({"iconv", "-f", "GB18030", "-t", "UTF-8", "-o", utf8.string(), gb.string()});
}

ChildCost importAll(const Bench &bench, const std::string &stem)
{
    const auto import = [&](const std::string &file) {
        return run({bench.self.string(), "import", bench.database().string(), "1688", file});
    };
    for (const char *const companion : {"-refunds", "-disputes", "-logistics"})
        import(stem + companion + ".csv");
    return import(stem + ".csv");
}

} // namespace

int importOnce(const fs::path &database, const std::string &platform, const fs::path &file)
{
    const core::PackSet set = packs();
    auto ledger = core::Ledger::open(database);
    if (!ledger)
        return 1;
    if (!ledger->store(storeName) && !core::addStore(*ledger, set, storeName, platform))
        return 1;
    core::ImportRequest request;
    request.store = storeName;
    request.file = file;
    const auto outcome = core::importFile(*ledger, set, request, {}, [](const core::Progress &) {});
    return outcome && outcome->batch && outcome->batch->rejected == 0 ? 0 : 1;
}

void measureImport(const Bench &bench)
{
    constexpr int rounds = 3;
    makeOrders(bench);
    const std::string stem = (bench.folder / ("orders-" + bench.rows)).string();
    const fs::path plain = bench.folder / "plain.db";
    ChildCost sqlite;
    ChildCost own;
    for (int round = 0; round < rounds; ++round) {
        removeDatabase(plain);
        const auto reference =
            run({"sqlite3", plain.string(), ".mode csv", ".import " + stem + "-utf8.csv t"});
        tellCost("sqlite3 .import, UTF-8, no index", reference);
        removeDatabase(bench.database());
        const auto import = importAll(bench, stem);
        tellCost("starvane import, GB18030, sums and indexes", import);
        if (round == 0
            || import.wallSeconds / reference.wallSeconds < own.wallSeconds / sqlite.wallSeconds) {
            sqlite = reference;
            own = import;
        }
    }
    tellVerdict("import : sqlite3 .import (best round)", own.wallSeconds / sqlite.wallSeconds, 0.8);
    tellVerdict("peak memory, MiB", own.peakMebibytes, 200);
}

} // namespace starvane::bench
