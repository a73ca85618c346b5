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

/// Says the reason on standard error, in words, and returns them.
QString sayError(QApplication &application, ui::Language language, const core::Error &error)
{
    ui::installWords(application, language);
    QString text = ui::describe(error);
    std::cerr << text.toStdString() << '\n';
    return text;
}

/// Without the platforms' rules there is nothing to show but the reason.
int showError(QApplication &application, ui::Language language, const core::Error &error)
{
    const QString text = sayError(application, language, error);
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
                          .ownPacks = places.platforms.own,
                          .settingsFile = {},
                          .language = request.language,
                          .files = {request.files.begin(), request.files.end()}});
}

int saveOverview(int argc, char **argv, const WindowRequest &request,
                 const std::filesystem::path &file)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const ui::Language language = request.language.value_or(ui::languageOfEnvironment());
    QApplication application(argc, argv);
    const auto fail = [&](const core::Error &error) {
        sayError(application, language, error);
        return static_cast<int>(ExitCode::Incomplete);
    };
    const Places places = findPlaces(request.database);
    auto packs = core::PackSet::load(places.platforms);
    if (!packs)
        return fail(packs.error());
    ui::OverviewPicture picture;
    picture.database = places.database;
    picture.packs = std::make_shared<const core::PackSet>(*std::move(packs));
    picture.file = file;
    picture.language = language;
    const auto saved = ui::saveOverviewPng(application, picture);
    return saved ? static_cast<int>(ExitCode::Done) : fail(saved.error());
}

} // namespace starvane::app
