// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/option_values.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace starvane::app {

namespace {

using Problem = UsageError::Problem;

struct OptionSpec {
    const char *name; // "--store", or "name" for an argument without an option
    OptionText OptionTexts::*text;
};

/// One command: what it takes, and how its texts become a Command.
struct CommandSpec {
    const char *name; // "stores add" is a command of "stores"
    std::vector<OptionSpec> options;
    Command (*read)(const OptionTexts &, OptionValues &);
    bool takesFiles = false;
};

// ---- reading each command ----

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

Command readScore(const OptionTexts &texts, OptionValues &values)
{
    ShowScore score;
    score.request.store = values.required("--store", texts.store);
    score.request.on = values.day("--on", texts.on);
    score.request.card = texts.card.value_or("");
    score.request.window = values.range(texts.from, texts.to);
    return score;
}

Command readPlan(const OptionTexts &texts, OptionValues &values)
{
    ShowPlan plan;
    plan.request.store = values.required("--store", texts.store);
    plan.request.target = values.number("--target", texts.target);
    plan.request.on = values.day("--on", texts.on);
    plan.request.card = texts.card.value_or("");
    return plan;
}

Command readTrend(const OptionTexts &texts, OptionValues &values)
{
    ShowTrend trend;
    trend.request.store = values.required("--store", texts.store);
    trend.request.indicator = values.required("--indicator", texts.indicator);
    trend.request.card = texts.card.value_or("");
    const core::Day first = values.requiredDay("--from", texts.from);
    const core::Day last = values.requiredDay("--to", texts.to);
    trend.request.days = values.range(texts.from, texts.to).value_or(core::DayRange{first, last});
    return trend;
}

constexpr std::array verdicts = {"counted", "missed", "excluded"};

Command readRecords(const OptionTexts &texts, OptionValues &values)
{
    ShowRecords records;
    records.request.store = values.required("--store", texts.store);
    records.request.indicator = values.required("--indicator", texts.indicator);
    records.request.on = values.day("--on", texts.on);
    records.request.card = texts.card.value_or("");
    records.request.which =
        static_cast<core::Verdict>(values.choice("--which", texts.which, verdicts));
    return records;
}

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
        request.which = static_cast<core::Verdict>(values.choice("--which", texts.which, verdicts));
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

/// A command about one file, given without an option.
template <class T>
Command readFile(const OptionTexts &texts, OptionValues &values)
{
    return T{.file = *OptionValues::path(values.required("FILE", texts.output))};
}

template <class T>
Command plain(const OptionTexts & /*unused*/, OptionValues & /*unused*/)
{
    return T{};
}

Command readHelp(const OptionTexts &texts, OptionValues & /*unused*/)
{
    return ShowHelp{.topic = texts.topic.value_or("")};
}

/// All commands, "stores" before its own.
std::vector<CommandSpec> commandSpecs()
{
    using T = OptionTexts;
    return {
        {"help", {{"topic", &T::topic}}, readHelp},
        {"stores", {}, plain<ListStores>},
        {"stores add", {{"name", &T::name}, {"--platform", &T::platform}}, readAddStore},
        {"stores set",
         {{"name", &T::name}, {"key", &T::key}, {"value", &T::setting}, {"--from", &T::from}},
         readSetStore},
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
        {"reading",
         {{"--store", &T::store},
          {"--indicator", &T::indicator},
          {"--day", &T::day},
          {"--value", &T::value},
          {"--score", &T::score},
          {"--peer", &T::peer},
          {"--excellent", &T::excellent}},
         readReading},
        {"score",
         {{"--store", &T::store},
          {"--on", &T::on},
          {"--card", &T::card},
          {"--from", &T::from},
          {"--to", &T::to}},
         readScore},
        {"plan",
         {{"--store", &T::store}, {"--target", &T::target}, {"--on", &T::on}, {"--card", &T::card}},
         readPlan},
        {"trend",
         {{"--store", &T::store},
          {"--indicator", &T::indicator},
          {"--from", &T::from},
          {"--to", &T::to},
          {"--card", &T::card}},
         readTrend},
        {"records",
         {{"--store", &T::store},
          {"--indicator", &T::indicator},
          {"--on", &T::on},
          {"--which", &T::which},
          {"--card", &T::card}},
         readRecords},
        {"duties", {{"--store", &T::store}, {"--at", &T::at}}, readDuties},
        {"duties done", {{"id", &T::duty}, {"--note", &T::note}}, readTick},
        {"penalties", {{"--store", &T::store}}, readPenalties},
        {"export",
         {{"--store", &T::store},
          {"--table", &T::table},
          {"-o,--output", &T::output},
          {"--on", &T::on},
          {"--card", &T::card},
          {"--from", &T::from},
          {"--to", &T::to},
          {"--indicator", &T::indicator},
          {"--which", &T::which}},
         readExport},
        {"backup", {{"file", &T::output}}, readFile<BackUpLedger>},
        {"restore", {{"file", &T::output}}, readFile<RestoreLedger>},
        {"check", {}, plain<CheckLedger>},
        {"demo", {}, plain<FillDemo>},
    };
}

// ---- CLI11 ----

struct Globals {
    OptionText database;
    OptionText language;
    OptionText picture;
    bool json = false;
    bool help = false;
    bool version = false;
};

void defineGlobals(CLI::App &cli, Globals &globals)
{
    cli.set_help_flag(); // ours is told in two languages
    cli.allow_windows_style_options(false);
    cli.allow_extras(); // ours to tell: see unexpected()
    cli.fallthrough(); // global options may follow the command
    cli.require_subcommand(0, 1);
    cli.add_option("--database", globals.database);
    cli.add_option("--language", globals.language);
    cli.add_option("--picture", globals.picture);
    cli.add_flag("--json", globals.json);
    cli.add_flag("-h,--help", globals.help);
    cli.add_flag("--version", globals.version);
}

void defineCommand(CLI::App &cli, const CommandSpec &spec, OptionTexts &texts)
{
    const std::string name = spec.name;
    const std::size_t space = name.find(' ');
    CLI::App &parent =
        space == std::string::npos ? cli : *cli.get_subcommand(name.substr(0, space));
    CLI::App *command = parent.add_subcommand(name.substr(space + 1)); // npos + 1 is 0
    command->require_subcommand(0, 1);
    for (const OptionSpec &option : spec.options)
        command->add_option(option.name, texts.*option.text);
    if (spec.takesFiles)
        command->add_option("files", texts.files);
}

/// "stores add": the names of the commands found, outermost first.
std::string commandGiven(const CLI::App &cli)
{
    std::string name;
    const CLI::App *app = &cli;
    while (!app->get_subcommands().empty()) {
        app = app->get_subcommands().front();
        name += (name.empty() ? "" : " ") + app->get_name();
    }
    return name;
}

std::optional<UsageError> unexpected(const CLI::App &cli, const std::string &command)
{
    for (const std::string &text : cli.remaining(true)) {
        if (text == "--")
            continue;
        if (text.starts_with('-'))
            return UsageError{.problem = Problem::UnknownOption, .value = text, .command = command};
        const Problem problem = command.empty() ? Problem::UnknownCommand : Problem::Unexpected;
        return UsageError{.problem = problem, .value = text, .command = command};
    }
    return std::nullopt;
}

/// Without a command files that are there are meant to be imported in the window; whatever else is
/// there is none of them, and no files.
std::vector<std::filesystem::path> filesGiven(const CLI::App &cli)
{
    std::vector<std::filesystem::path> files;
    for (const std::string &text : cli.remaining(true)) {
        if (text == "--")
            continue;
        const std::filesystem::path file = *OptionValues::path(text);
        std::error_code ignored;
        if (text.starts_with('-') || !std::filesystem::is_regular_file(file, ignored))
            return {};
        files.push_back(file);
    }
    return files;
}

/// CLI11 tells the two mismatches apart in its text only: "--store: 1 required TEXT missing".
UsageError mismatch(const CLI::ParseError &error, const std::string &command)
{
    const std::string_view text = error.what();
    const bool missing = text.find("missing") != std::string_view::npos;
    return {.problem = missing ? Problem::NeedsValue : Problem::Repeated,
            .option = std::string(text.substr(0, text.find_first_of(": "))),
            .command = command};
}

core::Result<Command, UsageError> readCommand(const std::vector<CommandSpec> &specs,
                                              const std::string &name, const OptionTexts &texts)
{
    if (name.empty())
        return Command(OpenWindow());
    const auto spec = std::find_if(specs.begin(), specs.end(),
                                   [&](const CommandSpec &s) { return s.name == name; });
    OptionValues values(name.substr(0, name.find(' ')));
    Command command = spec->read(texts, values);
    if (values.problem())
        return core::Failure{*values.problem()};
    return command;
}

core::Result<Options, UsageError> readOptions(const Globals &globals)
{
    Options options{.database = OptionValues::path(globals.database),
                    .language = std::nullopt,
                    .json = globals.json,
                    .picture = OptionValues::path(globals.picture),
                    .command = {}};
    if (!globals.language)
        return options;
    options.language = ui::languageNamed(*globals.language);
    if (!options.language)
        return core::Failure{UsageError{.problem = Problem::NotAChoice,
                                        .option = "--language",
                                        .value = *globals.language,
                                        .choices = {"zh_CN", "en"}}};
    return options;
}

} // namespace

