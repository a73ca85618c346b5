// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command_line.h"
#include "app/window.h"

#include <QGuiApplication>

#include <iostream>

int main(int argc, char **argv)
{
    using namespace starvane;

    const std::vector<std::string> arguments = app::utf8Arguments(argc, argv);
    const ui::Language language =
        app::languageOption(arguments).value_or(ui::languageOfEnvironment());
    const app::ParsedOptions options = app::parseOptions(arguments);

    QCoreApplication::setApplicationName(QStringLiteral("starvane"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STARVANE_VERSION));
    if (options && std::holds_alternative<app::OpenWindow>(options->command)) {
        const app::WindowRequest request{.database = options->database,
                                         .language = options->language,
                                         .files =
                                             std::get<app::OpenWindow>(options->command).files};
        return options->picture ? app::saveOverview(argc, argv, request, *options->picture)
                                : app::openWindow(argc, argv, request);
    }
    if (options && std::holds_alternative<app::MakeReport>(options->command)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // painting takes fonts, but no display
        QGuiApplication application(argc, argv);
        return app::runCommandLine(application, options, language, std::cout, std::cerr);
    }
    QCoreApplication application(argc, argv); // no display is needed for a command
    return app::runCommandLine(application, options, language, std::cout, std::cerr);
}
