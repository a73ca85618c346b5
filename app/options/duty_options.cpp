// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/command_spec.h"

namespace starvane::app {

namespace {

Command readDuties(const OptionTexts &texts, OptionValues &values)
{
    return ListDuties{.store = values.required("--store", texts.store),
                      .at = values.time("--at", texts.at)};
}

Command readTick(const OptionTexts &texts, OptionValues &values)
{
    return TickDuty{.id = values.required("ID", texts.duty), .note = texts.note.value_or("")};
}

Command readPenalties(const OptionTexts &texts, OptionValues &values)
{
    return ShowPenalties{.store = values.required("--store", texts.store)};
}

} // namespace

std::vector<CommandSpec> dutyCommands()
{
    using T = OptionTexts;
    return {
        {"duties", {{"--store", &T::store}, {"--at", &T::at}}, readDuties},
        {"duties done", {{"id", &T::duty}, {"--note", &T::note}}, readTick},
        {"penalties", {{"--store", &T::store}}, readPenalties},
    };
}

} // namespace starvane::app
