// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/run_window.h"

#include "core/ledger/ledger.h"
#include "ui/instance/single_instance.h"
#include "ui/jobs/duty_work.h"
#include "ui/jobs/work.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_header.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QPixmap>
#include <QSettings>
#include <QVBoxLayout>

namespace starvane::ui {

namespace {

core::Instant now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

core::Result<std::string> storeOf(const OverviewPicture &picture)
{
    if (!picture.store.empty())
        return picture.store;
    auto ledger = core::Ledger::open(picture.database);
    if (!ledger)
        return core::Failure{ledger.error()};
    const auto stores = ledger->stores();
    if (!stores)
        return core::Failure{stores.error()};
    if (stores->empty())
        return core::Failure{core::Unknown{core::Subject::Store, {}, {}}};
    return stores->front().name;
}

/// Header and page, as the window shows them.
QPixmap paint(const std::shared_ptr<const Overview> &overview,
              const std::shared_ptr<const DueList> &due, const Theme &theme, QSize size)
{
    QWidget sheet;
    auto *header = new PageHeader(&sheet);
    auto *page = new OverviewPage(&sheet);
    header->setTitle(QString::fromStdString(overview->card.store));
    header->setTheme(theme);
    header->showDataAge(*overview);
    header->setImportEnabled(false);
    page->setTheme(theme);
    page->showDue(due);
    page->showOverview(overview);
    auto *column = new QVBoxLayout(&sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(page, 1);
    sheet.ensurePolished();
    const int height = header->sizeHint().height() + page->heightNeeded(size.width());
    sheet.resize(size.width(), std::max(size.height(), height));
    return sheet.grab();
}

} // namespace

int runWindow(QApplication &application, const WindowOptions &options)
{
    SingleInstance instance(options.database);
    if (instance.handOver(options.files))
        return 0;
    const bool systemIsDark = isDark(QApplication::palette());
    applyFonts(application);
    const auto settings = options.settingsFile.isEmpty()
        ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                      QStringLiteral("starvane"), QStringLiteral("window"))
        : std::make_unique<QSettings>(options.settingsFile, QSettings::IniFormat);
    MainWindow window({.workspace = {.database = options.database,
                                     .samples = options.samples,
                                     .packs = options.packs,
                                     .ownPacks = options.ownPacks},
                       .settings = settings.get(),
                       .clock = now,
                       .language = options.language,
                       .files = options.files,
                       .systemIsDark = systemIsDark});
    QObject::connect(&instance, &SingleInstance::startedAgain, &window,
                     [&window](const QList<std::filesystem::path> &files) {
                         window.comeToFront();
                         if (!files.isEmpty())
                             window.importFiles(files);
                     });
    instance.listen();
    window.show();
    return QApplication::exec();
}

core::Result<core::Done> saveOverviewPng(QApplication &application, const OverviewPicture &picture)
{
    const auto store = storeOf(picture);
    if (!store)
        return core::Failure{store.error()};
    const Workspace workspace{.database = picture.database, .samples = {}, .packs = picture.packs};
    const auto ignore = [](const core::Progress &) {};
    const auto overview = overviewWork(workspace, {.store = *store, .now = now()})({}, ignore);
    if (!overview)
        return core::Failure{overview.error()};
    const auto due = dueWork(workspace, *store, now())({}, ignore);
    if (!due)
        return core::Failure{due.error()};
    applyFonts(application);
    LanguageSwitch language;
    language.set(picture.language);
    const Theme theme = picture.dark ? darkTheme() : lightTheme();
    applyTheme(application, theme);
    if (!paint(*overview, *due, theme, picture.size).save(pathText(picture.file), "PNG"))
        return core::Failure{core::FileUnusable{picture.file, "cannot write"}};
    return core::Done{};
}

} // namespace starvane::ui
