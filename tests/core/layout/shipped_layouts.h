// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/layout.h"

#include <QtGlobal>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace starvane::test {

/// The layouts of a platform in the source tree, or of all of them.
inline std::vector<core::Layout> shippedLayouts(const std::string &platform = {})
{
    std::vector<core::Layout> layouts;
    const auto folder = std::filesystem::path(STARVANE_RESOURCES "/platforms") / platform;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().parent_path().filename() != "layouts"
            || entry.path().extension() != ".toml")
            continue;
        auto layout = core::loadLayout(entry.path());
        if (layout)
            layouts.push_back(*std::move(layout));
        else
            qWarning("%s", std::get<core::BrokenRules>(layout.error()).reason.c_str());
    }
    return layouts;
}

/// A line without quotation marks.
inline std::vector<std::string> splitHeader(const std::string &line)
{
    std::vector<std::string> cells;
    std::size_t start = 0;
    for (std::size_t comma = 0; comma != std::string::npos; start = comma + 1) {
        comma = line.find(',', start);
        cells.push_back(line.substr(start, comma - start));
    }
    return cells;
}

/// The first line of a file of real headers.
inline std::vector<std::string> realHeader(const std::string &file)
{
    std::ifstream stream(std::string(STARVANE_TEST_DATA) + "/headers/" + file);
    std::string line;
    std::getline(stream, line);
    if (line.ends_with('\r'))
        line.pop_back();
    return splitHeader(line);
}

} // namespace starvane::test
