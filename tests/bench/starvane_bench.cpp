// SPDX-License-Identifier: GPL-3.0-or-later

// What Starvane costs, as figures beside their targets, in one run:
//   starvane_bench [--folder FOLDER] [--rows N] [--only SUBJECT]
// makes its data in FOLDER (kept for the next run) with tests/samples/make_1688.py. Needs python3
// with openpyxl and xlsxwriter, and sqlite3. The import comes first: the others use its database.

#include "tests/bench/import_bench.h"
#include "tests/bench/report_bench.h"
#include "tests/bench/score_bench.h"
#include "tests/bench/window_bench.h"
#include "tests/bench/workbook_bench.h"

#include <QApplication>

#include <array>
#include <cstdio>
#include <exception>
#include <map>

namespace {

using namespace starvane::bench;

struct Subject {
    const char *name;
    void (*measure)(const Bench &);
};

constexpr std::array subjects = {Subject{"import", measureImport}, Subject{"score", measureScore},
                                 Subject{"report", measureReport}, Subject{"window", measureWindow},
                                 Subject{"workbook", measureWorkbook}};

/// "--name value" each; nothing where they are something else.
std::optional<std::map<std::string, std::string>>
optionsOf(const std::vector<std::string> &arguments)
{
    std::map<std::string, std::string> options{
        {"--folder", (std::filesystem::temp_directory_path() / "starvane_bench").string()},
        {"--rows", "1000000"},
        {"--only", ""}};
    for (std::size_t i = 1; i < arguments.size(); i += 2) {
        if (i + 1 == arguments.size() || !options.contains(arguments[i]))
            return std::nullopt;
        options[arguments[i]] = arguments[i + 1];
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv, argv + argc);
    if (argc == 5 && arguments[1] == "import")
        return importOnce(arguments[2], arguments[3], arguments[4]);
    if (argc == 3 && arguments[1] == "read")
        return readOnce(arguments[2]);
    const auto options = optionsOf(arguments);
    if (!options) {
        std::puts("starvane_bench [--folder FOLDER] [--rows N] "
                  "[--only import|score|report|window|workbook]");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto self = std::filesystem::canonical("/proc/self/exe");
    const Bench bench{.folder = options->at("--folder"),
                      .rows = options->at("--rows"),
                      .self = self,
                      .program = self.parent_path() / "starvane"};
    std::filesystem::create_directories(bench.folder);
    const std::string &only = options->at("--only");
    try {
        for (const Subject &subject : subjects) {
            if (only.empty() || only == subject.name)
                subject.measure(bench);
        }
    } catch (const std::exception &fault) {
        std::fprintf(stderr, "starvane_bench: %s\n", fault.what());
        return 1;
    }
    return 0;
}
