// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/arguments.h"
#include "app/exit_code.h"
#include "app/places.h"
#include "ui/shell/run_window.h"
#include "ui/words/describe.h"

#include <QApplication>
#include <QMessageBox>

#include <iostream>

namespace starvane::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Window)
};

/// Without the platforms' rules there is nothing to show but the reason.
int showError(QApplication &application, ui::Language language, const core::Error &error)
{
    ui::installWords(application, language);
    const QString text = ui::describe(error);
    std::cerr << text.toStdString() << '\n';
    QMessageBox::critical(nullptr, QStringLiteral("Starvane"), text);
    return static_cast<int>(ExitCode::Incomplete);
}

int sayNoDisplay(int argc, char **argv, ui::Language language)
{
    QCoreApplication application(argc, argv);
    ui::installWords(application, language);
    const QString text = Words::tr("There is no display to open the window on. The commands do "
                                   "without one: see “starvane --help”.");
    std::cerr << text.toStdString() << '\n';
    return static_cast<int>(ExitCode::Incomplete);
}

} // namespace

int openWindow(int argc, char **argv, const WindowRequest &request)
{
    const ui::Language language = request.language.value_or(ui::languageOfEnvironment());
    if (!canOpenWindows())
        return sayNoDisplay(argc, argv, language);

    QApplication application(argc, argv);
    const Places places = findPlaces(request.database);
    auto packs = core::PackSet::load(places.platforms);
    if (!packs)
        return showError(application, language, packs.error());
    return ui::runWindow(application,
                         {.database = places.database,
                          .samples = places.samples,
                          .packs = std::make_shared<const core::PackSet>(*std::move(packs)),
                          .settingsFile = {},
                          .language = request.language});
}

} // namespace starvane::app
