// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/command_spec.h"

#include <tuple>

namespace starvane::app {

namespace {

using Problem = UsageError::Problem;

Command readImport(const OptionTexts &texts, OptionValues &values)
{
    ImportFiles import;
    import.store = values.required("--store", texts.store);
    for (const std::string &file : texts.files)
        import.files.push_back(*OptionValues::path(file));
    if (import.files.empty())
        values.fail({.problem = Problem::Missing, .option = "FILE"});
    import.platform = texts.platform;
    import.layout = OptionValues::path(texts.layout);
    import.exportedAt = values.time("--exported-at", texts.exportedAt);
    std::tie(import.from, import.to) = values.openRange(texts.from, texts.to);
    return import;
}

Command readUndo(const OptionTexts &texts, OptionValues &values)
{
    return UndoBatch{.batch = values.batch(texts.batch)};
}

Command readRejects(const OptionTexts &texts, OptionValues &values)
{
    return ShowRejects{.batch = values.batch(texts.batch),
                       .output = OptionValues::path(texts.output)};
}

} // namespace

std::vector<CommandSpec> importCommands()
{
    using T = OptionTexts;
    return {
        {"import",
         {{"--store", &T::store},
          {"--platform", &T::platform},
          {"--layout", &T::layout},
          {"--exported-at", &T::exportedAt},
          {"--from", &T::from},
          {"--to", &T::to}},
         readImport,
         true},
        {"batches", {}, plain<ListBatches>},
        {"undo", {{"batch", &T::batch}}, readUndo},
        {"rejects", {{"batch", &T::batch}, {"-o,--output", &T::output}}, readRejects},
    };
}

} // namespace starvane::app
