// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/reject.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace starvane::core {

template <class T>
using Parsed = Result<T, RejectReason>;

/// Money in minor units of a currency with @p digits decimal places, rounded half away from zero.
/// Takes signs and codes of currencies, thousands commas, a minus on either side and accountants'
/// brackets.
[[nodiscard]] Parsed<std::int64_t> parseMoney(std::string_view text, bool isNumber, int digits);

/// The decimal places of a currency by its ISO code.
[[nodiscard]] int minorDigits(std::string_view currency);
/// "CNY" of "cny", "RMB", "￥"; empty when the text is no currency.
[[nodiscard]] std::string currencyCode(std::string_view text);

[[nodiscard]] Parsed<std::int64_t> parseInteger(std::string_view text, bool isNumber);
/// A number, also with "%" (a fraction then), or with 星 or 分.
[[nodiscard]] Parsed<double> parseReal(std::string_view text);

/// A duration in seconds: a plain number is hours; else numbers with units: "48小时", "2 days",
/// "24小时内发货".
[[nodiscard]] Parsed<std::int64_t> parseDuration(std::string_view text);
/// The same in hours, the last one begun counting whole.
[[nodiscard]] Parsed<std::int64_t> parseHours(std::string_view text);

/// 1 or 0.
[[nodiscard]] Parsed<std::int64_t> parseBoolean(std::string_view text);

/// Whether a spreadsheet has rounded a long number: "4.3E+18", or a number of 2^53 and more.
[[nodiscard]] bool isDamagedId(std::string_view text, bool isNumber);

} // namespace starvane::core
