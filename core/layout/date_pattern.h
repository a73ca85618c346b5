// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/date_parser.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace starvane::core {

/// A form of dates as a layout writes it: yyyy MM M dd d HH H mm ss, T and signs as themselves, Z
/// for a time in UTC; T and Z may stand in single quotes.
class DatePattern {
public:
    /// Nothing when a letter has no meaning, a part comes twice, or year, month or day is not
    /// there.
    [[nodiscard]] static std::optional<DatePattern> compile(std::string_view format);

    /// The time of a text that has exactly this form and is in the calendar.
    [[nodiscard]] std::optional<ParsedDate> match(std::string_view text) const;

private:
    enum Part : std::uint8_t { Year, Month, DayOfMonth, Hour, Minute, Second, Utc, Sign };
    struct Token {
        Part part;
        std::uint8_t fewest; // digits
        std::uint8_t most;
        char sign; // of a Sign
    };
    static std::optional<Token> tokenFor(std::string_view run);
    bool add(Token token);
    [[nodiscard]] bool isComplete() const;

    std::vector<Token> m_tokens;
};

} // namespace starvane::core
