// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/options/command_spec.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace starvane::app {

namespace {

using Problem = UsageError::Problem;

Command readHelp(const OptionTexts &texts, OptionValues & /*unused*/)
{
    return ShowHelp{.topic = texts.topic.value_or("")};
}

std::vector<CommandSpec> commandSpecs()
{
    std::vector<CommandSpec> specs = {{"help", {{"topic", &OptionTexts::topic}}, readHelp}};
    for (const auto &commands :
         {storeCommands(), importCommands(), ratingCommands(), dutyCommands(),
          std::vector{exportCommand(), reportCommand()}, noteCommands(), ledgerCommands()})
        specs.insert(specs.end(), commands.begin(), commands.end());
    return specs;
}

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
    for (const FlagSpec &flag : spec.flags)
        command->add_flag(flag.name, texts.*flag.flag);
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
