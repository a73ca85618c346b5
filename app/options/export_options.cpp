// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/command_spec.h"

#include <algorithm>
#include <array>

namespace starvane::app {

namespace {

using Problem = UsageError::Problem;

/// An option that only some tables take.
struct TableOption {
    const char *name;
    OptionText OptionTexts::*text;
    std::vector<core::ExportTable> tables;
};

/// Says of an option that the table has no use for which tables have.
void refuseOtherTables(core::ExportTable table, const OptionTexts &texts, OptionValues &values)
{
    using enum core::ExportTable;
    const std::array<TableOption, 6> options = {{
        {"--on", &OptionTexts::on, {Indicators, Evidence}},
        {"--card", &OptionTexts::card, {Indicators, Trend, Evidence}},
        {"--from", &OptionTexts::from, {Trend}},
        {"--to", &OptionTexts::to, {Trend}},
        {"--indicator", &OptionTexts::indicator, {Evidence}},
        {"--which", &OptionTexts::which, {Evidence}},
    }};
    for (const TableOption &option : options) {
        const bool fits =
            std::find(option.tables.begin(), option.tables.end(), table) != option.tables.end();
        if (texts.*option.text && !fits)
            values.fail(
                {.problem = Problem::Together,
                 .option = option.name,
                 .value = std::string("--table ")
                     + core::exportTableNames.at(static_cast<std::size_t>(option.tables.front()))});
    }
}

/// What only the trend or the evidence need.
void readTableOptions(const OptionTexts &texts, OptionValues &values, core::ExportRequest &request)
{
    request.on = values.day("--on", texts.on);
    request.card = texts.card.value_or("");
    if (request.table == core::ExportTable::Trend) {
        const core::Day first = values.requiredDay("--from", texts.from);
        const core::Day last = values.requiredDay("--to", texts.to);
        request.days = values.range(texts.from, texts.to).value_or(core::DayRange{first, last});
    }
    if (request.table == core::ExportTable::Evidence) {
        request.indicator = values.required("--indicator", texts.indicator);
        request.which = values.verdict("--which", texts.which);
    }
}

Command readExport(const OptionTexts &texts, OptionValues &values)
{
    ExportData command;
    command.request.store = values.required("--store", texts.store);
    command.request.table = static_cast<core::ExportTable>(
        values.choice("--table", texts.table, core::exportTableNames));
    if (!values.problem())
        refuseOtherTables(command.request.table, texts, values);
    readTableOptions(texts, values, command.request);
    command.output = OptionValues::path(texts.output);
    if (!command.output)
        return command;
    const auto form = core::formOf(*command.output);
    if (!form)
        values.fail({.problem = Problem::NotAChoice,
                     .option = "-o",
                     .value = *texts.output,
                     .choices = {".csv", ".xlsx"}});
    command.form = form.value_or(core::FileForm::Csv);
    return command;
}

} // namespace

CommandSpec exportCommand()
{
    using T = OptionTexts;
    return {"export",
            {{"--store", &T::store},
             {"--table", &T::table},
             {"-o,--output", &T::output},
             {"--on", &T::on},
             {"--card", &T::card},
             {"--from", &T::from},
             {"--to", &T::to},
             {"--indicator", &T::indicator},
             {"--which", &T::which}},
            readExport};
}

} // namespace starvane::app
