// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/arguments.h"
#include "app/help.h"
#include "app/run.h"

#include <QCoreApplication>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool needsNoPlaces(const Command &command)
{
    return std::holds_alternative<ShowHelp>(command)
        || std::holds_alternative<ShowVersion>(command);
}

} // namespace

int runCommandLine(QCoreApplication &application, const ParsedOptions &options,
                   ui::Language language, std::ostream &out, std::ostream &err)
{
    ui::installWords(application, language);
    if (!options) {
        err << describe(options.error()).toStdString() << '\n';
        return static_cast<int>(ExitCode::WrongUsage);
    }
    const Console console{.out = out,
                          .err = err,
                          .language = language,
                          .json = options->json,
                          .progress = errorsGoToTerminal()};
    const Places places =
        needsNoPlaces(options->command) ? Places() : findPlaces(options->database);
    const ExitCode code = runCommand(options->command, places, console);
    out.flush();
    if (!out && code == ExitCode::Done) { // a full disk, a closed pipe: the answer did not arrive
        console.tell(Words::tr("The answer could not be written to standard output."));
        return static_cast<int>(ExitCode::Incomplete);
    }
    return static_cast<int>(code);
}

} // namespace starvane::app
