// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/usage.h"
#include "core/base/time.h"
#include "core/ledger/ledger.h"
#include "core/rating/score_card.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace starvane::app {

using OptionText = std::optional<std::string>;

/// The texts of a command line as they stand there; each command uses some of them.
struct OptionTexts {
    OptionText store, platform, layout, exportedAt, from, to, on, card, indicator, day, value,
        score, peer, excellent, target, which, by, batch, output, table, name, key, setting, topic,
        at, duty, note, tip, layoutId, promotion, month, paper;
    bool allStores = false;
    bool csv = false;
    bool xlsx = false;
    std::vector<std::string> files;
    bool alarms = false;
};

/// Reads option texts into values and remembers the first one that is wrong, so that a command is
/// read in one go and its problem asked for at the end.
class OptionValues {
public:
    explicit OptionValues(std::string command);

    /// "" after a problem, like all that follow: empty values of their types.
    [[nodiscard]] std::string required(const char *option, const OptionText &text);
    [[nodiscard]] std::optional<core::Day> day(const char *option, const OptionText &text);
    [[nodiscard]] core::Day requiredDay(const char *option, const OptionText &text);
    /// --from and --to, each alone or both.
    [[nodiscard]] std::pair<std::optional<core::Day>, std::optional<core::Day>>
    openRange(const OptionText &from, const OptionText &to);
    /// --from and --to, both or none.
    [[nodiscard]] std::optional<core::DayRange> range(const OptionText &from, const OptionText &to);
    [[nodiscard]] std::optional<double> number(const char *option, const OptionText &text);
    /// The place of the text among the choices.
    [[nodiscard]] std::size_t
    choice(const char *option, const OptionText &text, std::span<const char *const> choices);
    [[nodiscard]] core::Verdict verdict(const char *option, const OptionText &text);
    [[nodiscard]] core::BatchId batch(const OptionText &text);
    /// Well-formed text of a time; what zone it is in is known later.
    [[nodiscard]] OptionText time(const char *option, const OptionText &text);
    [[nodiscard]] static std::optional<std::filesystem::path> path(const OptionText &text);

    void fail(UsageError error);
    [[nodiscard]] const std::optional<UsageError> &problem() const { return m_problem; }

private:
    std::string m_command;
    std::optional<UsageError> m_problem;
};

} // namespace starvane::app
