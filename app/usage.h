// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace starvane::app {

/// Why a command line cannot be understood.
struct UsageError {
    enum class Problem {
        UnknownCommand, // value
        UnknownOption, // value
        Unexpected, // value: an argument too many
        Missing, // option: an option or argument that is needed
        NeedsValue, // option without its value
        Repeated, // option given twice
        NotAChoice, // option, value, choices
        NotADay, // option, value
        NotAMonth, // option, value
        NotATime, // option, value
        NotANumber, // option, value
        NotABatch, // value
        WrongOrder, // option --to, value: before --from
        Together, // option needs `value`, another option
        NothingToStore, // choices: one of them is needed
    };
    Problem problem{};
    std::string option = {};
    std::string value = {};
    std::vector<std::string> choices = {};
    std::string command = {}; // whose help tells more; empty: the program's
    friend bool operator==(const UsageError &, const UsageError &) = default;
};

/// One sentence, and where help is.
[[nodiscard]] QString describe(const UsageError &error);

} // namespace starvane::app
