// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/command_spec.h"

namespace starvane::app {

namespace {

using Problem = UsageError::Problem;

Command readAddStore(const OptionTexts &texts, OptionValues &values)
{
    return AddStore{.name = values.required("NAME", texts.name),
                    .platform = values.required("--platform", texts.platform)};
}

Command readSetStore(const OptionTexts &texts, OptionValues &values)
{
    return SetStore{.name = values.required("NAME", texts.name),
                    .key = values.required("KEY", texts.key),
                    .value = values.required("VALUE", texts.setting),
                    .from = values.day("--from", texts.from)};
}

Command readReading(const OptionTexts &texts, OptionValues &values)
{
    AddReading reading{.store = values.required("--store", texts.store), .reading = {}};
    core::Reading &r = reading.reading;
    r.indicator = values.required("--indicator", texts.indicator);
    r.day = values.requiredDay("--day", texts.day);
    r.value = values.number("--value", texts.value);
    r.score = values.number("--score", texts.score);
    r.peer = values.number("--peer", texts.peer);
    r.excellent = values.number("--excellent", texts.excellent);
    if (!r.value && !r.score && !r.peer && !r.excellent)
        values.fail({.problem = Problem::NothingToStore,
                     .choices = {"--value", "--score", "--peer", "--excellent"}});
    return reading;
}

} // namespace

std::vector<CommandSpec> storeCommands()
{
    using T = OptionTexts;
    return {
        {"stores", {}, plain<ListStores>},
        {"stores add", {{"name", &T::name}, {"--platform", &T::platform}}, readAddStore},
        {"stores set",
         {{"name", &T::name}, {"key", &T::key}, {"value", &T::setting}, {"--from", &T::from}},
         readSetStore},
        {"reading",
         {{"--store", &T::store},
          {"--indicator", &T::indicator},
          {"--day", &T::day},
          {"--value", &T::value},
          {"--score", &T::score},
          {"--peer", &T::peer},
          {"--excellent", &T::excellent}},
         readReading},
    };
}

} // namespace starvane::app
