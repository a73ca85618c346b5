// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/rating/score_card.h"

#include <toml++/toml.h>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace starvane::core {

/// A table of a pack's TOML file, read strictly: what is missing, of the wrong type or unknown
/// throws BrokenRules with the line. Caught where a pack is loaded.
class RuleTable {
public:
    RuleTable(const toml::table &table, std::filesystem::path file, std::string indicator = {});

    [[nodiscard]] bool has(std::string_view key) const { return m_table->contains(key); }
    [[nodiscard]] std::string text(std::string_view key);
    [[nodiscard]] std::string textOr(std::string_view key, const std::string &otherwise);
    [[nodiscard]] Text bothLanguages(std::string_view key);
    /// Or a plain text, which serves for both.
    [[nodiscard]] Text bothLanguagesOrOne(std::string_view key);
    [[nodiscard]] Text bothLanguagesOr(std::string_view key, const Text &otherwise);
    [[nodiscard]] double number(std::string_view key);
    [[nodiscard]] double numberOr(std::string_view key, double otherwise);
    [[nodiscard]] std::int64_t integer(std::string_view key);
    [[nodiscard]] std::int64_t integerOr(std::string_view key, std::int64_t otherwise);
    [[nodiscard]] bool truth(std::string_view key);
    /// A number or text.
    [[nodiscard]] std::variant<std::int64_t, double, std::string> value(std::string_view key);
    /// "rule" or "assumed"; assumed where nothing is said.
    [[nodiscard]] Source source(std::string_view key);
    [[nodiscard]] Day day(std::string_view key);
    [[nodiscard]] std::optional<Day> optionalDay(std::string_view key);
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    [[nodiscard]] std::vector<std::vector<double>> pairs(std::string_view key);
    [[nodiscard]] RuleTable table(std::string_view key);
    [[nodiscard]] std::vector<RuleTable> tablesOr(std::string_view key);
    [[nodiscard]] std::vector<std::string> keys() const;

    /// Says whose rules these are, for errors to come.
    void setIndicator(const std::string &indicator) { m_indicator = indicator; }
    [[nodiscard]] const std::string &indicator() const { return m_indicator; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    [[nodiscard]] std::uint64_t line() const;
    [[noreturn]] void fail(std::string_view key, const std::string &reason) const;
    /// Fails on a key that nothing asked for.
    void expectNoMore() const;

private:
    const toml::node &node(std::string_view key);

    const toml::table *m_table;
    std::filesystem::path m_file;
    std::string m_indicator;
    std::set<std::string, std::less<>> m_read;
};

/// Parses a TOML file; throws BrokenRules or FileUnusable.
[[nodiscard]] toml::table parseRules(const std::filesystem::path &file);

} // namespace starvane::core
