// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/export_cell.h"

#include <optional>
#include <string>
#include <vector>

namespace starvane::core {

/// A blank cell for no value.
template <class T>
[[nodiscard]] ExportCell orBlank(const std::optional<T> &value)
{
    return value ? ExportCell(*value) : ExportCell();
}

/// One after another: "a, b".
[[nodiscard]] inline std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

} // namespace starvane::core
