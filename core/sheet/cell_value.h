// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace starvane::core {

/// Whether numbers in this format are moments. A duration, such as [h]:mm:ss, is none.
[[nodiscard]] bool isDateFormat(std::string_view code);
/// The same for a format that every spreadsheet knows by its number.
[[nodiscard]] bool isDateFormat(int builtinId);

/// "yyyy-MM-dd HH:mm:ss"
using DateText = std::array<char, 19>;

enum class DateSystem { From1900, From1904 };

/// The moment that a spreadsheet shows for a serial number, rounded to the second. In the system
/// of 1900, day 60 is the 29th of February 1900, which never was. Nothing beyond year 9999 and
/// below 0.
[[nodiscard]] std::optional<DateText> dateOfSerial(double serial, DateSystem system);

/// Reads "2022-10-31T18:20:00", also without a time, with fractions of a second, with a Z.
[[nodiscard]] std::optional<DateText> dateOfIso(std::string_view text);

/// A number of a workbook, with a decimal point and without blanks.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// Room for any text of numberText().
using NumberBuffer = std::array<char, 64>;

/// A number as its shortest decimal text, "8" for "8.0" and "0.001" for "1E-3". Whole numbers keep
/// the file's digits; so do very large and very small ones, which may have lost some.
[[nodiscard]] std::string_view
numberText(std::string_view text, double value, NumberBuffer &buffer);

/// The same for a number that comes without a text: whole numbers with all their digits, very large
/// and very small ones as 1e+20.
[[nodiscard]] std::string_view numberText(double value, NumberBuffer &buffer);

/// Replaces what workbooks write for characters that XML has none for: "_x000D_".
void unescape(std::string &text, std::size_t from);

} // namespace starvane::core