core::Result<Options, UsageError> parseOptions(std::span<const std::string> arguments)
{
    CLI::App cli;
    Globals globals;
    OptionTexts texts;
    const std::vector<CommandSpec> specs = commandSpecs();
    defineGlobals(cli, globals);
    for (const CommandSpec &spec : specs)
        defineCommand(cli, spec, texts);

    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend()); // as CLI11 wants it
    try {
        cli.parse(reversed);
    } catch (const CLI::ParseError &error) {
        return core::Failure{mismatch(error, commandGiven(cli))};
    }

    const std::string command = commandGiven(cli);
    auto options = readOptions(globals);
    if (!options)
        return options;
    if (globals.help || globals.version) {
        if (globals.help)
            options->command = ShowHelp{.topic = command.substr(0, command.find(' '))};
        else
            options->command = ShowVersion();
        return options;
    }
    if (command.empty() && !options->picture) {
        if (auto files = filesGiven(cli); !files.empty()) {
            options->command = OpenWindow{.files = std::move(files)};
            return options;
        }
    }
    if (const auto error = unexpected(cli, command.substr(0, command.find(' '))))
        return core::Failure{*error};
    auto read = readCommand(specs, command, texts);
    if (!read)
        return core::Failure{read.error()};
    options->command = *std::move(read);
    return options;
}

std::optional<ui::Language> languageOption(std::span<const std::string> arguments)
{
    constexpr std::string_view option = "--language";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return ui::languageNamed(arguments[i + 1]);
        if (arguments[i].starts_with("--language="))
            return ui::languageNamed(std::string_view(arguments[i]).substr(option.size() + 1));
    }
    return std::nullopt;
}

} // namespace starvane::app
