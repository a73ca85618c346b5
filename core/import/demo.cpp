// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/demo.h"

#include "core/rating/rule_table.h"

#include <algorithm>

namespace starvane::core {

namespace {

struct DemoFile {
    std::string name;
    std::string exportedAt; // on the clock of the platform's zone
};

/// A folder's demo.toml.
struct DemoStore {
    std::filesystem::path folder;
    Text name;
    std::string platform;
    std::vector<DemoFile> files;
};

/// Throws BrokenRules.
DemoStore readDemo(const std::filesystem::path &folder)
{
    const auto file = folder / "demo.toml";
    const toml::table content = parseRules(file);
    RuleTable table(content, file);
    DemoStore demo{folder, table.bothLanguages("store"), table.text("platform"), {}};
    for (RuleTable &one : table.tablesOr("files")) {
        demo.files.push_back({one.text("file"), one.text("exported_at")});
        one.expectNoMore();
    }
    table.expectNoMore();
    return demo;
}

Result<std::vector<DemoStore>> readDemos(const std::filesystem::path &samples)
{
    std::vector<DemoStore> demos;
    std::error_code error;
    try {
        for (const auto &entry : std::filesystem::directory_iterator(samples, error)) {
            if (std::filesystem::exists(entry.path() / "demo.toml"))
                demos.push_back(readDemo(entry.path()));
        }
    } catch (const BrokenRules &broken) {
        return Failure{broken};
    } catch (const FileUnusable &unusable) {
        return Failure{unusable};
    }
    if (error)
        return Failure{FileUnusable{samples, error.message()}};
    std::sort(demos.begin(), demos.end(),
              [](const DemoStore &a, const DemoStore &b) { return a.folder < b.folder; });
    return demos;
}

Result<Done> fill(Ledger &ledger, const PackSet &packs, const DemoStore &demo,
                  const std::stop_token &stop, const ProgressCallback &progress)
{
    const auto store = addStore(ledger, packs, demo.name.zh, demo.platform);
    if (!store)
        return Failure{store.error()};
    const Zone zone = Zone::find(store->zone).value_or(Zone::utc());
    for (const DemoFile &file : demo.files) {
        ImportRequest request;
        request.store = store->name;
        request.file =
            demo.folder / std::filesystem::path(std::u8string(file.name.begin(), file.name.end()));
        request.exportedAt = parseInstant(file.exportedAt, zone);
        const auto imported = importFile(ledger, packs, request, stop, progress);
        if (!imported)
            return Failure{imported.error()};
    }
    return Done{};
}

} // namespace

Result<std::vector<std::string>>
fillDemo(Ledger &ledger, const PackSet &packs, const std::filesystem::path &samples,
         const std::stop_token &stop, const ProgressCallback &progress)
{
    const auto demos = readDemos(samples);
    if (!demos)
        return Failure{demos.error()};
    std::vector<std::string> made;
    for (const DemoStore &demo : *demos) {
        if (ledger.store(demo.name.zh))
            continue;
        const auto filled = fill(ledger, packs, demo, stop, progress);
        if (!filled)
            return Failure{filled.error()};
        made.push_back(demo.name.zh);
    }
    return made;
}

} // namespace starvane::core
