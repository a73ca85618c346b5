// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "app/option_values.h"

#include <vector>

// How a command is added: its struct in app/commands.h; here a reader and a CommandSpec in the file
// of its subject; app/commands/ and app/run.cpp to do it, app/help/ to tell of it.

namespace starvane::app {

struct OptionSpec {
    const char *name; // "--store", or "name" for an argument without an option
    OptionText OptionTexts::*text;
};

struct FlagSpec {
    const char *name; // "--csv"
    bool OptionTexts::*flag;
};

/// One command: what it takes, and how its texts become a Command.
struct CommandSpec {
    const char *name; // "stores add" is a command of "stores", which stands before it
    std::vector<OptionSpec> options;
    Command (*read)(const OptionTexts &, OptionValues &);
    bool takesFiles = false;
    std::vector<FlagSpec> flags = {};
};

/// Reads a command that takes nothing.
template <class T>
Command plain(const OptionTexts & /*unused*/, OptionValues & /*unused*/)
{
    return T{};
}

/// The commands by subject.
[[nodiscard]] std::vector<CommandSpec> storeCommands();
[[nodiscard]] std::vector<CommandSpec> importCommands();
[[nodiscard]] std::vector<CommandSpec> ratingCommands();
[[nodiscard]] std::vector<CommandSpec> dutyCommands();
[[nodiscard]] CommandSpec exportCommand();
[[nodiscard]] std::vector<CommandSpec> noteCommands();
[[nodiscard]] CommandSpec reportCommand();
[[nodiscard]] std::vector<CommandSpec> ledgerCommands();

} // namespace starvane::app
