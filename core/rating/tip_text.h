// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// The words of a tip: its text with the facts as found in it, and values as people say them.

namespace starvane::core {

/// A fact as found: a number, and for a commonest value its words in both languages.
struct FoundFact {
    double number = 0;
    std::optional<Text> words;
};

using FoundFacts = std::map<std::string, FoundFact>;

/// The text with its {name}, {name%} and {name|order|orders} replaced, see TipRule::text. A fact
/// that was not found leaves nothing. In Chinese a space parts Latin letters and digits from
/// Chinese characters.
[[nodiscard]] Text tipText(const Text &text, const FoundFacts &facts);

/// A list in each language: "中通、韵达", "中通, 韵达".
[[nodiscard]] Text listed(const std::vector<Text> &values);
/// Hours of the day by the clock, neighbours as one: {20, 9, 19} is "9–10、19–21",
/// "9:00–10:00, 19:00–21:00".
[[nodiscard]] std::vector<Text> hourSpans(std::vector<std::int64_t> hours);
/// Day numbers since 1970, earliest first: "2019年7月9日", "9 Jul 2019".
[[nodiscard]] std::vector<Text> dayWords(std::vector<std::int64_t> days);
/// The name of a country by its code of two letters; any other text is its own name.
[[nodiscard]] Text countryWords(const std::string &code);

} // namespace starvane::core
