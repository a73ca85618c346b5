// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/command_spec.h"

namespace starvane::app {

namespace {

/// A command about one file, given without an option.
template <class T>
Command readFile(const OptionTexts &texts, OptionValues &values)
{
    return T{.file = *OptionValues::path(values.required("FILE", texts.output))};
}

Command readCheck(const OptionTexts &texts, OptionValues & /*unused*/)
{
    return CheckLedger{.alarms = texts.alarms};
}

} // namespace

std::vector<CommandSpec> ledgerCommands()
{
    using T = OptionTexts;
    return {
        {"backup", {{"file", &T::output}}, readFile<BackUpLedger>},
        {"restore", {{"file", &T::output}}, readFile<RestoreLedger>},
        {"check", {}, readCheck, false, {{"--alarms", &OptionTexts::alarms}}},
        {"demo", {}, plain<FillDemo>},
    };
}

} // namespace starvane::app
