// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace starvane::core {

/// A row of names, found by their folded form; of equal ones the first counts.
class HeaderIndex {
public:
    explicit HeaderIndex(std::span<const std::string> names);
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    /// The first of several accepted names that is there.
    [[nodiscard]] std::optional<std::size_t> findFirst(std::span<const std::string> names) const;

private:
    std::map<std::string, std::size_t, std::less<>> m_columns;
};

} // namespace starvane::core
