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

} // namespace

std::vector<CommandSpec> ledgerCommands()
{
    using T = OptionTexts;
    return {
        {"backup", {{"file", &T::output}}, readFile<BackUpLedger>},
        {"restore", {{"file", &T::output}}, readFile<RestoreLedger>},
        {"check", {}, plain<CheckLedger>},
        {"demo", {}, plain<FillDemo>},
    };
}

} // namespace starvane::app
